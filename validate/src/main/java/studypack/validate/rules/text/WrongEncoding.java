package studypack.validate.rules.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studypack.note.Note;
import studypack.text.CharsetName;
import studypack.text.Evidence;
import studypack.text.Segment;
import studypack.text.SourceText;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

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
                .map(segment -> diagnostic(note, segment, whole))
                .toList();
    }

    private Diagnostic diagnostic(Note note, Segment segment, boolean whole) {
        SourceText source = note.source();
        String name = CharsetName.of(segment.charset());
        String help = help(note);
        if (whole) {
            return fixed(source, finding("the file is " + name + " and not UTF-8", Span.at(0), help));
        }
        int start = source.readingOffset(segment.span().start());
        int end = Math.max(start, source.readingOffset(segment.span().end()));
        return fixed(
                source,
                finding(
                        "a part of the file is " + name + ", the rest is not, so no editor shows both parts right",
                        new Span(start, Math.min(end, source.text().length())),
                        help));
    }

    private static String help(Note note) {
        if (!isWhole(note.source())) {
            return "write anew what text/undecodable names, and save it as UTF-8";
        }
        String file = Words.path(note.path());
        return isGuessed(note.source())
                ? "`studypack repair --utf8 --guessed " + file + "` shows it as UTF-8; add --write where it reads well"
                : "`studypack repair --utf8 --write " + file + "` writes it anew as UTF-8";
    }

    /// Bytes that were not understood would be lost.
    private static boolean isWhole(SourceText source) {
        return source.decoded().malformed().isEmpty();
    }

    private static Diagnostic fixed(SourceText source, Diagnostic found) {
        // A guess is for a person to look at first, which `repair --utf8 --guessed` shows.
        return isWhole(source) && !isGuessed(source)
                ? found.withFix(new Fix.Utf8("write the file anew as UTF-8"))
                : found;
    }

    private static boolean isGuessed(SourceText source) {
        return source.decoded().segments().stream().anyMatch(segment -> segment.evidence() == Evidence.GUESSED);
    }
}
