package studypack.validate.rules.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.note.Note;
import studypack.text.CharacterName;
import studypack.text.Oddity;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// Characters that are orders to old machines: left over from terminals, word processors and PDF files.
public final class ControlCharacter implements Rule {
    private static final Set<Oddity> KINDS = EnumSet.of(Oddity.CONTROL, Oddity.SEPARATOR);
    private static final char ESCAPE = 0x1B;

    /// Colours, movements and titles (source: ECMA-48, sections 5.4 and 5.6).
    private static final Pattern ORDER =
            Pattern.compile("\\x1B(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\x07\\x1B\\r\\n]*(?:\\x07|\\x1B\\\\))");

    @Override
    public String name() {
        return "text/control-character";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /// One finding a line. Those in broken text are part of it.
    @Override
    public List<Diagnostic> check(Note note) {
        String text = note.source().text();
        return OddLines.of(note.source(), KINDS).stream()
                .map(line -> diagnostic(text, line))
                .toList();
    }

    private Diagnostic diagnostic(String text, OddLines.OddLine line) {
        List<Fix.Edit> edits = new ArrayList<>();
        boolean safe = true;
        for (OddLines.Odd odd : line.odds()) {
            if (!edits.isEmpty() && odd.span().start() < edits.getLast().span().end()) {
                continue;
            }
            Fix.Edit edit = edit(text, line.line(), odd);
            edits.add(edit);
            // What is left of an order to a terminal are letters that a reader sees.
            safe &= edit.span().length() == odd.span().length() && isAtEdge(text, line.line(), edit.span());
        }
        OddLines.Odd first = line.odds().getFirst();
        int count = line.odds().size();
        Diagnostic found = finding(
                CharacterName.of(first.codePoint())
                        + what(text, line.line(), first)
                        + (count == 1 ? "" : " (" + count + " such characters on the line)"),
                first.span(),
                safe ? "delete it" : "delete it, or write what stands for: a space, a line end, a lost letter");
        Fix.Edit[] all = edits.toArray(Fix.Edit[]::new);
        return found.withFix(
                safe ? Fix.safe("delete what is not seen", all) : Fix.suggested("write the line without it", all));
    }

    private static String what(String text, Span line, OddLines.Odd odd) {
        if (odd.codePoint() == ESCAPE) {
            return " begins an order to a terminal, which is noise in a note";
        }
        return odd.kind() == Oddity.SEPARATOR && !isAtEdge(text, line, odd.span())
                ? " ends no line in Markdown, so what follows runs on"
                : " is a control character, which nobody sees";
    }

    private static Fix.Edit edit(String text, Span line, OddLines.Odd odd) {
        Span span = odd.span();
        if (odd.codePoint() == ESCAPE) {
            Matcher order = ORDER.matcher(text).region(span.start(), line.end());
            return new Fix.Edit(order.lookingAt() ? new Span(span.start(), order.end()) : span, "");
        }
        boolean parts = odd.kind() == Oddity.SEPARATOR && !isAtEdge(text, line, span);
        return new Fix.Edit(span, parts ? " " : "");
    }

    /// Nothing but a space or the line's edge on one side: it neither parts two words nor stands for a letter of one.
    private static boolean isAtEdge(String text, Span line, Span span) {
        return span.start() == line.start()
                || span.end() == line.end()
                || Character.isWhitespace(text.charAt(span.start() - 1))
                || Character.isWhitespace(text.charAt(span.end()));
    }
}
