package studypack.question;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.note.AskedWords;
import studypack.note.Label;
import studypack.note.Option;
import studypack.note.Passage;
import studypack.text.Span;

/// An option while its question is put together.
final class DraftOption {
    final Span span;
    final @Nullable Label label;
    final Passage text;
    final List<OptionMark> marks;
    /// Its text is bold from end to end.
    final boolean bold;
    /// Its text is struck out from end to end.
    final boolean struck;
    private final List<Block> rationale = new ArrayList<>();
    private final String words;
    boolean chosen;

    DraftOption(Span span, @Nullable Label label, Passage text, List<OptionMark> marks, boolean bold, boolean struck) {
        this.span = span;
        this.label = label;
        this.text = text;
        this.words = AskedWords.of(text.plain());
        this.marks = List.copyOf(marks);
        this.bold = bold;
        this.struck = struck;
        this.chosen = marks.stream().anyMatch(OptionMark::isPicked);
    }

    /// Its letters and digits alone.
    String words() {
        return words;
    }

    boolean isMarkedRight() {
        return marks.stream().anyMatch(OptionMark::isRight);
    }

    boolean isMarkedWrong() {
        return marks.stream()
                .anyMatch(mark -> mark.kind() == OptionMark.Kind.WRONG || mark.kind() == OptionMark.Kind.PICKED_WRONG);
    }

    void explain(List<Block> blocks) {
        rationale.addAll(blocks);
    }

    Option finished() {
        return new Option(span, label, text, Passage.orNull(rationale), chosen);
    }
}
