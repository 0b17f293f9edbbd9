package studypack.anki;

import static studypack.note.HandMade.choice;
import static studypack.note.HandMade.heading;
import static studypack.note.HandMade.note;
import static studypack.note.HandMade.pack;
import static studypack.note.HandMade.pair;
import static studypack.note.HandMade.term;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import studypack.markdown.Inline;
import studypack.note.HandMade;
import studypack.note.StudyPack;
import studypack.text.SourceText;

/// What Anki could trip over.
final class Samples {
    static final MediaFiles.Answer NO_PICTURE = new MediaFiles.Answer(null, 0, "none");

    private Samples() {}

    /// For passages of which all is sure.
    static Html html(Consumer<Inline.Image> pictures) {
        return new Html(new Doubts(SourceText.of(""), Wording.of(HandMade.pair("p", "?"))), image -> {
            pictures.accept(image);
            return NO_PICTURE;
        });
    }

    /// Everything that is awkward in a note, one item each.
    static StudyPack nasty() {
        return pack(
                note(
                        "notes/나쁜 <note>.md",
                        heading(1, "가::나 \"quoted\"  <b> #1"),
                        choice(
                                "c1",
                                "{{Question}} {{c1::x}} }} <script>alert(1)</script> & \u0338 [sound:x.mp3] [[type:Answer]]",
                                "ABCD",
                                List.of(
                                        "`a<b>`",
                                        "<img src=x onerror=alert(1)>",
                                        "[x](javascript:alert(1))",
                                        "[safe](https://example.org/?a=1&b=\"2\")"),
                                Set.of(2)),
                        choice(
                                "c2",
                                "두 개를 고르시오.",
                                "①②③④",
                                List.of("하나 | 맞다", "둘 | 틀리다", "셋 | 맞다", "넷"),
                                Set.of(1, 3),
                                "**설명**\n\n| a | b |\n|---|---|\n| 1 | `2` |\n"),
                        choice("c3", "No key here", "", List.of("x", "y"), Set.of()),
                        choice("c4", "No options", "", List.of(), Set.of()),
                        choice("c5", "\u2800 ", "가나", List.of("", " "), Set.of(1))),
                note(
                        "notes/second.md",
                        heading(1, "leech"),
                        pair("p1", "", "the answer"),
                        pair("p2", "A picture: ![diagram](img/arch.png)", "![](b.png)"),
                        pair("p3", "no answer"),
                        pair("p3", "the same id again", "a", "b"),
                        pair("#strange id\t한", "control \u0001\u001f\u0000 \ud800 end", "nul\u0000"),
                        heading(2, "  마침표.  전각　공백 :: "),
                        term("t1", "`EBS`", "block **storage**", "블록 ==저장소=="),
                        term("t2", "nothing said"),
                        term(
                                "t3",
                                "e\u0301 decomposed 각",
                                "- list\n  - deeper\n    1. deepest\n\n> quote\n\n```html\n<b>{{x}}</b>\n```\n")));
    }
}
