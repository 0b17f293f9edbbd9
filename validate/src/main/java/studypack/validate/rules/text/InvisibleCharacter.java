package studypack.validate.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Walk;
import studypack.validate.Words;

/// Characters that nobody sees and that change what the note says: before or behind the mark of a list item or a
/// heading they take its meaning away, inside a word they hide it from search. Those that emoji and other scripts need
/// are no findings.
public final class InvisibleCharacter implements Rule {
    private static final String BLANK = "\u00A0\u2007\u202F\u3000\u200B\u2060\uFEFF\u00AD";
    private static final String MARK = "(?:[-*+]|\\d{1,9}[.)]|#{1,6})";

    private static final Pattern BEFORE_MARK =
            Pattern.compile("^[ \\t>]*([" + BLANK + "]+)[ \\t" + BLANK + "]*(" + MARK + ")[ \\t]", Pattern.MULTILINE);
    private static final Pattern BEHIND_MARK =
            Pattern.compile("^[ \\t>]*(" + MARK + ")([" + BLANK + "]+)", Pattern.MULTILINE);
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
        if (!ANY.matcher(text).find()) {
            return List.of();
        }
        List<Span> code = Walk.codeSpans(note.blocks());
        List<Diagnostic> found = new ArrayList<>();
        for (Matcher match = BEFORE_MARK.matcher(text); match.find(); ) {
            found.add(atMark(text, match, 1, " before the mark " + match.group(2)));
        }
        for (Matcher match = BEHIND_MARK.matcher(text); match.find(); ) {
            found.add(atMark(text, match, 2, " right behind the mark " + match.group(1)));
        }
        found.removeIf(finding -> code.stream().anyMatch(block -> block.covers(finding.span())));
        inWords(text, found);
        return found;
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
    private void inWords(String text, List<Diagnostic> found) {
        Matcher match = IN_WORD.matcher(text);
        int from = 0;
        while (match.find()) {
            if (match.start() < from) {
                continue;
            }
            Span word = word(text, match.start());
            from = word.end();
            List<Fix.Edit> edits = new ArrayList<>();
            Matcher inside = IN_WORD.matcher(text);
            for (int at = word.start(); inside.find(at) && inside.end() <= word.end(); at = inside.end()) {
                edits.add(new Fix.Edit(new Span(inside.start(), inside.end()), ""));
            }
            String clean = ANY.matcher(word.in(text)).replaceAll("");
            found.add(finding(
                            nameOf(text.codePointAt(match.start())) + " inside the word " + Words.quote(clean)
                                    + " hides it from search",
                            edits.getFirst().span(),
                            "delete it")
                    .withFix(Fix.safe("delete what is not seen", edits.toArray(Fix.Edit[]::new))));
        }
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
