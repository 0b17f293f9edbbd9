package studypack.validate.rules.doc;

import java.util.ArrayList;
import java.util.List;
import studypack.markdown.Block;
import studypack.note.Note;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A numbered list that leaves a number out or has one twice; a reader sees other numbers than its author wrote.
public final class ListNumbering implements Rule {
    private static final int FEW = 3;

    @Override
    public String name() {
        return "doc/list-numbering";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        List<Diagnostic> found = new ArrayList<>();
        for (Block.Bullets list : context.parts().lists()) {
            if (list.ordered() && list.items().size() >= FEW) {
                check(note, list, found);
            }
        }
        return found;
    }

    /// The first of a list: where one number is wrong, the rest follow from it.
    private void check(Note note, Block.Bullets list, List<Diagnostic> found) {
        String text = note.source().text();
        List<Integer> numbers = list.items().stream()
                .map(item -> number(text, item.span().start()))
                .toList();
        if (numbers.stream().distinct().count() == 1) {
            return;
        }
        for (int i = 1; i < numbers.size(); i++) {
            int before = numbers.get(i - 1);
            if (numbers.get(i) != before + 1) {
                found.add(finding(
                        "this item is numbered " + numbers.get(i) + ", and the one before it " + before,
                        Words.firstLine(note, list.items().get(i).span()),
                        "number it " + (before + 1)));
                return;
            }
        }
    }

    /// The number that stands at a place; -1 where none does.
    private static int number(String text, int at) {
        int end = at;
        while (end < text.length() && end < at + 9 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end == at ? -1 : Integer.parseInt(text.substring(at, end));
    }
}
