package studypack.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Cut;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.Choice;
import studypack.note.Cue;
import studypack.note.Element;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Label;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Passage;
import studypack.text.SourceText;
import studypack.text.Span;

/// Aiken, Moodle's format of plain multiple-choice questions: a stem, `A. option` or `A) option`, `ANSWER: B`.
/// See docs.moodle.org/en/Aiken_format.
final class Aiken implements Format {
    private static final Pattern OPTION = Pattern.compile("([A-Za-z])([.)])[ \\t]+(?=\\S)");
    private static final Pattern ANSWER = Pattern.compile("(?i:ANSWER)[ \\t]*:[ \\t]*([A-Za-z])[ \\t]*");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    @Override
    public List<String> endings() {
        return List.of(".aiken");
    }

    /// Nothing but questions of this form; a text that has more to it is read as Markdown.
    @Override
    public boolean isIn(String text) {
        Reading reading = new Reading(text);
        reading.read();
        return reading.questions > 0 && reading.others == 0;
    }

    @Override
    public List<Note> read(String path, SourceText source) {
        Reading reading = new Reading(source.text());
        reading.read();
        return List.of(Notes.of(path, source, reading.elements));
    }

    /// One text on its way to questions.
    private static final class Reading {
        private final String text;
        private final List<Element> elements = new ArrayList<>();
        private final List<Span> stem = new ArrayList<>();
        private final List<Option> options = new ArrayList<>();
        private int questions;
        private int others;

        Reading(String text) {
            this.text = text;
        }

        void read() {
            Matcher line = LINE.matcher(text);
            while (line.find()) {
                if (!line.group().isBlank()) {
                    line(strip(new Span(line.start(), line.end())));
                }
            }
            giveUp();
        }

        private void line(Span line) {
            Matcher answer = ANSWER.matcher(text).region(line.start(), line.end());
            if (answer.matches() && options.size() > 1) {
                choice(line, answer);
                return;
            }
            Matcher option = OPTION.matcher(text).region(line.start(), line.end());
            if (!stem.isEmpty() && option.lookingAt() && Label.ordinal(option.group(1)) == options.size() + 1) {
                Label label = new Label(
                        new Span(option.start(1), option.end(1)),
                        "",
                        option.group(1),
                        option.group(2),
                        options.isEmpty() ? null : previous());
                Passage said = Extract.of(text, option.end(), line.end()).plain();
                options.add(new Option(line, label, said, null, false));
                return;
            }
            if (!options.isEmpty() || (!stem.isEmpty() && isApart(stem.get(stem.size() - 1), line))) {
                giveUp();
            }
            stem.add(line);
        }

        private boolean isApart(Span above, Span line) {
            return LINE_END.matcher(text)
                            .region(above.end(), line.start())
                            .results()
                            .count()
                    > 1;
        }

        private @Nullable String previous() {
            Label label = options.get(options.size() - 1).label();
            return label == null ? null : label.written();
        }

        private void choice(Span line, Matcher answer) {
            Span letter = new Span(answer.start(1), answer.end(1));
            int ordinal = Label.ordinal(answer.group(1));
            @Nullable Option right = ordinal <= options.size() ? options.get(ordinal - 1) : null;
            Passage written = Extract.of(text, letter.start(), letter.end()).plain();
            Key key = new Key(line, written, List.of(new KeyMark(letter, answer.group(1), null, right)), null);
            Span cue = strip(new Span(line.start(), letter.start()));
            add(line, List.of(new Cue(new RichText(cue, List.of(new Inline.Text(cue, cue.in(text)))))), key);
            questions++;
        }

        private void add(Span last, List<Cue> cues, @Nullable Key key) {
            Passage asked = Extract.of(
                            text, stem.get(0).start(), stem.get(stem.size() - 1).end())
                    .plain();
            elements.add(new Choice("", asked.span().cover(last), null, cues, asked, options, key, null));
            stem.clear();
            options.clear();
        }

        /// A question without an answer stays one; what asks nothing stays as it was written.
        private void giveUp() {
            if (stem.isEmpty()) {
                return;
            }
            others++;
            if (options.size() > 1) {
                add(options.get(options.size() - 1).span(), List.of(), null);
                return;
            }
            int end = options.isEmpty()
                    ? stem.get(stem.size() - 1).end()
                    : options.get(0).span().end();
            elements.addAll(
                    Notes.prose(Extract.of(text, stem.get(0).start(), end).plain()));
            stem.clear();
            options.clear();
        }

        private Span strip(Span line) {
            return Cut.trim(new RichText(line, List.of(new Inline.Text(line, line.in(text)))))
                    .span();
        }
    }
}
