package studypack.validate.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.note.Note;
import studypack.text.SourceText;
import studypack.text.Span;
import studypack.validate.CodeSpans;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// Characters that nobody sees and that change what the note says: before or behind the mark of a list item or a
/// heading they take its meaning away, inside a word they hide it from search. Those that emoji and other scripts need
/// are no findings.
public final class InvisibleCharacter implements Rule {
    private static final String BLANK = "\u00A0\u2007\u202F\u3000\u200B\u2060\uFEFF\u00AD";
    private static final String MARK = "(?:[-*+]|\\d{1,9}[.)]|#{1,6})";

    private static final Pattern BEFORE_MARK =
            Pattern.compile("[ \\t>]*([" + BLANK + "]+)[ \\t" + BLANK + "]*(" + MARK + ")[ \\t]");
    private static final Pattern BEHIND_MARK = Pattern.compile("[ \\t>]*(" + MARK + ")([" + BLANK + "]+)");
    private static final Pattern IN_WORD = Pattern.compile(
            "(?<=[\\p{L}\\p{N}&&[^\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]])[\u200B\u2060\uFEFF\u00AD]+"
                    + "(?=[\\p{L}\\p{N}&&[^\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]])");
    private static final Pattern ANY = Pattern.compile("[" + BLANK + "]");

    @Override
    public String name() {
        return "text/invisible-character";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        String text = note.source().text();
        List<Span> lines = lines(note.source(), text);
        if (lines.isEmpty()) {
            return List.of();
        }
        CodeSpans code = new CodeSpans(note);
        List<Diagnostic> found = new ArrayList<>();
        for (Span line : lines) {
            if (!code.covers(line)) {
                atMark(text, line, found);
            }
            inWords(text, line, found);
        }
        return found;
    }

    /// The lines with such a character, in order: most notes have none.
    private static List<Span> lines(SourceText source, String text) {
        List<Span> lines = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 0xA0 || BLANK.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            int line = source.lines().lineAt(i);
            if (line != last) {
                lines.add(source.lines().line(line));
                last = line;
            }
        }
        return lines;
    }

    private void atMark(String text, Span line, List<Diagnostic> found) {
        Matcher before = BEFORE_MARK.matcher(text).region(line.start(), line.end());
        if (before.lookingAt()) {
            found.add(atMark(text, before, 1, " before the mark " + before.group(2)));
        }
        Matcher behind = BEHIND_MARK.matcher(text).region(line.start(), line.end());
        if (behind.lookingAt()) {
            found.add(atMark(text, behind, 2, " right behind the mark " + behind.group(1)));
        }
    }

    private Diagnostic atMark(String text, Matcher match, int group, String where) {
        Span span = new Span(match.start(group), match.end(group));
        return finding(
                        nameOf(text.codePointAt(span.start())) + where + " makes the line plain text",
                        span,
                        "write a space in its place")
                .withFix(Fix.suggested("write a space", new Fix.Edit(span, " ")));
    }

    /// One finding a word, however many characters hide in it.
    private void inWords(String text, Span line, List<Diagnostic> found) {
        Matcher match = IN_WORD.matcher(text).region(line.start(), line.end()).useTransparentBounds(true);
        List<Fix.Edit> edits = new ArrayList<>();
        Span word = Span.at(line.start());
        while (match.find()) {
            if (match.start() >= word.end()) {
                addWord(text, word, edits, found);
                word = word(text, match.start());
            }
            edits.add(new Fix.Edit(new Span(match.start(), match.end()), ""));
        }
        addWord(text, word, edits, found);
    }

    private void addWord(String text, Span word, List<Fix.Edit> edits, List<Diagnostic> found) {
        if (edits.isEmpty()) {
            return;
        }
        Span first = edits.getFirst().span();
        String clean = ANY.matcher(word.in(text)).replaceAll("");
        found.add(finding(
                        nameOf(text.codePointAt(first.start())) + " inside the word " + Words.quote(clean)
                                + " hides it from search",
                        first,
                        "delete it")
                .withFix(Fix.safe("delete what is not seen", edits.toArray(Fix.Edit[]::new))));
        edits.clear();
    }

    private static Span word(String text, int at) {
        int start = at;
        while (start > 0 && isInWord(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && isInWord(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }

    private static String nameOf(int c) {
        String name = switch (c) {
            case 0x00A0, 0x2007, 0x202F -> "a no-break space";
            case 0x3000 -> "an ideographic space";
            case 0x200B -> "a zero-width space";
            case 0xFEFF -> "a byte order mark";
            case 0x00AD -> "a soft hyphen";
            default -> "an invisible character";
        };
        return name + String.format(Locale.ROOT, " (U+%04X)", c);
    }
}
