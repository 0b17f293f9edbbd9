package studypack.validate.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.CodeSpans;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// A merge of two versions that nobody finished. The line of `=` alone is no sign: it also underlines headings.
public final class MergeConflict implements Rule {
    private static final Pattern MARKER = Pattern.compile("^(<{7}|>{7})(?: .*)?$", Pattern.MULTILINE);

    @Override
    public String name() {
        return "text/merge-conflict";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        String text = note.source().text();
        Matcher marker = MARKER.matcher(text);
        if ((!text.contains("<<<<<<<") && !text.contains(">>>>>>>")) || !marker.find()) {
            return List.of();
        }
        CodeSpans code = context.parts().code();
        List<Diagnostic> found = new ArrayList<>();
        do {
            Span span = new Span(marker.start(), marker.end());
            if (!code.covers(span)) {
                String what = marker.group(1).startsWith("<") ? "begins" : "ends";
                found.add(finding(
                        "a merge conflict " + what + " here, so the note holds two versions of one passage",
                        span,
                        "keep one version and delete the lines <<<<<<<, ======= and >>>>>>>"));
            }
        } while (marker.find());
        return found;
    }
}
