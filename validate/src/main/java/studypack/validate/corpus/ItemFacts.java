package studypack.validate.corpus;

import java.util.List;
import java.util.stream.Collectors;
import studypack.markdown.Pictures;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Term;
import studypack.text.Span;
import studypack.validate.Words;

/// What of an item is compared with other items.
///
/// @param span      of the whole item
/// @param asked     the question as read
/// @param answered  everything that is answered or offered, as read
/// @param question  hash of what is asked: with its options in any order where it has options
/// @param answer    hash of what is right, 0 where nothing is said to be
/// @param said      what is right, for a message
/// @param container start of the list or table that it stands in, -1 where it stands in none
/// @param inTable   that is a table
public record ItemFacts(
        Kind kind,
        Span span,
        Place place,
        String asked,
        String answered,
        long question,
        long answer,
        String said,
        int container,
        boolean inTable) {

    /// Items of two kinds are never the same.
    public enum Kind {
        CHOICE,
        PAIR,
        TERM
    }

    /// @param illustrated the note has pictures, which may be all that tells two items apart
    static ItemFacts of(Item item, Place place, int container, boolean inTable, boolean illustrated) {
        String plain = item.prompt().plain();
        String pictures = illustrated ? pictures(item.prompt()) : "";
        String stem = Normal.question(plain) + '\0' + Normal.signs(plain) + '\0' + pictures;
        return switch (item) {
            case Choice choice ->
                new ItemFacts(
                        Kind.CHOICE,
                        item.span(),
                        place,
                        plain,
                        texts(choice.options().stream().map(Option::text).toList()),
                        Normal.hash("choice\0" + stem + '\0' + exact(choice.options(), illustrated)),
                        choice.correct().isEmpty() ? 0 : Normal.hash(exact(choice.correct(), illustrated)),
                        choice.correct().stream()
                                .map(option -> Words.quote(option.text()))
                                .collect(Collectors.joining(" and ")),
                        container,
                        inTable);
            case Pair pair ->
                new ItemFacts(
                        Kind.PAIR,
                        item.span(),
                        place,
                        plain,
                        texts(pair.answers()),
                        Normal.hash("pair\0" + stem),
                        answer(texts(pair.answers())),
                        "",
                        container,
                        inTable);
            case Term term ->
                new ItemFacts(
                        Kind.TERM,
                        item.span(),
                        place,
                        plain,
                        term.definition(),
                        Normal.hash("term\0" + stem),
                        answer(term.definition()),
                        "",
                        container,
                        inTable);
        };
    }

    /// A question without words and pictures is none.
    boolean isComparable() {
        return !asked.isBlank();
    }

    private static long answer(String text) {
        String exact = Normal.exact(text);
        return exact.isEmpty() ? 0 : Normal.hash(exact);
    }

    private static String exact(List<Option> options, boolean illustrated) {
        return options.stream()
                .map(option -> Normal.exact(option.text().plain()) + (illustrated ? pictures(option.text()) : ""))
                .sorted()
                .collect(Collectors.joining("\0"));
    }

    private static String texts(List<Passage> passages) {
        return passages.stream().map(Passage::plain).collect(Collectors.joining("\n"));
    }

    private static String pictures(Passage passage) {
        return Pictures.in(passage.blocks()).stream()
                .map(image -> image.target().substring(image.target().lastIndexOf('/') + 1))
                .collect(Collectors.joining("\0"));
    }
}
