package studypack.validate.rules.text;

import java.util.ArrayList;
import java.util.List;
import studypack.note.Note;
import studypack.text.CharacterName;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// An emoji that fell to pieces when it was copied: its joiner is gone, or a part of it stands alone.
public final class BrokenEmoji implements Rule {
    private static final int MAN = 0x1F468;
    private static final int WOMAN = 0x1F469;
    private static final int PERSON = 0x1F9D1;

    /// What makes a person one of a profession: student, singer, artist, teacher, programmer and so on (source:
    /// Unicode, emoji-zwj-sequences.txt, RGI_Emoji_ZWJ_Sequence, Role).
    private static final String TOOLS = "🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🌾🍳🍼";

    @Override
    public String name() {
        return "text/broken-emoji";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        String text = note.source().text();
        List<Diagnostic> found = new ArrayList<>();
        for (Span sound : Runs.sound(note.source())) {
            for (int at = sound.start(); at < sound.end(); at++) {
                if (Character.isHighSurrogate(text.charAt(at))) {
                    check(text, at, found);
                    at = flagEnd(text, at) - 1;
                }
            }
        }
        return found;
    }

    private void check(String text, int at, List<Diagnostic> found) {
        int c = text.codePointAt(at);
        int before = at == 0 ? ' ' : text.codePointBefore(at);
        Span span = new Span(at, at + Character.charCount(c));
        if (isTool(c) && isPerson(before)) {
            found.add(finding(
                            "the joiner between " + Character.toString(before) + " and " + Character.toString(c)
                                    + " is gone, so one emoji is shown as two",
                            span,
                            "write U+200D between them, or delete one")
                    .withFix(Fix.suggested("join them", new Fix.Edit(Span.at(at), "\u200D"))));
        } else if (isSkin(c) && !Character.isEmojiModifierBase(before) && before != 0xFE0F) {
            found.add(alone(c, span, "colours no emoji here"));
        } else if (isRegion(c) && flagEnd(text, at) == span.end()) {
            found.add(alone(c, span, "is half a flag"));
        }
    }

    private Diagnostic alone(int c, Span span, String what) {
        return finding(CharacterName.of(c) + " " + what, span, "delete it, or write the whole emoji")
                .withFix(Fix.suggested("delete it", new Fix.Edit(span, "")));
    }

    /// Behind both halves of a flag; behind the character where it is none or has no second half.
    private static int flagEnd(String text, int at) {
        int c = text.codePointAt(at);
        int next = at + Character.charCount(c);
        boolean two = isRegion(c) && next < text.length() && isRegion(text.codePointAt(next));
        return two ? next + 2 : next;
    }

    private static boolean isPerson(int c) {
        return c == MAN || c == WOMAN || c == PERSON;
    }

    private static boolean isTool(int c) {
        return TOOLS.indexOf(c) >= 0;
    }

    private static boolean isSkin(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static boolean isRegion(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }
}
