package studypack.validate.rules.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import studypack.text.Oddity;
import studypack.text.SourceText;
import studypack.text.Span;

/// The odd characters of a note line by line, without those that its writing needs and those of broken text.
final class OddLines {
    private OddLines() {}

    /// One such character.
    ///
    /// @param span in the reading text
    record Odd(Span span, int codePoint, Oddity kind) {}

    /// @param line the line without its end, in the reading text
    /// @param odds at least one, in order
    record OddLine(Span line, List<Odd> odds) {}

    static List<OddLine> of(SourceText source, Set<Oddity> kinds) {
        String text = source.text();
        List<OddLine> lines = new ArrayList<>();
        if (Collections.disjoint(source.oddities(), kinds)) {
            return lines;
        }
        int last = 0;
        for (Span sound : Runs.sound(source)) {
            for (int at = sound.start(); at < sound.end(); ) {
                if (Oddity.isUsual(text.charAt(at))) {
                    at++;
                    continue;
                }
                int c = text.codePointAt(at);
                Span span = new Span(at, at + Character.charCount(c));
                at = span.end();
                Oddity kind = Oddity.of(c);
                if (kind == null || !kinds.contains(kind) || Oddity.isNeeded(text, span.start())) {
                    continue;
                }
                int number = source.lines().lineAt(span.start());
                if (number != last) {
                    lines.add(new OddLine(source.lines().line(number), new ArrayList<>()));
                    last = number;
                }
                lines.getLast().odds().add(new Odd(span, c, kind));
            }
        }
        return lines;
    }
}
