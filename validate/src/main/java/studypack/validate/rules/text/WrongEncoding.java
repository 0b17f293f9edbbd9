package studypack.validate.rules.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studypack.note.Note;
import studypack.text.Segment;
import studypack.text.SourceText;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// A file, or a part of one, that is not UTF-8: it can be read here, but hardly anywhere else.
public final class WrongEncoding implements Rule {
    private static final Set<Charset> GOOD = Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII);

    @Override
    public String name() {
        return "text/wrong-encoding";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        Map<Charset, Segment> first = new LinkedHashMap<>();
        List<Segment> segments = note.source().decoded().segments();
        for (Segment segment : segments) {
            if (!GOOD.contains(segment.charset())) {
                first.putIfAbsent(segment.charset(), segment);
            }
        }
        boolean whole = segments.stream().noneMatch(segment -> GOOD.contains(segment.charset()));
        return first.values().stream()
                .map(segment -> diagnostic(note.source(), segment, whole))
                .toList();
    }

    private Diagnostic diagnostic(SourceText source, Segment segment, boolean whole) {
        String name = segment.charset().name();
        if (whole) {
            return finding("the file is " + name + " and not UTF-8", Span.at(0), "save it as UTF-8");
        }
        int start = source.readingOffset(segment.span().start());
        int end = Math.max(start, source.readingOffset(segment.span().end()));
        return finding(
                "a part of the file is " + name + ", the rest is not",
                new Span(start, Math.min(end, source.text().length())),
                "save the whole file as UTF-8; no editor shows both parts right");
    }
}
