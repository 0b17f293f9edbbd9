package studypack.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import studypack.note.Note;
import studypack.text.SourceText;

/// GIFT, Moodle's text format of questions. See docs.moodle.org/en/GIFT_format.
final class Gift implements Format {
    private static final Pattern TITLED = Pattern.compile("(?m)^\\s*::[^:\\r\\n]+(?:\\\\:[^:\\r\\n]*)*::");
    private static final Pattern ANSWERED =
            Pattern.compile("(?<!\\\\)\\{\\s*(?:[=~](?!=)[^{}]*|#-?[0-9=][^{}]*|(?:T|F|TRUE|FALSE)(?:#[^{}]*)?)\\}");

    @Override
    public List<String> endings() {
        return List.of(".gift");
    }

    @Override
    public boolean isIn(String text) {
        return !text.startsWith("{")
                && ANSWERED.matcher(text).find()
                && TITLED.matcher(text).find();
    }

    @Override
    public List<Note> read(String path, SourceText source) {
        String text = source.text();
        Topics topics = new Topics();
        for (GiftQuestion question : questions(text)) {
            question.addTo(topics);
        }
        return List.of(Notes.of(path, source, topics.end(text.length())));
    }

    /// The questions, comments and categories: a blank line parts them, but for one between braces.
    private static List<GiftQuestion> questions(String text) {
        List<GiftQuestion> questions = new ArrayList<>();
        int lastClose = text.lastIndexOf('}');
        Extract part = new Extract(0);
        boolean open = false;
        for (int at = 0; at < text.length(); ) {
            int end = lineEnd(text, at);
            String line = text.substring(at, end);
            if (line.stripLeading().startsWith("//")) {
                questions.add(GiftQuestion.comment(Extract.of(text, at, end).strip()));
            } else if (line.isBlank() && (!open || at > lastClose)) {
                open = false;
                add(part, questions);
                part = new Extract(at);
            } else if (!open && part.isBlank() && line.stripLeading().startsWith("$CATEGORY:")) {
                questions.add(GiftQuestion.category(
                        Extract.of(text, text.indexOf(':', at) + 1, end).strip()));
            } else {
                open = isOpen(line, open);
                part.add(text, at, end);
            }
            int next = nextLine(text, end);
            part.add(text, end, next);
            at = next;
        }
        add(part, questions);
        return questions;
    }

    private static void add(Extract part, List<GiftQuestion> questions) {
        if (!part.isBlank()) {
            questions.add(GiftQuestion.question(part.strip()));
        }
    }

    private static boolean isOpen(String line, boolean open) {
        boolean now = open;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{' || c == '}') {
                now = c == '{';
            }
        }
        return now;
    }

    private static int lineEnd(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int nextLine(String text, int end) {
        return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
    }
}
