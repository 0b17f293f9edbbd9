package studypack.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studypack.markdown.Plain;
import studypack.note.Element;
import studypack.note.Note;
import studypack.note.Pair;
import studypack.text.Located;
import studypack.text.Span;

/// Every visible character of a note stands in an element of it. What no piece covers must be markup.
class NoWordIsLostTest {
    /// What Markdown and HTML spend on marks: tags, link targets, list numbers, boxes, and single signs.
    private static final Pattern MARKUP = Pattern.compile(
            "<!--.*?-->|</?[a-zA-Z][^<>]*>|\\]\\([^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*\\)|\\]\\[[^\\[\\]\\s]*\\]"
                    + "|(?m)^\\s*(?:(?:\\d{1,9}[.)]|[-*+>])[ \\t]+)*\\d{1,9}[.)](?=\\s)|\\[[ xX]\\]|[#*_~=|>`\\\\\\-+:<>\\[\\]()!]",
            Pattern.DOTALL);

    @ParameterizedTest
    @MethodSource("studypack.reader.Samples#all")
    void everyVisibleCharacterStandsInTheModel(Samples.Sample sample) {
        Note note = NoteReader.read(sample.name(), sample.bytes());
        assertThat(lost(note)).as("lost characters, as line:column text").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("studypack.reader.Samples#all")
    void noCharacterStandsInTheModelTwice(Samples.Sample sample) {
        Note note = NoteReader.read(sample.name(), sample.bytes());
        BitSet held = new BitSet();
        List<String> twice = new ArrayList<>();
        for (Element element : note.elements()) {
            for (Located leaf : Leaves.of(element)) {
                int again = held.nextSetBit(leaf.span().start());
                if (again >= 0 && again < leaf.span().end()) {
                    twice.add(note.source().position(again) + " " + leaf);
                }
                held.set(leaf.span().start(), leaf.span().end());
            }
        }
        assertThat(twice).isEmpty();
    }

    static List<String> lost(Note note) {
        String text = note.source().text();
        BitSet held = new BitSet(text.length());
        if (note.frontMatter() != null) {
            held.set(
                    note.frontMatter().span().start(), note.frontMatter().span().end());
        }
        for (Element element : note.elements()) {
            for (Located leaf : Leaves.of(element)) {
                held.set(leaf.span().start(), leaf.span().end());
            }
            if (element instanceof Pair pair && pair.number() != null) {
                numberOf(pair.number(), pair.span().start(), text)
                        .ifPresent(span -> held.set(span.start(), span.end()));
            }
        }
        Matcher markup = MARKUP.matcher(text);
        while (markup.find()) {
            held.set(markup.start(), markup.end());
        }
        List<String> lost = new ArrayList<>();
        for (int i = held.nextClearBit(0); i < text.length(); i = held.nextClearBit(i + 1)) {
            if (!Plain.isBlank(text.substring(i, i + 1))) {
                lost.add(note.source().position(i) + " " + text.charAt(i));
            }
        }
        return lost;
    }

    /// Where the number of a pair stands: at its start, perhaps behind the border of a table.
    private static Optional<Span> numberOf(String number, int start, String text) {
        int from = text.indexOf(number, start);
        return from >= 0 && text.substring(start, from).replaceAll("[|\\s]", "").isEmpty()
                ? Optional.of(new Span(from, from + number.length()))
                : Optional.empty();
    }
}
