package studypack.validate.fixes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.note.Choice;
import studypack.note.Cue;
import studypack.note.Element;
import studypack.note.Item;
import studypack.note.ItemId;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Label;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.note.StrayAnswer;
import studypack.note.Term;
import studypack.note.WrittenId;

/// All that is read from a note but the places: front matter, blocks, headings, items with their ids, options, labels,
/// keys, definitions. A safe fix leaves it equal; `docs/fixes.md` says what equal means.
record SameReading(List<String> facts) {

    static SameReading of(Note note) {
        SameReading reading = new SameReading(new ArrayList<>());
        if (note.frontMatter() != null) {
            note.frontMatter()
                    .fields()
                    .forEach(field -> reading.add(
                            "field " + field.name(), Visible.of(field.values().toString())));
        }
        reading.facts.addAll(Said.of(note.blocks(), false));
        ItemId.assign(note.elements()).forEach(reading::element);
        reading.add("ids", note.ids().stream().map(WrittenId::id).toList().toString());
        reading.add(
                "strays",
                note.strays().stream().map(StrayAnswer::number).toList().toString());
        return reading;
    }

    private void add(String kind, @Nullable String fact) {
        facts.add(kind + ": " + fact);
    }

    private void element(Element element) {
        switch (element) {
            case Section section -> add("section " + section.level() + " " + section.kind(), Said.of(section.title()));
            case Prose prose -> add("prose", Integer.toString(prose.depth()));
            case Item item -> item(item);
        }
    }

    private void item(Item item) {
        add("id", item.id());
        passage("asked", item.prompt());
        for (Cue cue : item.cues()) {
            add("cue " + cue.kind(), Said.of(cue.text()));
        }
        switch (item) {
            case Choice choice -> choice(choice);
            case Pair pair -> {
                add("number", pair.number());
                pair.answers().forEach(answer -> passage("answer", answer));
                passage("remarks", pair.remarks());
            }
            case Term term ->
                term.definitions()
                        .forEach(definition -> passage("definition " + definition.aspect(), definition.text()));
        }
    }

    private void choice(Choice choice) {
        add("number", choice.number());
        for (Option option : choice.options()) {
            add("label", label(option.label()));
            passage("option " + option.chosen(), option.text());
            passage("rationale", option.rationale());
        }
        key(choice.key(), choice.options());
        passage("explanation", choice.explanation());
    }

    private static @Nullable String label(@Nullable Label label) {
        return label == null ? null : label.opening() + label.written() + label.closing();
    }

    /// A letter says what the option that it names says, whether it is written small or as a capital.
    private void key(@Nullable Key key, List<Option> options) {
        add("doubt", key == null ? "no key" : String.valueOf(key.doubt()));
        if (key == null) {
            return;
        }
        for (KeyMark mark : key.marks()) {
            int named = mark.option() == null ? -1 : options.indexOf(mark.option());
            add("key", (named < 0 ? mark.label() : named) + " " + (mark.text() == null ? "" : Visible.of(mark.text())));
        }
    }

    private void passage(String kind, @Nullable Passage passage) {
        add(kind, passage == null ? null : Said.of(passage.blocks(), true).toString());
    }
}
