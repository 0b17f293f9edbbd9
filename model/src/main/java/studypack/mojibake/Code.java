package studypack.mojibake;

import java.util.ArrayList;
import java.util.List;
import studypack.text.Span;

/// Where a Markdown text holds code: text about mojibake quotes it there, and must not be repaired.
final class Code {
    private Code() {}

    /// Whether each of the spans, in order, lies within code.
    static boolean coversAll(String text, List<Span> spans) {
        List<Span> code = of(text);
        int at = 0;
        for (Span span : spans) {
            while (at < code.size() && code.get(at).end() < span.end()) {
                at++;
            }
            if (at == code.size() || !code.get(at).covers(span)) {
                return false;
            }
        }
        return true;
    }

    /// In order; fences without the lines of their marks.
    static List<Span> of(String text) {
        List<Span> code = new ArrayList<>();
        String fence = "";
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            String line = content(text, start, end);
            String mark = fence(line);
            if (!fence.isEmpty()) {
                code.add(new Span(start, end));
                boolean closes = mark.startsWith(fence) && line.strip().equals(mark);
                fence = closes ? "" : fence;
            } else if (!mark.isEmpty()) {
                fence = mark;
            } else {
                addSpans(text, start, end, code);
            }
            start = end + 1;
        }
        return code;
    }

    /// A line without its indent and the marks of quotes.
    private static String content(String text, int start, int end) {
        int from = start;
        while (from < end && " \t>".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(from, end);
    }

    /// The row of backticks or tildes that opens or closes a fence, empty where the line is none.
    private static String fence(String line) {
        char c = line.isEmpty() ? ' ' : line.charAt(0);
        int length = c == '`' || c == '~' ? row(line, 0, line.length()) : 0;
        boolean inline = c == '`' && line.indexOf('`', length) >= 0;
        return length >= 3 && !inline ? line.substring(0, length) : "";
    }

    private static int row(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == text.charAt(from)) {
            at++;
        }
        return at - from;
    }

    /// Code between two rows of backticks of one length.
    private static void addSpans(String text, int start, int end, List<Span> code) {
        int at = text.indexOf('`', start, end);
        while (at >= 0) {
            int length = row(text, at, end);
            int close = at + length;
            while (close < end && (text.charAt(close) != '`' || row(text, close, end) != length)) {
                close += text.charAt(close) == '`' ? row(text, close, end) : 1;
            }
            if (close < end) {
                code.add(new Span(at, close + length));
            }
            at = text.indexOf('`', Math.min(end, close < end ? close + length : at + length), end);
        }
    }
}
