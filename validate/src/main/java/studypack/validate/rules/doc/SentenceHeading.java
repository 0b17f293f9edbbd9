package studypack.validate.rules.doc;

import java.util.List;
import studypack.note.Note;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A whole sentence that is written as a heading to make it large.
public final class SentenceHeading implements Rule {
    private static final int SHORTEST = 12;
    private static final int LONGEST_TITLE = 80;
    /// Before 다 at the end of a sentence: 합니다, 한다, 있다, 된다, 이다, 였다.
    private static final String VERB_STEMS = "니한있없된이였았었";

    @Override
    public String name() {
        return "doc/sentence-heading";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        return context.parts().headings().stream()
                .filter(heading -> isSentence(heading.text().plain())
                        && context.parts().itemAt(heading.text().span().start()) == null)
                .map(heading -> finding(
                        "the heading " + Words.quote(heading.text().plain()) + " is a sentence",
                        Words.firstLine(note, heading.span()),
                        "write it as text, in bold where it matters"))
                .toList();
    }

    /// It ends as a sentence does, or is longer than a heading; a question is a fair heading.
    static boolean isSentence(String heading) {
        String title = heading.endsWith(")") && heading.indexOf('(') > 0
                ? heading.substring(0, heading.lastIndexOf('(')).strip()
                : heading;
        int length = title.codePointCount(0, title.length());
        if (length < SHORTEST || title.endsWith("?") || title.endsWith("？")) {
            return false;
        }
        return length > LONGEST_TITLE || endsAsSentence(title);
    }

    private static boolean endsAsSentence(String title) {
        char last = title.charAt(title.length() - 1);
        char before = title.charAt(title.length() - 2);
        if (last == '.' || last == '。' || last == '!') {
            return before == ')' || (before >= '가' && before <= '힣') || (before >= 'a' && before <= 'z');
        }
        boolean verb = last == '다' ? VERB_STEMS.indexOf(before) >= 0 : title.endsWith("세요");
        return verb && title.indexOf(' ') >= 0;
    }
}
