package studypack.validate.terms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One product or feature as its maker names it.
///
/// @param name      the official name with its prefix: `Amazon EC2`, `AWS Lambda`, `Elastic Load Balancing`
/// @param also      other names that a note may use: `EC2`, `람다`
/// @param former    names that it once had
/// @param wrong     names that people write and that it never had
/// @param loose     names that are nearly right: `Step Function`
/// @param since     when it got its name, null where it was never renamed
/// @param closed    from when on it takes no new customers, null where it does
/// @param ended     when it was or will be shut down, null where it is not
/// @param instead   what its maker recommends in its place, null where nothing
/// @param checked   when the dates were looked up, null where they could not be
/// @param anyPrefix whether it is also right with another prefix or with none
public record Term(
        String name,
        List<String> also,
        List<String> former,
        List<String> wrong,
        List<String> loose,
        @Nullable LocalDate since,
        @Nullable LocalDate closed,
        @Nullable LocalDate ended,
        @Nullable String instead,
        @Nullable LocalDate checked,
        boolean anyPrefix) {

    public Term {
        also = List.copyOf(also);
        former = List.copyOf(former);
        wrong = List.copyOf(wrong);
        loose = List.copyOf(loose);
    }

    /// Whether a note should no longer teach it as something to use.
    public boolean isGone() {
        return closed != null || ended != null || instead != null;
    }

    /// The name without `Amazon` or `AWS`.
    String core() {
        return Prefix.strip(name);
    }
}
