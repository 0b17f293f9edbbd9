package studypack.note;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Markdown;
import studypack.markdown.RichText;
import studypack.text.SourceText;
import studypack.text.Span;

/// Packs made by hand, for the exporters' tests: what no reader would give us, and as many items as one likes.
public final class HandMade {
    private static final int ITEMS_OF_A_NOTE = 500;

    public static final Instant DATE = Instant.parse("2026-03-14T09:26:53Z");
    private static final Span NOWHERE = Span.at(0);

    private HandMade() {}

    public static Passage passage(String markdown) {
        return new Passage(new Span(0, markdown.length()), Markdown.read(markdown, 0));
    }

    private static @Nullable Passage optional(String markdown) {
        return markdown.isEmpty() ? null : passage(markdown);
    }

    /// @param options "text" or "text | rationale"
    public static Choice choice(String id, String stem, String labels, List<String> options, Set<Integer> correct) {
        return choice(id, stem, labels, options, correct, "");
    }

    public static Choice choice(
            String id, String stem, String labels, List<String> options, Set<Integer> correct, String explanation) {
        List<Option> all = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            String[] parts = options.get(i).split(" \\| ", 2);
            Label label = labels.isEmpty() ? null : new Label(NOWHERE, "", labels.substring(i, i + 1), ")", null);
            // Options are told apart by their places.
            all.add(new Option(
                    new Span(i, i + 1), label, passage(parts[0]), optional(parts.length > 1 ? parts[1] : ""), false));
        }
        List<KeyMark> marks = correct.stream()
                .sorted()
                .map(place -> new KeyMark(NOWHERE, null, null, all.get(place - 1)))
                .toList();
        Key key = correct.isEmpty() ? null : new Key(NOWHERE, null, marks, null);
        return new Choice(id, NOWHERE, null, List.of(), passage(stem), all, key, optional(explanation));
    }

    public static Pair pair(String id, String question, String... answers) {
        List<Passage> all = List.of(answers).stream().map(HandMade::passage).toList();
        return new Pair(id, NOWHERE, null, List.of(), passage(question), all, null);
    }

    public static Term term(String id, String term, String... definitions) {
        List<Definition> all = List.of(definitions).stream()
                .map(definition -> new Definition(null, passage(definition)))
                .toList();
        return new Term(id, NOWHERE, List.of(), passage(term), all);
    }

    public static Section heading(int level, String title) {
        Block.Heading heading = (Block.Heading)
                Markdown.read("#".repeat(level) + " " + title, 0).get(0);
        return new Section(
                NOWHERE,
                level,
                new RichText(NOWHERE, heading.text().inlines()),
                Section.Kind.HEADING,
                Integer.MAX_VALUE);
    }

    public static Note note(String path, Element... elements) {
        return new Note(path, SourceText.of("line\n".repeat(9)), null, List.of(), List.of(elements));
    }

    public static StudyPack pack(Instant date, Note... notes) {
        return new StudyPack("sample", "Sample pack", date, List.of(notes));
    }

    public static StudyPack pack(Note... notes) {
        return pack(DATE, notes);
    }

    /// A question bank of that many items of all kinds.
    public static StudyPack many(int items) {
        List<Note> notes = new ArrayList<>();
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            elements.add(item(i));
            if (elements.size() == ITEMS_OF_A_NOTE || i == items - 1) {
                notes.add(note("bank/" + notes.size() + ".md", elements.toArray(Element[]::new)));
                elements.clear();
            }
        }
        return new StudyPack("bank", "Question bank", DATE, notes);
    }

    private static Element item(int i) {
        return switch (i % 3) {
            case 0 ->
                choice(
                        "c" + i,
                        "질문 " + i + ": 다음 중 결합도가 가장 **낮은** 것은?",
                        "ABCD",
                        List.of(
                                "자료 결합도 " + i + " | 자료만 주고받으므로 가장 낮다.",
                                "제어 결합도 | 흐름을 제어하는 값을 넘긴다.",
                                "공통 결합도 | 전역 변수를 함께 쓴다.",
                                "내용 결합도"),
                        Set.of(1),
                        "결합도는 낮을수록 좋다: 자료 < 스탬프 < 제어 < 외부 < 공통 < 내용.");
            case 1 -> pair("p" + i, i + "번째 물음: `응집도`란 무엇인가?", "모듈 안의 요소들이 서로 관련된 정도. 높을수록 좋다. (" + i + ")");
            default -> term("t" + i, "용어 " + i, "AWS Lambda runs code without servers " + i, "서버 없이 코드를 실행한다");
        };
    }
}
