package studypack.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.Choice;
import studypack.note.Cue;
import studypack.note.Element;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Prose;
import studypack.text.Span;

/// One piece of a GIFT file.
///
/// @param kind what the piece is
/// @param text as it was written, escapes and all
record GiftQuestion(Kind kind, Extract text) {
    private static final Pattern TITLE = Pattern.compile("::((?:[^:\\\\]|\\\\.|:(?!:))*)::\\s*", Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("(?:Q(?:uestion)?|문제|問題?)?\\s*\\.?(\\d{1,5})", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile("\\[(html|markdown|plain|moodle)\\]\\s*");
    private static final Pattern TRUTH = Pattern.compile("(T|TRUE|F|FALSE)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEIGHT = Pattern.compile("%(-?[0-9]+(?:\\.[0-9]+)?)%\\s*");

    enum Kind {
        QUESTION,
        COMMENT,
        CATEGORY
    }

    static GiftQuestion question(Extract text) {
        return new GiftQuestion(Kind.QUESTION, text);
    }

    static GiftQuestion comment(Extract text) {
        return new GiftQuestion(Kind.COMMENT, text);
    }

    static GiftQuestion category(Extract text) {
        return new GiftQuestion(Kind.CATEGORY, text);
    }

    void addTo(Topics topics) {
        switch (kind) {
            case COMMENT -> topics.add(List.of(new Prose(comment(), 0)));
            case CATEGORY ->
                topics.begin(
                        Topics.parts(text).stream()
                                .filter(part -> !part.text().matches("\\$\\w+\\$|top"))
                                .toList(),
                        text.span().start());
            case QUESTION -> topics.add(elements());
        }
    }

    /// As Markdown has it.
    private Block comment() {
        String said = text.text().replaceFirst("^/+\\s*", "").replace("--", "- -");
        return new Block.Comment(text.span(), "<!-- " + said + " -->");
    }

    private List<? extends Element> elements() {
        Extract rest = text;
        @Nullable Extract title = null;
        Matcher titled = TITLE.matcher(rest.text());
        if (titled.lookingAt()) {
            title = rest.sub(titled.start(1), titled.end(1)).strip();
            rest = rest.sub(titled.end(), rest.text().length());
        }
        Matcher markup = MARKUP.matcher(rest.text());
        String format = "moodle";
        if (markup.lookingAt()) {
            format = markup.group(1);
            rest = rest.sub(markup.end(), rest.text().length());
        }
        int open = find(rest.text(), '{', 0);
        int close = open < 0 ? -1 : find(rest.text(), '}', open);
        if (close < 0) {
            return Notes.prose(passage(rest, format));
        }
        return List.of(new Reading(title, format, rest, open, close).item());
    }

    /// The first place from `from` on where the sign stands unescaped, -1 where there is none.
    private static int find(String text, char sign, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == sign) {
                return i;
            }
        }
        return -1;
    }

    private static Passage passage(Extract written, String format) {
        Matcher markup = MARKUP.matcher(written.text());
        boolean own = markup.lookingAt();
        Extract said = unescaped(own ? written.sub(markup.end(), written.text().length()) : written)
                .strip();
        return switch (own ? markup.group(1) : format) {
            case "html" -> said.html(HtmlReader.Lines.SPACES);
            case "markdown" -> said.markdown();
            case "plain" -> said.plain();
            default -> said.html(HtmlReader.Lines.BREAKS);
        };
    }

    private static Extract unescaped(Extract written) {
        String text = written.text();
        Extract said = new Extract(written.span().start());
        for (int i = 0; i < text.length(); i++) {
            boolean escape =
                    text.charAt(i) == '\\' && i + 1 < text.length() && "~=#{}:n\\".indexOf(text.charAt(i + 1)) >= 0;
            Span place = written.place(new Span(i, escape ? i + 2 : i + 1));
            char c = escape ? text.charAt(i + 1) == 'n' ? '\n' : text.charAt(i + 1) : text.charAt(i);
            said.add(c, place.start(), place.end());
            i += escape ? 1 : 0;
        }
        return said;
    }

    /// An answer between the braces.
    ///
    /// @param sign     `=` or `~`, or 0 where there is none
    /// @param weight   in percent, null where none is written
    /// @param feedback what stands behind `#`, null where nothing does
    private record Answer(
            char sign,
            @Nullable Double weight,
            Extract text,
            @Nullable Extract feedback,
            Span span) {
        boolean isRight() {
            return weight == null ? sign == '=' : weight > 0;
        }
    }

    /// A question with answers.
    private static final class Reading {
        private final @Nullable Extract title;
        private final String format;
        private final Extract rest;
        private final int open;
        private final Extract inside;
        private final @Nullable Passage general;
        private final Passage stem;

        Reading(@Nullable Extract title, String format, Extract rest, int open, int close) {
            this.title = title;
            this.format = format;
            this.rest = rest;
            this.open = open;
            Extract braces = rest.sub(open + 1, close);
            int feedback = braces.text().indexOf("####");
            inside = feedback < 0 ? braces : braces.sub(0, feedback);
            general = feedback < 0
                    ? null
                    : passage(braces.sub(feedback + 4, braces.text().length()), format);
            stem = stem(close);
        }

        /// What stands behind the braces makes the answer a gap in the sentence.
        private Passage stem(int close) {
            Extract asked = rest.sub(0, open);
            Extract behind = rest.sub(close + 1, rest.text().length());
            if (!behind.isBlank()) {
                Span gap = rest.place(new Span(open, close + 1));
                for (int i = 0; i < 5; i++) {
                    asked.add('_', gap.start(), gap.end());
                }
                asked.add(behind);
            }
            return passage(asked, format);
        }

        Element item() {
            Matcher truth = TRUTH.matcher(inside.strip().text());
            String answers = inside.strip().text();
            if (truth.lookingAt() && (truth.end() == answers.length() || answers.charAt(truth.end()) == '#')) {
                return truth(inside.strip(), truth);
            }
            if (answers.startsWith("#")) {
                return numerical();
            }
            List<Answer> all = answers(inside);
            boolean wrong = all.stream().anyMatch(answer -> answer.sign() == '~');
            return wrong ? choice(all) : pair(all, answers.isEmpty());
        }

        private List<Answer> answers(Extract from) {
            String text = from.text();
            List<Answer> answers = new ArrayList<>();
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                boolean end = i == text.length();
                if (!end && text.charAt(i) == '\\') {
                    i++;
                    continue;
                }
                boolean begins = !end && (text.charAt(i) == '=' || text.charAt(i) == '~');
                if ((end || begins) && i > start) {
                    Answer answer = answer(from.sub(start, i).strip());
                    if (answer != null) {
                        answers.add(answer);
                    }
                    start = i;
                }
            }
            return answers;
        }

        private static @Nullable Answer answer(Extract written) {
            String text = written.text();
            if (text.isEmpty()) {
                return null;
            }
            char sign = text.charAt(0) == '=' || text.charAt(0) == '~' ? text.charAt(0) : 0;
            Extract rest = written.sub(sign == 0 ? 0 : 1, text.length()).strip();
            Matcher weight = WEIGHT.matcher(rest.text());
            boolean weighed = weight.lookingAt();
            Extract said = weighed ? rest.sub(weight.end(), rest.text().length()) : rest;
            int feedback = find(said.text(), '#', 0);
            return new Answer(
                    sign,
                    weighed ? Double.valueOf(weight.group(1)) : null,
                    (feedback < 0 ? said : said.sub(0, feedback)).strip(),
                    feedback < 0
                            ? null
                            : said.sub(feedback + 1, said.text().length()).strip(),
                    written.span());
        }

        private Choice choice(List<Answer> answers) {
            List<Option> options = new ArrayList<>();
            List<KeyMark> marks = new ArrayList<>();
            for (Answer answer : answers) {
                @Nullable Extract feedback = answer.feedback();
                Option option = new Option(
                        answer.span(),
                        null,
                        passage(answer.text(), format),
                        feedback == null || feedback.isBlank() ? null : passage(feedback, format),
                        false);
                options.add(option);
                if (answer.isRight()) {
                    marks.add(new KeyMark(option.span(), null, null, option));
                }
            }
            return choice(options, marks);
        }

        private Choice choice(List<Option> options, List<KeyMark> marks) {
            @Nullable
            Key key = marks.isEmpty()
                    ? null
                    : new Key(
                            marks.get(0)
                                    .span()
                                    .cover(marks.get(marks.size() - 1).span()),
                            null,
                            marks,
                            null);
            return new Choice("", span(), number(), cues(), stem, options, key, general);
        }

        /// `{T#why not#why}`: the first remark is for those who were wrong.
        private Choice truth(Extract written, Matcher truth) {
            boolean isTrue = truth.group(1).toUpperCase(Locale.ROOT).startsWith("T");
            boolean korean = stem.plain().codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
            List<@Nullable Passage> remarks = new ArrayList<>();
            int from = truth.end();
            while (from < written.text().length()) {
                int next = find(written.text(), '#', from + 1);
                int end = next < 0 ? written.text().length() : next;
                Extract remark = written.sub(from + 1, end).strip();
                remarks.add(remark.isBlank() ? null : passage(remark, format));
                from = end;
            }
            @Nullable Passage forWrong = remarks.isEmpty() ? null : remarks.get(0);
            @Nullable Passage forRight = remarks.size() < 2 ? null : remarks.get(1);
            Span at = written.sub(0, truth.end(1)).span();
            Option yes = option(at, korean ? "참" : "True", isTrue ? forRight : forWrong);
            Option no = option(Span.at(at.end()), korean ? "거짓" : "False", isTrue ? forWrong : forRight);
            Option right = isTrue ? yes : no;
            return choice(List.of(yes, no), List.of(new KeyMark(at, null, null, right)));
        }

        private static Option option(Span at, String word, @Nullable Passage rationale) {
            RichText text = new RichText(at, List.of(new Inline.Text(at, word)));
            return new Option(at, null, Passage.of(text), rationale, false);
        }

        private Pair numerical() {
            Extract written = inside.strip();
            Extract numbers = written.sub(1, written.text().length()).strip();
            return pair(answers(numbers).stream().map(Reading::number).toList(), false);
        }

        /// `3.14:0.01` as 3.14 ± 0.01, `11:0` as 11.
        private static Answer number(Answer answer) {
            Extract written = answer.text();
            int colon = written.text().indexOf(':');
            if (colon < 0) {
                return answer;
            }
            Extract number = written.sub(0, colon).strip();
            Extract tolerance = written.sub(colon + 1, written.text().length()).strip();
            if (!tolerance.text().matches("[0.]*")) {
                Span sign = written.place(new Span(colon, colon + 1));
                for (char c : " ± ".toCharArray()) {
                    number.add(c, sign.start(), sign.end());
                }
                number.add(tolerance);
            }
            return new Answer(answer.sign(), answer.weight(), number, answer.feedback(), answer.span());
        }

        private Pair pair(List<Answer> answers, boolean essay) {
            List<Passage> right = new ArrayList<>();
            List<Passage> remarks = new ArrayList<>();
            for (Answer answer : essay ? List.<Answer>of() : answers) {
                right.add(unescaped(answer.text()).strip().plain());
                if (answer.feedback() != null && !answer.feedback().isBlank()) {
                    remarks.add(passage(answer.feedback(), format));
                }
            }
            if (general != null) {
                // Of a question without answers it is what a good answer says.
                (right.isEmpty() ? right : remarks).add(general);
            }
            return new Pair("", span(), number(), cues(), stem, right, Columns.joined(remarks));
        }

        private Span span() {
            return title == null ? rest.span() : title.span().cover(rest.span());
        }

        private @Nullable String number() {
            if (title == null) {
                return null;
            }
            Matcher number = NUMBER.matcher(title.text());
            return number.matches() ? number.group(1) : null;
        }

        /// A title that is more than a number.
        private List<Cue> cues() {
            if (title == null || title.isBlank() || number() != null) {
                return List.of();
            }
            Extract said = unescaped(title);
            Span span = title.span();
            return List.of(new Cue(new RichText(span, List.of(new Inline.Text(span, said.text())))));
        }
    }
}
