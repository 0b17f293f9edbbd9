package studypack.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Relocation;
import studypack.note.Choice;
import studypack.note.Cue;
import studypack.note.Definition;
import studypack.note.Element;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Label;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.note.Term;
import studypack.text.Span;

/// Elements by what they say alone, so that those of two files can be compared.
final class Bared {
    private static final Span NOWHERE = Span.at(0);

    private Bared() {}

    static List<Element> of(List<Element> elements) {
        return elements.stream().map(Bared::of).toList();
    }

    private static Element of(Element element) {
        return switch (element) {
            case Section section ->
                new Section(NOWHERE, section.level(), Relocation.bare(section.title()), section.kind(), 0);
            case Prose prose ->
                new Prose(Relocation.bare(List.of(prose.block())).get(0), prose.depth());
            case Choice choice -> choice(choice);
            case Pair pair ->
                new Pair(
                        pair.id(),
                        NOWHERE,
                        pair.number(),
                        cues(pair.cues()),
                        some(pair.question()),
                        pair.answers().stream().map(Bared::some).toList(),
                        passage(pair.remarks()));
            case Term term ->
                new Term(
                        term.id(),
                        NOWHERE,
                        cues(term.cues()),
                        some(term.term()),
                        term.definitions().stream()
                                .map(definition -> new Definition(definition.aspect(), some(definition.text())))
                                .toList());
        };
    }

    private static Choice choice(Choice choice) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < choice.options().size(); i++) {
            options.add(option(choice.options().get(i), i));
        }
        return new Choice(
                choice.id(),
                NOWHERE,
                choice.number(),
                cues(choice.cues()),
                some(choice.stem()),
                options,
                key(choice.key(), choice.options(), options),
                passage(choice.explanation()));
    }

    /// Its place among the options stands for its place in the file.
    private static Option option(Option option, int place) {
        Label label = option.label();
        return new Option(
                Span.at(place),
                label == null
                        ? null
                        : new Label(NOWHERE, label.opening(), label.written(), label.closing(), label.previous()),
                some(option.text()),
                passage(option.rationale()),
                option.chosen());
    }

    private static @Nullable Key key(@Nullable Key key, List<Option> written, List<Option> bare) {
        if (key == null) {
            return null;
        }
        List<KeyMark> marks = new ArrayList<>();
        for (KeyMark mark : key.marks()) {
            int place = written.stream()
                    .map(Option::span)
                    .toList()
                    .indexOf(mark.option() == null ? null : mark.option().span());
            marks.add(new KeyMark(NOWHERE, mark.label(), mark.text(), place < 0 ? null : bare.get(place)));
        }
        return new Key(NOWHERE, passage(key.written()), marks, key.doubt());
    }

    private static List<Cue> cues(List<Cue> cues) {
        return cues.stream()
                .map(cue -> new Cue(Relocation.bare(cue.text()), cue.kind()))
                .toList();
    }

    private static @Nullable Passage passage(@Nullable Passage passage) {
        return passage == null ? null : some(passage);
    }

    private static Passage some(Passage passage) {
        return new Passage(NOWHERE, Relocation.bare(passage.blocks()));
    }
}
