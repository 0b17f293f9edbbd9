package studypack.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.Element;
import studypack.note.FrontMatter;
import studypack.note.Prose;
import studypack.text.Span;

/// `question: …` in the front matter of a note that holds the options of one question.
final class FrontQuestion {
    private static final Set<String> NAMES = Set.of("question", "문제", "질문", "問題");

    private FrontQuestion() {}

    /// The blocks with the question above them, where the front matter asks one.
    static List<Block> above(@Nullable FrontMatter frontMatter, List<Block> blocks, String text) {
        Block question = frontMatter == null ? null : question(frontMatter, text);
        if (question == null) {
            return blocks;
        }
        List<Block> all = new ArrayList<>(blocks);
        all.add(0, question);
        return all;
    }

    /// The elements without the question, where no options were found for it: it stays in the front matter.
    static List<Element> unasked(@Nullable FrontMatter frontMatter, List<Element> elements) {
        boolean left = frontMatter != null
                && !elements.isEmpty()
                && elements.get(0) instanceof Prose
                && elements.get(0).span().start() < frontMatter.span().end();
        return left ? elements.subList(1, elements.size()) : elements;
    }

    private static @Nullable Block question(FrontMatter frontMatter, String text) {
        for (FrontMatter.Field field : frontMatter.fields()) {
            if (NAMES.contains(field.name()) && field.values().size() == 1) {
                String asked = field.values().get(0);
                int at = text.indexOf(asked, field.span().end());
                if (at > 0 && at + asked.length() <= frontMatter.span().end() && !asked.isBlank()) {
                    Span word = field.span();
                    Span value = new Span(at, at + asked.length());
                    List<Inline> line =
                            List.of(new Inline.Text(word, field.name() + ": "), new Inline.Text(value, asked));
                    return new Block.Paragraph(word.cover(value), new RichText(word.cover(value), line));
                }
            }
        }
        return null;
    }
}
