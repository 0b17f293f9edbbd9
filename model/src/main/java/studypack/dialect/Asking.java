package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.Flat;
import studypack.markdown.Inline;
import studypack.markdown.Plain;
import studypack.markdown.RichText;
import studypack.note.Cue;
import studypack.note.Passage;
import studypack.text.Span;

/// What a pair asks, taken apart: its number, the word that announces it, and the question.
///
/// @param number null where none is written
/// @param blocks the question without number and cue, perhaps none
record Asking(@Nullable String number, List<Cue> cues, List<Block> blocks) {
    private static final String INITIALS = "QqPpTtEe문질퀴問質CcHhBb";
    private static final Pattern HEAD = Pattern.compile(
            "^[^\\p{L}\\p{N}(\\[]{0,6}(?:(?:Questions?|Q|Problem|Task|Exercise|문제|질문|문|퀴즈|Quiz|問題|質問|問|Câu hỏi|Câu|Hỏi|Bài)"
                    + "\\s*[#.]?\\s*(\\d{1,4})?\\s*번?\\s*[.:：)\\]](?!:)|(\\d{1,4})(?:\\s?[.)]|\\uFE0F?\\u20E3)(?=\\s))\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ALONE = Pattern.compile("(?i)question|문제|질문|問題|質問");

    /// @param blocks the question as it was written, headings as paragraphs
    static Asking of(List<Block> blocks) {
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Block.Paragraph first)) {
            return new Asking(null, List.of(), blocks);
        }
        Asking line = of(first.text());
        List<Block> question = new ArrayList<>(line.blocks());
        question.addAll(blocks.subList(1, blocks.size()));
        return new Asking(line.number(), line.cues(), question);
    }

    /// A question of one paragraph.
    static Asking of(RichText text) {
        if (!text.inlines().isEmpty()
                && text.inlines().get(0) instanceof Inline.Strong word
                && ALONE.matcher(Plain.of(List.of(word))).matches()
                && text.inlines().size() > 1
                && text.inlines().get(1) instanceof Inline.Break) {
            RichText rest = Cut.after(text, word.span());
            return new Asking(
                    null,
                    List.of(new Cue(new RichText(word.span(), List.of(word)))),
                    List.of(Passages.paragraph(rest)));
        }
        Flat flat = Flat.of(text);
        Matcher head = HEAD.matcher(flat.text());
        if (!head.find()) {
            return new Asking(null, List.of(), List.of(Passages.paragraph(text)));
        }
        Span mark = flat.span(0, head.end());
        RichText rest = Cut.after(text, mark);
        Cue cue = new Cue(Cut.trim(Cut.sub(text, mark)));
        return new Asking(
                head.group(1) == null ? head.group(2) : head.group(1),
                List.of(cue),
                rest.inlines().isEmpty() ? List.of() : List.of(Passages.paragraph(rest)));
    }

    /// The line begins with a number or a word that announces a question.
    static boolean isAt(RichText text) {
        char first = Peek.initial(text);
        if (INITIALS.indexOf(first) < 0 && !Character.isDigit(first)) {
            return false;
        }
        return HEAD.matcher(Flat.of(text).text()).find();
    }

    /// With the number that stands outside of it; what the question itself says comes first.
    Asking numbered(@Nullable String outside) {
        return number == null ? new Asking(outside, cues, blocks) : this;
    }

    /// The question, blank at the place of `span` where nothing is asked.
    Passage passage(Span span) {
        if (blocks.isEmpty()) {
            return new Passage(Span.at(span.start()), List.of());
        }
        return blocks.size() == 1
                        && blocks.get(0) instanceof Block.Quote quote
                        && !quote.children().isEmpty()
                ? new Passage(quote.span(), quote.children())
                : Passages.of(blocks);
    }
}
