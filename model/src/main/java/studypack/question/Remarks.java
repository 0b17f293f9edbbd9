package studypack.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.note.Label;

/// Remarks on single options behind the key, `- A: …`, `Option B (EC2) - …`, `③ …`: they become rationales.
final class Remarks {
    private static final Pattern OF_OPTION = Pattern.compile(
            "(?:Option|Choice|옵션|보기|선택지|선지)\\s*\\(?([A-Ha-h①-⑩1-9])(?![A-Za-z0-9]).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Remarks() {}

    /// The unit behind the remarks that begin at a unit, `at` where there are none.
    static int read(Level level, int at, int to, Statement key) {
        List<DraftOption> options = key.options();
        int first = option(level.unit(at), key);
        if (first < 0) {
            return at;
        }
        List<Integer> starts = new ArrayList<>(List.of(at));
        List<Integer> named = new ArrayList<>(List.of(first));
        Unit head = level.unit(at);
        int end = at + 1;
        for (; end < to; end++) {
            Unit unit = level.unit(end);
            int option = unit.isText() && unit.kind != Unit.Kind.HEADING ? option(unit, key) : -1;
            if (option >= 0 && unit.depth <= head.depth && !named.contains(option)) {
                starts.add(end);
                named.add(option);
            } else if (ends(unit) || (unit.depth <= head.depth && (unit.opens || unit.kind == Unit.Kind.BULLET))) {
                break;
            }
        }
        boolean worded = OF_OPTION
                .matcher(head.plain().substring(Signs.skip(head.plain(), 0)))
                .matches();
        if (starts.size() < 2 && !worded) {
            return at;
        }
        for (int i = 0; i < starts.size(); i++) {
            Unit unit = level.unit(starts.get(i));
            int stop = i + 1 < starts.size() ? starts.get(i + 1) : end;
            int from = unit.text.span().start();
            options.get(named.get(i))
                    .explain(level.slice(from, level.unit(stop - 1).span.end()));
        }
        return end;
    }

    private static boolean ends(Unit unit) {
        return unit.kind == Unit.Kind.HEADING
                || unit.kind == Unit.Kind.RULE
                || Words.EXPLANATION.isAt(unit)
                || Words.KEY.isAt(unit);
    }

    private static int option(Unit unit, Statement key) {
        if (!unit.isText()) {
            return -1;
        }
        KeyValue.Choices choices = key.choices();
        String line = unit.plain();
        Matcher worded = OF_OPTION.matcher(line).region(Signs.skip(line, 0), line.length());
        if (worded.matches()) {
            return choices.named(worded.group(1));
        }
        OptionLabel label = unit.label();
        if (label == null || label.from() == label.to() || label.weak()) {
            return -1;
        }
        @Nullable Label first = key.options().get(0).label;
        boolean numbers = first == null
                || Character.isDigit(first.written().charAt(0))
                || OptionLabel.sign(first.written().charAt(0)) > 0;
        return label.style() == OptionLabel.Style.NUMBER && !numbers ? -1 : choices.named(label.written());
    }
}
