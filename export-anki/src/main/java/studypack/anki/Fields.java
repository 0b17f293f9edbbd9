package studypack.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import studypack.note.Choice;
import studypack.note.Definition;
import studypack.note.Item;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Term;
import studypack.text.Unsure;

/// What an item puts into the fields of its note type, in their order.
///
/// @param html    writes its passages
/// @param source  "notes/iam.md:12"
/// @param guid    of the note
/// @param unsure  what of the item is not sure
/// @param leftOut is told what the item lacks
record Fields(Html html, String source, String guid, List<Unsure> unsure, Consumer<String> leftOut) {

    static NoteType typeOf(Item item) {
        return switch (item) {
            case Choice choice -> NoteType.CHOICE;
            case Pair pair -> NoteType.BASIC;
            case Term term -> NoteType.BASIC;
        };
    }

    List<String> of(Item item) {
        return switch (item) {
            case Choice choice -> choice(choice);
            case Pair pair -> pair(pair);
            case Term term -> basic(question(term), definitions(term), explained(null));
        };
    }

    private List<String> choice(Choice choice) {
        return List.of(
                question(choice),
                options(choice),
                answer(choice),
                explained(choice.explanation()),
                Escape.text(source),
                choice.options().size() > 1 && !Positions.matter(choice) ? "1" : "",
                choice.correct().size() > 1 ? "1" : "",
                guid,
                "");
    }

    private List<String> pair(Pair pair) {
        String question = question(pair);
        String answer = answers(pair);
        return basic(question, answer, explained(pair.remarks()));
    }

    private List<String> basic(String question, String answer, String explanation) {
        String shown = answer;
        if (Escape.showsNothing(answer)) {
            leftOut.accept("no answer known");
            shown = html.doubts().wording().noAnswer();
        }
        return List.of(question, shown, explanation, Escape.text(source), guid, "");
    }

    /// Never empty: Anki makes no card of a note whose first field shows nothing.
    private String question(Item item) {
        String question = html.of(item.prompt());
        return Escape.showsNothing(question) ? "… " + Escape.text(source) : question;
    }

    private String options(Choice choice) {
        StringBuilder out =
                new StringBuilder("<ol class=\"").append(labels(choice)).append("\">");
        for (int i = 0; i < choice.options().size(); i++) {
            Option option = choice.options().get(i);
            out.append("<li><div class=\"sp-text\">")
                    .append(html.of(option.text()))
                    .append("</div>");
            if (option.rationale() != null && !option.rationale().isBlank()) {
                out.append("<div class=\"sp-why\">")
                        .append(html.of(OwnLabel.removed(option.rationale(), i + 1)))
                        .append("</div>");
            }
            out.append("</li>");
        }
        return out.append("</ol>").toString();
    }

    /// The style of the author's labels, for what is said beside the options may name them.
    private static String labels(Choice choice) {
        if (choice.options().isEmpty() || choice.options().get(0).label() == null) {
            return "sp-numbers";
        }
        int first = choice.options().get(0).label().written().codePointAt(0);
        if (first < 128 && Character.isLetter(first)) {
            return "sp-letters";
        }
        return Character.UnicodeScript.of(first) == Character.UnicodeScript.HANGUL ? "sp-hangul" : "sp-numbers";
    }

    /// Places of the right options from 1, or words that say that none is known.
    private String answer(Choice choice) {
        String places = IntStream.range(0, choice.options().size())
                .filter(i ->
                        Boolean.TRUE.equals(choice.isCorrect(choice.options().get(i))))
                .mapToObj(i -> Integer.toString(i + 1))
                .collect(Collectors.joining(" "));
        if (places.isEmpty()) {
            leftOut.accept("no key known");
            return html.doubts().wording().noKey();
        }
        return places;
    }

    private String answers(Pair pair) {
        List<String> answers = new ArrayList<>();
        for (Passage answer : pair.answers()) {
            String text = html.of(answer);
            if (!Escape.showsNothing(text)) {
                answers.add(text);
            }
        }
        return answers.size() == 1 ? answers.get(0) : list(answers);
    }

    private String definitions(Term term) {
        List<String> definitions = new ArrayList<>();
        for (Definition definition : term.definitions()) {
            String text = html.of(definition.text());
            if (Escape.showsNothing(text)) {
                continue;
            }
            definitions.add(term.definitions().size() > 1 ? aspect(definition) + text : text);
        }
        return definitions.size() == 1 ? definitions.get(0) : list(definitions);
    }

    private static String aspect(Definition definition) {
        String aspect = definition.aspect();
        return aspect == null || aspect.isBlank() ? "" : "<div class=\"sp-aspect\">" + Escape.text(aspect) + "</div>";
    }

    private static String list(List<String> texts) {
        return texts.isEmpty() ? "" : "<ul><li>" + String.join("</li><li>", texts) + "</li></ul>";
    }

    private String explained(@Nullable Passage passage) {
        return (passage == null ? "" : html.of(passage)) + html.doubts().listed(unsure);
    }
}
