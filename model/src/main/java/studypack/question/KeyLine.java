package studypack.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a line apart in which a key stands beside other things: what was picked, an older key, an explanation, a
/// column.
final class KeyLine {
    private static final Pattern SECOND = Pattern.compile("[,/|;·(]\\s*|\\s+");
    private static final Pattern ASIDE = Pattern.compile("\\s{2,}(?=[^\\s:：]{1,10}\\s?[:：])|\\s+\\|\\s+");

    private KeyLine() {}

    /// `정답 : 가   난이도 : 하`: what stands in a column of its own.
    static int asideBehind(String line, int value) {
        Matcher aside = ASIDE.matcher(line).region(value, line.length());
        return aside.find() && aside.start() > value ? aside.start() : -1;
    }

    /// `정답: B 해설: …` on one line.
    static int reasonBehind(String line, int value) {
        for (int at = line.indexOf(' ', value); at > 0; at = line.indexOf(' ', at + 1)) {
            if (at - value > 60) {
                return -1;
            }
            char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
            if ((next > 0x7F || Character.isUpperCase(next) || next == '(' || next == '[')
                    && Words.EXPLANATION.in(line, at) >= 0) {
                return Signs.space(line, at);
            }
        }
        return -1;
    }

    /// `Most Voted: D, 정답은: B`: the later statement is the author's.
    static int lastValue(String line, int value) {
        Matcher second = SECOND.matcher(line).region(value, Math.min(line.length(), value + 60));
        int last = value;
        while (second.find()) {
            int later = Words.KEY.in(line, second.end());
            if (later > second.end() && later < line.length()) {
                last = later;
            }
        }
        return last;
    }

    /// Behind the word for a key in a line that may first say what was picked; -1 where there is none.
    static int keyIn(String line) {
        int picked = Words.PICKED.in(line);
        int own = picked < 0 ? -1 : keyBehind(line, picked);
        return own >= 0 ? Words.KEY.in(line, own) : Words.KEY.in(line);
    }

    /// Where a key stands behind what was picked, -1 where none does.
    static int keyBehind(String line, int from) {
        Matcher second = SECOND.matcher(line).region(from, line.length());
        while (second.find()) {
            if (Words.KEY.in(line, second.end()) >= 0) {
                return second.end();
            }
        }
        return -1;
    }
}
