package studypack.validate.rules.ignore;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.ignore.IgnoreComment;
import studypack.validate.ignore.IgnoreComment.Name;
import studypack.validate.ignore.Suppressions;

/// A comment that ignores nothing, or less than it says. What it ignores is known when all others have judged, so
/// whoever runs them asks for it.
public final class Unused implements Rule {
    @Override
    public String name() {
        return "ignore/unused";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        return List.of();
    }

    /// The findings on comments, or on some of their names, that ignore nothing.
    ///
    /// @param place what stands for a place of the text of the file
    public List<Diagnostic> judge(List<Suppressions.Unneeded> unneeded, UnaryOperator<Span> place) {
        return unneeded.stream().map(each -> finding(each, place)).toList();
    }

    private Diagnostic finding(Suppressions.Unneeded unneeded, UnaryOperator<Span> place) {
        IgnoreComment comment = unneeded.comment();
        List<Name> names = unneeded.names();
        boolean whole = names.size() == comment.names().size();
        String message = Comments.names(names) + (names.size() == 1 ? " finds" : " find") + " nothing here to ignore";
        Span span = whole ? comment.span() : names.getFirst().span();
        return finding(message, place.apply(span), whole ? "delete the comment" : "delete the name")
                .withFix(whole ? deletion(unneeded, place) : shortening(comment, names, place));
    }

    private static Fix deletion(Suppressions.Unneeded unneeded, UnaryOperator<Span> place) {
        List<Fix.Edit> edits = unneeded.deletion().stream()
                .map(span -> new Fix.Edit(place.apply(span), ""))
                .toList();
        return new Fix.Edits("delete it", Fix.Applicability.SAFE, edits);
    }

    private static Fix shortening(IgnoreComment comment, List<Name> names, UnaryOperator<Span> place) {
        String left = comment.names().stream()
                .filter(name -> !names.contains(name))
                .map(Name::name)
                .collect(Collectors.joining(", "));
        Span all = comment.names()
                .getFirst()
                .span()
                .cover(comment.names().getLast().span());
        return Fix.safe("write " + left, new Fix.Edit(place.apply(all), left));
    }
}
