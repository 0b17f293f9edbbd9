package studypack.validate;

import java.util.List;
import studypack.markdown.Walk;
import studypack.note.Note;
import studypack.validate.terms.Mention;

/// A rule on names. All of them judge what one look at the note has found.
public interface TermRule extends Rule {

    /// The findings on the mentions that are this rule's, in their order.
    List<Diagnostic> judge(List<Mention> mentions);

    @Override
    default List<Diagnostic> check(Note note) {
        return check(note, Context.PLAIN);
    }

    @Override
    default List<Diagnostic> check(Note note, Context context) {
        return judge(context.terms().mentions(note, Walk.texts(note.blocks())));
    }

    /// A finding that writing the right name would mend.
    default Diagnostic finding(Mention mention, String message) {
        String title = "write " + mention.right();
        return finding(message, mention.span(), title)
                .withFix(Fix.suggested(title, new Fix.Edit(mention.span(), mention.right())));
    }
}
