package studypack.validate.rules.ignore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studypack.note.Note;
import studypack.text.SourceText;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.NearName;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;
import studypack.validate.ignore.IgnoreComment;
import studypack.validate.ignore.IgnoredNames;

/// A comment that was to ignore something and names what there is not.
public final class UnknownRule implements Rule {
    @Override
    public String name() {
        return "ignore/unknown-rule";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        SourceText source = note.source();
        List<Diagnostic> found = new ArrayList<>();
        for (IgnoreComment comment : IgnoreComment.in(source)) {
            if (comment.kind() == IgnoreComment.Kind.UNKNOWN) {
                found.add(ofWord(comment, source));
            } else if (comment.ignores() && comment.names().isEmpty()) {
                found.add(finding(
                        "the comment names no rule and no area",
                        source.behind(comment.span()),
                        "write which, and why: <!-- studypack-ignore key/missing: reason -->"));
            }
            comment.names().stream()
                    .filter(name -> !IgnoredNames.areKnown(name.name()))
                    .forEach(name -> found.add(ofName(name, source)));
        }
        return found;
    }

    private Diagnostic ofWord(IgnoreComment comment, SourceText source) {
        return finding(
                comment.word().in(source.decoded().text()) + " is no comment that is known",
                source.behind(comment.word()),
                "write studypack-ignore, -ignore-start, -ignore-end or -ignore-file");
    }

    private Diagnostic ofName(IgnoreComment.Name name, SourceText source) {
        Span span = source.behind(name.span());
        if (name.name().equals("ignore") || name.name().startsWith("ignore/")) {
            return finding(
                    "what is wrong with such comments cannot be ignored by one",
                    span,
                    "switch " + name.name() + " off in studypack.yaml if you must");
        }
        Optional<String> near = NearName.of(name.name(), IgnoredNames.known());
        String message = "no rule and no area is called " + Words.quote(name.name());
        return near.map(right -> finding(message, span, "did you mean " + right + "?")
                        .withFix(Fix.suggested("write " + right, new Fix.Edit(span, right))))
                .orElseGet(() -> finding(message, span, hint(name.name())));
    }

    /// Words without a colon before them are taken for a name.
    private static @Nullable String hint(String name) {
        int space = name.indexOf(' ');
        boolean isReason = space > 0 && IgnoredNames.areKnown(name.substring(0, space));
        return isReason ? "write a colon before the reason" : "studypack rules lists them";
    }
}
