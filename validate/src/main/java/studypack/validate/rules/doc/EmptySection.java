package studypack.validate.rules.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.markdown.Walk;
import studypack.note.Choice;
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
    @Override
    public String name() {
        return "doc/empty-section";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        List<Diagnostic> found = new ArrayList<>();
        NavigableSet<Integer> answers = null;
        List<Element> elements =
                note.elements().stream().filter(EmptySection::saysSomething).toList();
        // A title and nothing else is a note that was just begun.
        for (int i = 0; i < elements.size() && elements.size() > 1; i++) {
            int next = i + 1 < elements.size() ? elements.get(i + 1).span().start() : Integer.MAX_VALUE;
            if (elements.get(i) instanceof Section section
                    && section.kind() == Section.Kind.HEADING
                    && section.end() <= next
                    && !isTitle(section, i + 1 < elements.size() ? elements.get(i + 1) : null)
                    && !saysItAll(section.title())) {
                answers = answers == null ? answers(note) : answers;
                Integer answer = answers.ceiling(section.span().start());
                if (answer != null && answer < section.span().end()) {
                    continue;
                }
                found.add(finding(
                        "nothing stands under the heading "
                                + Words.quote(section.title().plain()),
                        Words.firstLine(note, section.span()),
                        "write something, or remove the heading"));
            }
        }
        return found;
    }

    /// A title above another is a matter of doc/many-titles.
    private static boolean isTitle(Section section, @Nullable Element next) {
        return section.level() == 1 && next instanceof Section other && other.level() == 1;
    }

    /// Where the keys and passages of items begin: a heading may be one of them, above or in a list of answers.
    private static NavigableSet<Integer> answers(Note note) {
        NavigableSet<Integer> answers = new TreeSet<>();
        for (Item item : note.items()) {
            item.passages().forEach(passage -> answers.add(passage.span().start()));
            if (item instanceof Choice choice && choice.key() != null) {
                answers.add(choice.key().span().start());
            }
        }
        return answers;
    }

    /// Some write a sentence large, or a reference: it is a heading by its mark only.
    private static boolean saysItAll(RichText title) {
        String plain = title.plain();
        return SentenceHeading.isSentence(plain)
                || plain.contains(": ")
                || plain.endsWith(":")
                || plain.endsWith("：")
                || Walk.inlines(title).stream().anyMatch(Inline.Link.class::isInstance);
    }

    private static boolean saysSomething(Element element) {
        return !(element instanceof Prose prose)
                || !(prose.block() instanceof Block.Rule || prose.block() instanceof Block.Comment);
    }
}
