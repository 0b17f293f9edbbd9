package studypack.question;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Plain;
import studypack.markdown.RichText;
import studypack.note.Cue;
import studypack.note.Key;
import studypack.note.Passage;
import studypack.text.Span;

/// The key as it is being read: where it stands, what it names, and whether more of it is to come.
final class Statement {
    private static final int LONGEST = 400;

    private final List<DraftOption> options;
    private final KeyValue.Choices choices;
    private final List<KeyValue.Mark> marks = new ArrayList<>();
    private final List<Block> written = new ArrayList<>();
    private @Nullable Span span;
    private Key.@Nullable Doubt doubt;
    private boolean pending;
    private boolean several;
    private boolean marked;

    Statement(List<DraftOption> options) {
        this.options = options;
        this.choices = KeyValue.Choices.of(options);
    }

    List<DraftOption> options() {
        return options;
    }

    KeyValue.Choices choices() {
        return choices;
    }

    boolean isStated() {
        return span != null && !marks.isEmpty();
    }

    /// It is known, from here or from marks on the options: what follows may explain it.
    boolean isKnown() {
        return marked || isStated();
    }

    /// Whether marks on the options tell the key.
    void expect(boolean marks) {
        marked = marks;
    }

    /// A cue was read, and what it announces stands on the next line.
    boolean isPending() {
        return pending;
    }

    /// No more of it is to come.
    void settle() {
        pending = false;
    }

    List<KeyValue.Mark> marks() {
        return marks;
    }

    Key.@Nullable Doubt doubt() {
        return doubt;
    }

    @Nullable
    Span span() {
        return span;
    }

    @Nullable
    Passage written() {
        return Passage.orNull(written);
    }

    int state(Level level, Unit unit, int value, List<Cue> cues) {
        return state(level, unit, value, -1, cues);
    }

    /// Reads the value of a line.
    ///
    /// @param from where it begins
    /// @param end   where it ends, -1 at the end of the line
    /// @return where a remark on it begins, -1 where there is none
    int state(Level level, Unit unit, int from, int end, List<Cue> cues) {
        String line = unit.plain();
        int to = end < 0 ? line.length() : end;
        int value = from > 0 ? from : Math.min(to, Signs.skip(line, 0));
        if (value > 0 && !Plain.isBlank(line.substring(0, value))) {
            cues.add(new Cue(level.text(unit, 0, value)));
        }
        if (Plain.isBlank(line.substring(value, to))) {
            pending = true;
            return -1;
        }
        KeyValue read = KeyValue.read(unit.flat(), value, to, choices);
        int stop = read.remark() < 0 ? to : read.remark();
        add(level.text(unit, value, stop), unit.flat().span(value > 0 ? 0 : value, stop), read);
        pending = false;
        return read.remark();
    }

    private void add(RichText text, Span at, KeyValue read) {
        Span known = span;
        if (known != null && isStated() && !several && !sameAs(read.marks())) {
            doubt = Key.Doubt.COMPETING;
        }
        span = known == null ? at : known.cover(at);
        for (KeyValue.Mark mark : read.marks()) {
            if (marks.stream().noneMatch(own -> own.option() >= 0 && own.option() == mark.option())) {
                marks.add(mark);
            }
        }
        doubt = read.doubt() != null ? read.doubt() : doubt;
        written.add(new Block.Paragraph(text.span(), text));
    }

    private boolean sameAs(List<KeyValue.Mark> others) {
        return marks.stream()
                .map(KeyValue.Mark::option)
                .sorted()
                .toList()
                .equals(others.stream().map(KeyValue.Mark::option).sorted().toList());
    }

    /// Whether the line by itself names an option.
    ///
    /// @param from where in the line
    boolean names(Unit unit, int from) {
        KeyValue read = KeyValue.read(unit.flat(), from, unit.flat().length(), choices);
        return !read.marks().isEmpty() && read.marks().stream().allMatch(mark -> mark.option() >= 0);
    }

    /// Whether the line names an option that was not named and repeats its text: `C. moss on the soil`.
    boolean repeats(Unit unit) {
        if (!unit.isText() || unit.kind == Unit.Kind.FOLD || unit.plain().length() > LONGEST) {
            return false;
        }
        KeyValue read = KeyValue.read(unit.flat(), 0, unit.flat().length(), choices);
        return !read.marks().isEmpty()
                && read.remark() < 0
                && read.marks().stream()
                        .allMatch(mark -> mark.option() >= 0
                                && mark.text() != null
                                && marks.stream().noneMatch(own -> own.option() == mark.option()));
    }

    /// Takes such a line.
    void more(Unit unit) {
        KeyValue read = KeyValue.read(unit.flat(), 0, unit.flat().length(), choices);
        several = true;
        add(unit.text, unit.text.span(), read);
        several = false;
    }

    /// Takes the line under a cue where it names options: `B`, `- C) text`, an option's text.
    boolean takesPending(Unit unit, Runnable before) {
        if (unit.plain().length() > LONGEST || !names(unit, 0)) {
            pending = false;
            return false;
        }
        before.run();
        KeyValue read = KeyValue.read(unit.flat(), 0, unit.flat().length(), choices);
        several = true;
        add(unit.text, unit.text.span(), read);
        several = false;
        pending = unit.kind == Unit.Kind.BULLET || unit.label() != null;
        return true;
    }

    /// A sentence of the explanation names the answer.
    void mention(Unit unit, int from, String label) {
        String letter = label.replace("번", "");
        int option = choices.named(letter);
        if (option >= 0) {
            Span at = unit.flat().span(from, from + letter.length());
            span = at;
            marks.add(new KeyValue.Mark(at, letter, null, option));
        }
    }

    /// A piece of the stem names the answer; it stays where it is.
    void said(Unit unit, int from, int to) {
        KeyValue read = KeyValue.read(unit.flat(), from, to, choices);
        if (read.marks().stream().anyMatch(mark -> mark.option() >= 0)) {
            span = unit.flat().span(from, to);
            marks.addAll(read.marks());
            doubt = read.doubt();
        }
    }

    /// What the learner chose.
    void pick(String value) {
        for (int i = 0; i < value.length(); i++) {
            int option = choices.named(value.substring(i, i + 1));
            if (option >= 0) {
                options.get(option).chosen = true;
            } else if (Character.isLetter(value.charAt(i)) && value.charAt(i) < 0x80) {
                return;
            }
        }
    }

    /// Marks on the options themselves, beside what a line says of them.
    void marked(List<Integer> right) {
        if (right.isEmpty()) {
            return;
        }
        boolean line = isStated();
        if (line
                && marks.stream()
                        .map(KeyValue.Mark::option)
                        .distinct()
                        .sorted()
                        .toList()
                        .equals(right)) {
            return;
        }
        if (line) {
            doubt = doubt == null ? Key.Doubt.COMPETING : doubt;
        }
        for (int index : right) {
            DraftOption option = options.get(index);
            span = span == null ? option.span : span.cover(option.span);
            if (marks.stream().noneMatch(mark -> mark.option() == index)) {
                marks.add(new KeyValue.Mark(option.span, null, null, index));
            }
        }
    }

    void doubt(Key.Doubt why) {
        doubt = doubt == null ? why : doubt;
    }
}
