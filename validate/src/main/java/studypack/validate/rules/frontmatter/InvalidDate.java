package studypack.validate.rules.frontmatter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.note.FrontMatter;
import studypack.note.Note;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// A date in the front matter that no calendar has.
public final class InvalidDate implements Rule {
    private static final Set<String> DATES =
            Set.of("date", "created", "modified", "updated", "published", "lastmod", "due", "날짜", "작성일", "수정일");
    private static final Pattern DATE =
            Pattern.compile("\\s*(\\d{4})[-/.]\\s?(\\d{1,2})[-/.]\\s?(\\d{1,2})(?!\\d).*", Pattern.DOTALL);

    @Override
    public String name() {
        return "front-matter/invalid-date";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        FrontMatter matter = note.frontMatter();
        if (matter == null) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        for (FrontMatter.Field field : matter.fields()) {
            if (DATES.contains(field.name().toLowerCase(Locale.ROOT))
                    && field.values().size() == 1
                    && !isDate(field.values().getFirst())) {
                found.add(finding(
                        "there is no day " + field.values().getFirst().strip() + ", which " + field.name() + " names",
                        field.span(),
                        "write year, month and day: 2026-03-31"));
            }
        }
        return found;
    }

    /// Also what is written in words; only a day with figures can be judged.
    private static boolean isDate(String value) {
        Matcher date = DATE.matcher(value);
        if (!date.matches()) {
            return true;
        }
        try {
            return LocalDate.of(
                                    Integer.parseInt(date.group(1)),
                                    Integer.parseInt(date.group(2)),
                                    Integer.parseInt(date.group(3)))
                            .getYear()
                    > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
