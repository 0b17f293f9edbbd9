package studypack.validate.rules.doc;

import java.util.ArrayList;
import java.util.List;
import studypack.markdown.Block;
import studypack.note.Element;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A heading with nothing under it.
public final class EmptySection implements Rule {
    private static final int LONGEST_TITLE = 60;

    @Override
    public String name() {
        return "doc/empty-section";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        List<Diagnostic> found = new ArrayList<>();
        List<Element> elements =
                note.elements().stream().filter(EmptySection::saysSomething).toList();
        for (int i = 0; i < elements.size(); i++) {
            int next = i + 1 < elements.size() ? elements.get(i + 1).span().start() : Integer.MAX_VALUE;
            if (elements.get(i) instanceof Section section
                    && section.kind() == Section.Kind.HEADING
                    && section.end() <= next
                    && !isSentence(section.title().plain())) {
                found.add(finding(
                        "nothing stands under the heading "
                                + Words.quote(section.title().plain()),
                        Words.firstLine(note, section.span()),
                        "write something, or remove the heading"));
            }
        }
        return found;
    }

    /// Some write a sentence large: it is a heading by its mark only.
    private static boolean isSentence(String title) {
        return title.codePointCount(0, title.length()) > LONGEST_TITLE
                || title.matches("(?s).*[.!。:：]\\s*(?:\\(.*\\))?|.*다\\. .*");
    }

    private static boolean saysSomething(Element element) {
        return switch (element) {
            case Section section -> true;
            case Item item -> true;
            case Prose prose -> !(prose.block() instanceof Block.Rule) && !(prose.block() instanceof Block.Comment);
        };
    }
}
