package studypack.validate.rules.item;

import java.util.List;
import java.util.stream.Stream;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// What a chat assistant says to the one who asked, left in the note.
public final class ChatResidue implements Rule {
    /// At the beginning of a line.
    private static final List<String> OPENINGS = List.of(
            "As an AI ",
            "Sure, here",
            "Sure! Here",
            "Certainly! Here",
            "Of course! Here",
            "Absolutely! Here",
            "I hope this helps",
            "Let me know if you",
            "Would you like me to",
            "If you'd like, I can",
            "If you want, I can",
            "물론입니다",
            "물론이죠",
            "네, 알겠습니다",
            "원하면 다음",
            "원하시면 다음",
            "원하시면 제가",
            "필요하시면 말씀",
            "필요하면 말해",
            "더 궁금한 점이 있으시면",
            "도움이 되셨길");

    /// Anywhere in a line.
    private static final List<String> PROMISES = List.of(
            "정리해줄게",
            "정리해 줄게",
            "정리해드릴게요",
            "정리해 드릴게요",
            "정리해드릴까요",
            "정리해 드릴까요",
            "만들어드릴까요",
            "만들어 드릴까요",
            "설명해줄게",
            "설명해드릴게요",
            "도와드릴까요");

    private static final Residue ALL =
            new Residue(Stream.concat(OPENINGS.stream(), PROMISES.stream()).toList());

    @Override
    public String name() {
        return "item/chat-residue";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        String text = note.source().text();
        return ALL.lines(note, context.parts().code(), ChatResidue::isMeant).stream()
                .map(line -> Residue.trimmed(text, line))
                .map(words -> diagnostic(text, words))
                .toList();
    }

    private static boolean isMeant(String line, int at, String phrase) {
        Span words = Residue.trimmed(line, new Span(0, line.length()));
        return PROMISES.contains(phrase) || at == words.start();
    }

    private Diagnostic diagnostic(String text, Span words) {
        return finding(
                Words.quote(words.in(text)) + " is said to the one who asked, and no part of the note",
                words,
                "remove it, and look for more of it around it");
    }
}
