package studypack.validate.rules.ignore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studypack.note.Note;
import studypack.text.SourceText;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.ignore.IgnoreComment;
import studypack.validate.ignore.IgnoreComment.Name;
import studypack.validate.ignore.Ranges;
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
    public List<Diagnostic> judge(Note note, List<Suppressions.Unneeded> unneeded) {
        List<IgnoreComment> comments = unneeded.isEmpty() ? List.of() : IgnoreComment.in(note.source());
        return unneeded.stream()
                .map(each -> finding(each, comments, note.source()))
                .toList();
    }

    private Diagnostic finding(Suppressions.Unneeded unneeded, List<IgnoreComment> comments, SourceText source) {
        IgnoreComment comment = unneeded.comment();
        List<Name> names = unneeded.names();
        boolean whole = names.size() == comment.names().size();
        String message = Comments.names(names) + (names.size() == 1 ? " finds" : " find") + " nothing here to ignore";
        Span place = whole ? comment.span() : names.getFirst().span();
        return finding(message, source.behind(place), whole ? "delete the comment" : "delete the name")
                .withFix(whole ? deletion(comment, comments, source) : shortening(comment, names, source));
    }

    private static Fix shortening(IgnoreComment comment, List<Name> names, SourceText source) {
        String left = comment.names().stream()
                .filter(name -> !names.contains(name))
                .map(Name::name)
                .collect(Collectors.joining(", "));
        Span all = comment.names()
                .getFirst()
                .span()
                .cover(comment.names().getLast().span());
        return Fix.safe("write " + left, new Fix.Edit(source.behind(all), left));
    }

    /// A range is deleted with what ends it, where that ends no other.
    private static Fix deletion(IgnoreComment comment, List<IgnoreComment> comments, SourceText source) {
        List<Fix.Edit> edits = new ArrayList<>();
        edits.add(deletion(comment, source));
        @Nullable IgnoreComment end = comment.kind() == IgnoreComment.Kind.START ? Ranges.end(comment, comments) : null;
        if (end != null && endsOnly(end, comment, comments)) {
            edits.add(deletion(end, source));
        }
        return new Fix.Edits("delete it", Fix.Applicability.SAFE, edits);
    }

    private static boolean endsOnly(IgnoreComment end, IgnoreComment start, List<IgnoreComment> comments) {
        return comments.stream()
                .filter(other -> other.kind() == IgnoreComment.Kind.START && !other.equals(start))
                .noneMatch(other -> end.equals(Ranges.end(other, comments)));
    }

    /// What was left out for the comment goes with it, where that was left out for it alone.
    private static Fix.Edit deletion(IgnoreComment comment, SourceText source) {
        String text = source.decoded().text();
        Span piece = comment.piece();
        boolean alone = text.indexOf("<!--", piece.start()) == comment.span().start()
                && text.indexOf("<!--", comment.span().end(), piece.end()) < 0;
        return new Fix.Edit(source.behind(alone ? piece : comment.span()), "");
    }
}
