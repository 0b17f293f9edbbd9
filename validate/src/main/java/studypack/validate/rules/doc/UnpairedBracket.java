package studypack.validate.rules.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.markdown.Walk;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A bracket that is opened and not closed in its paragraph, or closed and not opened.
public final class UnpairedBracket implements Rule {
    private static final String OPEN = "(（「『【《〈";
    private static final String CLOSE = ")）」』】》〉";
    private static final int LONGEST_INTERVAL = 24;
    private static final int LONGEST_LABEL = 8;
    private static final Pattern LABEL =
            Pattern.compile("(?<=\\s)(?:\\d{1,3}|[A-Za-z]|[ivx]{2,4}|[가나다라마바사아자차카타파하ㄱ-ㅎ])$");

    @Override
    public String name() {
        return "doc/unpaired-bracket";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        String text = note.source().text();
        List<Diagnostic> found = new ArrayList<>();
        for (RichText running : context.parts().texts()) {
            if (!isBalanced(text, running.span())) {
                check(note, running, found);
            }
        }
        return found;
    }

    /// The brackets of the source are in pairs: a first look that most texts pass.
    private static boolean isBalanced(String text, Span span) {
        int round = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                round++;
            } else if (c == ')' && --round < 0) {
                return false;
            } else if ((c >= '〈' && c <= '】') || c == '（' || c == '）') {
                return false;
            }
        }
        return round == 0;
    }

    private void check(Note note, RichText running, List<Diagnostic> found) {
        String text = note.source().text();
        Deque<Integer> open = new ArrayDeque<>();
        List<Integer> stray = new ArrayList<>();
        for (Inline inline : Walk.inlines(running)) {
            if (inline instanceof Inline.Text plain) {
                brackets(text, plain.span(), open, stray);
            }
        }
        open.stream().filter(at -> !isOpenInterval(text, running.span(), at)).forEach(stray::add);
        stray.stream().sorted().map(at -> diagnostic(text, at)).forEach(found::add);
    }

    private static void brackets(String text, Span span, Deque<Integer> open, List<Integer> stray) {
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            int opened = OPEN.indexOf(c);
            int closed = CLOSE.indexOf(c);
            if (opened >= 0 && !isFace(text, i)) {
                open.push(i);
            }
            if (closed < 0) {
                continue;
            }
            boolean pairs = !open.isEmpty() && isPair(text.charAt(open.peek()), c);
            if (pairs) {
                open.pop();
            } else if (!isFace(text, i) && !isLabel(text, span.start(), i) && !isInterval(text, span.start(), i)) {
                stray.add(i);
            }
        }
    }

    /// A round bracket of one width closes that of the other.
    private static boolean isPair(char open, char close) {
        int one = OPEN.indexOf(open);
        int other = CLOSE.indexOf(close);
        return one == other || (one < 2 && other < 2);
    }

    /// `:)`, `;(`, `^^)`
    private static boolean isFace(String text, int at) {
        return at > 0 && ":;^-=".indexOf(text.charAt(at - 1)) >= 0;
    }

    /// `(0, 1]`
    private static boolean isOpenInterval(String text, Span running, int at) {
        int end = Math.min(running.end(), at + LONGEST_INTERVAL);
        int square = text.indexOf(']', at, end);
        int other = text.indexOf('[', at, end);
        return square >= 0 && (other < 0 || square < other);
    }

    /// `[0, 1)`
    private static boolean isInterval(String text, int from, int at) {
        String before = text.substring(Math.max(from, at - LONGEST_INTERVAL), at);
        return before.lastIndexOf('[') > before.lastIndexOf(']');
    }

    /// `12)`, `b)`, `iv)`, `가)` with white space before it, or a few letters at the head of a line: `풀이)`.
    private static boolean isLabel(String text, int from, int at) {
        int head = at;
        while (head > from
                && at - head <= LONGEST_LABEL
                && text.charAt(head - 1) != '\n'
                && text.charAt(head - 1) != '\r') {
            head--;
        }
        if (at - head <= LONGEST_LABEL) {
            return true;
        }
        Matcher label = LABEL.matcher(text).region(head, at);
        return label.find();
    }

    private Diagnostic diagnostic(String text, int at) {
        char bracket = text.charAt(at);
        boolean opens = OPEN.indexOf(bracket) >= 0;
        String near = opens
                ? text.substring(at, Math.min(text.length(), at + 24)).split("[\\r\\n]", 2)[0]
                : text.substring(Math.max(0, at - 23), at + 1).replaceFirst("(?s).*[\\r\\n]", "");
        return finding(
                "the bracket in " + Words.quote(near) + (opens ? " is not closed" : " closes nothing"),
                new Span(at, at + 1),
                opens ? "close it, or leave it out" : "open it, or leave it out");
    }
}
