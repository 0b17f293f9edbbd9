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

/// Headings that begin the items of one list, one of them larger than the others.
public final class SiblingHeadings implements Rule {
    @Override
    public String name() {
        return "doc/sibling-headings";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        List<Diagnostic> found = new ArrayList<>();
        for (Block.Bullets list : context.parts().lists()) {
            List<Block.Heading> headings = HeadingInList.headings(list);
            int usual = usualLevel(headings);
            for (Block.Heading heading : headings) {
                if (heading.level() != usual) {
                    found.add(finding(
                            "the heading " + Words.quote(heading.text().plain()) + " is of level " + heading.level()
                                    + ", and the others of its list of level " + usual,
                            Words.firstLine(note, heading.span()),
                            "write it with " + "#".repeat(usual)));
                }
            }
        }
        return found;
    }

    /// The level that most of them have, the larger heading where two are equal; 0 where there is no heading.
    private static int usualLevel(List<Block.Heading> headings) {
        int[] counts = new int[7];
        headings.forEach(heading -> counts[heading.level()]++);
        int usual = 0;
        for (int level = 1; level < counts.length; level++) {
            usual = counts[level] > counts[usual] ? level : usual;
        }
        return usual;
    }
}
