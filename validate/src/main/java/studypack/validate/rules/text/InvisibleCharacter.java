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
import studypack.validate.CodeSpans;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// Characters that nobody sees and that change what the note says: before or behind the mark of a list item or a
/// heading they take its meaning away, inside a word they hide it from search. Those that emoji and other scripts need
/// are no findings.
public final class InvisibleCharacter implements Rule {
    private static final Set<Oddity> KINDS = EnumSet.of(
            Oddity.SPACE,
            Oddity.FILLER,
            Oddity.ZERO_WIDTH,
            Oddity.JOINER,
            Oddity.SELECTOR,
            Oddity.DIRECTION_MARK,
            Oddity.TAG);

    private static final String BLANK = "\u00A0\u2000-\u200D\u202F\u2060\u3000\u3164\uFEFF\u00AD";
    private static final String MARK = "(?:[-*+]|\\d{1,9}[.)]|#{1,6})";

    private static final Pattern BEFORE_MARK =
            Pattern.compile("[ \\t>]*+([" + BLANK + "]++)[ \\t" + BLANK + "]*+(" + MARK + ")[ \\t]");
    private static final Pattern BEHIND_MARK = Pattern.compile("[ \\t>]*(" + MARK + ")([" + BLANK + "]+)");

    @Override
    public String name() {
        return "text/invisible-character";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        String text = note.source().text();
        List<OddLines.OddLine> lines = OddLines.of(note.source(), KINDS);
        if (lines.isEmpty()) {
            return List.of();
        }
        CodeSpans code = context.parts().code();
        List<Diagnostic> found = new ArrayList<>();
        for (OddLines.OddLine line : lines) {
            int before = found.size();
            if (!code.covers(line.line())) {
                atMark(text, line.line(), found);
            }
            List<Span> told = found.subList(before, found.size()).stream()
                    .map(Diagnostic::span)
                    .toList();
            List<OddLines.Odd> rest = line.odds().stream()
                    .filter(odd -> odd.kind() != Oddity.SPACE)
                    .filter(odd -> told.stream().noneMatch(span -> span.covers(odd.span())))
                    .toList();
            found.addAll(new Unseen(this, text).check(rest));
        }
        return found;
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
                        CharacterName.of(text.codePointAt(span.start())) + where + " makes the line plain text",
                        span,
                        "write a space in its place")
                .withFix(Fix.suggested("write a space", new Fix.Edit(span, " ")));
    }
}
