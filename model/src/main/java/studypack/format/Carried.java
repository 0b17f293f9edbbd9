package studypack.format;

import java.util.ArrayList;
import java.util.List;
import studypack.export.ExportReport.LeftOut;
import studypack.note.Note;
import studypack.text.Located;

/// A text that grows question by question, and what could not be put into it.
final class Carried {
    private final StringBuilder text = new StringBuilder();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private int items;

    /// One more question.
    void add(String question) {
        add(question, 1);
    }

    /// Several that stand in one table.
    void add(String questions, int count) {
        text.append(questions);
        items += count;
    }

    /// What is no question.
    void append(String line) {
        text.append(line);
    }

    void leaveOut(Note note, Located what, String why) {
        int line = note.source().position(what.span().start()).line();
        leftOut.add(new LeftOut(note.path(), line, "", why));
    }

    Writer.Written written() {
        String whole = text.toString().stripTrailing();
        return new Writer.Written(whole.isEmpty() ? "" : whole + "\n", items, leftOut);
    }
}
