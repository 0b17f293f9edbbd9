package studypack.validate.rules.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studypack.note.Note;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.HtmlTag;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// `<b>` that no `</b>` ends: some programs mark nothing, others all that follows.
public final class UnclosedTag implements Rule {
    @Override
    public String name() {
        return "doc/unclosed-tag";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        Map<String, Deque<HtmlTag>> open = new HashMap<>();
        List<HtmlTag> stray = new ArrayList<>();
        for (HtmlTag tag : context.parts().tags()) {
            if (!HtmlNames.INLINE.contains(tag.name()) || endsItself(note, tag)) {
                continue;
            }
            Deque<HtmlTag> same = open.computeIfAbsent(tag.name(), name -> new ArrayDeque<>());
            if (!tag.closing()) {
                same.push(tag);
            } else if (same.isEmpty()) {
                stray.add(tag);
            } else {
                same.pop();
            }
        }
        open.values().forEach(stray::addAll);
        return stray.stream()
                .sorted(Comparator.comparing(HtmlTag::span))
                .map(this::diagnostic)
                .toList();
    }

    private static boolean endsItself(Note note, HtmlTag tag) {
        return note.source().text().charAt(tag.span().end() - 2) == '/';
    }

    private Diagnostic diagnostic(HtmlTag tag) {
        return tag.closing()
                ? finding("</" + tag.name() + "> ends nothing", tag.span(), "remove it")
                : finding(
                        "no </" + tag.name() + "> ends this <" + tag.name() + ">",
                        tag.span(),
                        "write </" + tag.name() + "> where it ends");
    }
}
