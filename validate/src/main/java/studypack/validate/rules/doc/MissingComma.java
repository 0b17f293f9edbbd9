package studypack.validate.rules.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.markdown.Inline;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// A list of numbers with commas, and two of them without: `44, 47 51, 62`.
public final class MissingComma implements Rule {
    private static final Pattern NUMBERS = Pattern.compile("\\s*\\d{1,6}(?:(?:,\\s*|\\s+)\\d{1,6}){4,}+\\s*");
    private static final Pattern GAP = Pattern.compile("(\\d)([ \\t]+)(?=\\d)");

    @Override
    public String name() {
        return "doc/missing-comma";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        List<Diagnostic> found = new ArrayList<>();
        for (Inline.Text text : context.parts().inlines(Inline.Text.class)) {
            String words = text.span().in(note.source().text());
            if (!words.isEmpty()
                    && Character.isDigit(words.charAt(0))
                    && NUMBERS.matcher(words).matches()) {
                gaps(text.span().start(), words, found);
            }
        }
        return found;
    }

    private void gaps(int start, String words, List<Diagnostic> found) {
        long commas = words.chars().filter(c -> c == ',').count();
        List<Diagnostic> gaps = new ArrayList<>();
        for (Matcher gap = GAP.matcher(words); gap.find(); ) {
            Span place = new Span(start + gap.start(2), start + gap.end(2));
            gaps.add(finding("no comma stands between these numbers of a list", place, "write one")
                    .withFix(Fix.suggested("write a comma", new Fix.Edit(place, ", "))));
        }
        if (gaps.size() * 4L <= commas) {
            found.addAll(gaps);
        }
    }
}
