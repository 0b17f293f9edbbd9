package studypack.validate.rules.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// Lines that end in several ways in one file.
public final class MixedLineEnds implements Rule {
    private static final Pattern END = Pattern.compile("\\r\\n|\\n|\\r");

    @Override
    public String name() {
        return "text/mixed-line-ends";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /// How lines end, the way of most first; a tie goes to LF, then to CRLF.
    private record Ends(String name, String written, List<Span> places) {}

    /// One finding a file, at the first end that is not as most are.
    @Override
    public List<Diagnostic> check(Note note) {
        String text = note.source().text();
        if (text.indexOf('\r') < 0) {
            return List.of();
        }
        List<Ends> ends = ends(text);
        if (ends.size() < 2) {
            return List.of();
        }
        Ends most = ends.getFirst();
        List<Span> others = ends.stream()
                .skip(1)
                .flatMap(kind -> kind.places().stream())
                .sorted()
                .toList();
        String counts = ends.stream()
                .map(kind -> kind.places().size() + " " + kind.name())
                .collect(Collectors.joining(", "));
        Fix.Edit[] edits =
                others.stream().map(span -> new Fix.Edit(span, most.written())).toArray(Fix.Edit[]::new);
        return List.of(finding(
                        "lines end in several ways (" + counts + "); this is the first that does not end in "
                                + most.name(),
                        others.getFirst(),
                        "end every line with " + most.name())
                .withFix(Fix.suggested("end every line with " + most.name(), edits)));
    }

    private static List<Ends> ends(String text) {
        List<Ends> ends = List.of(
                new Ends("LF", "\n", new ArrayList<>()),
                new Ends("CRLF", "\r\n", new ArrayList<>()),
                new Ends("CR", "\r", new ArrayList<>()));
        Matcher matcher = END.matcher(text);
        while (matcher.find()) {
            for (Ends kind : ends) {
                if (kind.written().equals(matcher.group())) {
                    kind.places().add(new Span(matcher.start(), matcher.end()));
                }
            }
        }
        return ends.stream()
                .filter(kind -> !kind.places().isEmpty())
                .sorted(Comparator.comparingInt(kind -> -kind.places().size()))
                .toList();
    }
}
