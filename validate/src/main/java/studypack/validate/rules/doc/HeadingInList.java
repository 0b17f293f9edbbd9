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

/// `- ### heading`: a heading that is an item of a list, so that programs differ in whether it is one.
public final class HeadingInList implements Rule {
    @Override
    public String name() {
        return "doc/heading-in-list";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        List<Diagnostic> found = new ArrayList<>();
        for (Block.Bullets list : context.parts().lists()) {
            for (Block.Heading heading : headings(list)) {
                // A sentence is a matter of doc/sentence-heading.
                if (SentenceHeading.isSentence(heading.text().plain())) {
                    continue;
                }
                found.add(finding(
                        "the heading " + Words.quote(heading.text().plain()) + " is an item of a list",
                        Words.firstLine(note, heading.span()),
                        "write it without the mark of the list, or in bold"));
            }
        }
        return found;
    }

    /// The headings that items of the list begin with.
    static List<Block.Heading> headings(Block.Bullets list) {
        List<Block.Heading> headings = new ArrayList<>();
        for (Block.Bullet item : list.items()) {
            if (!item.children().isEmpty() && item.children().getFirst() instanceof Block.Heading heading) {
                headings.add(heading);
            }
        }
        return headings;
    }
}
