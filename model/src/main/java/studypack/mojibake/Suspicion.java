package studypack.mojibake;

import java.util.ArrayList;
import java.util.List;
import studypack.text.Span;

/// The lines that are worth a closer look, found at the speed of reading.
final class Suspicion {
    private Suspicion() {}

    static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        boolean suspicious = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\n' || c == '\r') {
                if (suspicious) {
                    lines.add(new Span(start, i));
                }
                suspicious = false;
                start = i + 1;
            } else {
                suspicious |= c >= 0x80;
            }
        }
        return lines;
    }
}
