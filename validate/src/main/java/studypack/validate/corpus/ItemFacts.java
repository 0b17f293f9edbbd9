package studypack.validate.corpus;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
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
import studypack.validate.pack.Digest;
import studypack.validate.pack.Packer;
import studypack.validate.pack.Unpacker;

/// What of an item is compared with other items.
///
/// @param span      of the whole item
/// @param texts     what it says
/// @param answeredLength letters of what is answered or offered
/// @param question  hash of what is asked: with its options in any order where it has options
/// @param answer    hash of what is right, 0 where nothing is said to be
/// @param container start of the list or table that it stands in, -1 where it stands in none
/// @param inTable   that is a table
public record ItemFacts(
        Kind kind,
        Span span,
        Place place,
        Supplier<Texts> texts,
        int answeredLength,
        long question,
        long answer,
        int container,
        boolean inTable) {

    /// What it says; of most items the hashes are all that is compared.
    ///
    /// @param asked    the question as read
    /// @param answered everything that is answered or offered, as read
    /// @param said     what is right, for a message
    public record Texts(String asked, String answered, String said) {}

    private static final List<Kind> KINDS = List.of(Kind.values());

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
                of(
                        Kind.CHOICE,
                        item.span(),
                        place,
                        new Texts(
                                plain,
                                texts(choice.options().stream()
                                        .map(Option::text)
                                        .toList()),
                                choice.correct().stream()
                                        .map(option -> Words.quote(option.text()))
                                        .collect(Collectors.joining(" and "))),
                        Normal.hash("choice\0" + stem + '\0' + exact(choice.options(), illustrated)),
                        choice.correct().isEmpty() ? 0 : Normal.hash(exact(choice.correct(), illustrated)),
                        container,
                        inTable);
            case Pair pair ->
                of(
                        Kind.PAIR,
                        item.span(),
                        place,
                        new Texts(plain, texts(pair.answers()), ""),
                        Normal.hash("pair\0" + stem),
                        answer(texts(pair.answers())),
                        container,
                        inTable);
            case Term term ->
                of(
                        Kind.TERM,
                        item.span(),
                        place,
                        new Texts(plain, term.definition(), ""),
                        Normal.hash("term\0" + stem),
                        answer(term.definition()),
                        container,
                        inTable);
        };
    }

    private static ItemFacts of(
            Kind kind,
            Span span,
            Place place,
            Texts texts,
            long question,
            long answer,
            int container,
            boolean inTable) {
        return new ItemFacts(
                kind, span, place, () -> texts, texts.answered().length(), question, answer, container, inTable);
    }

    public String asked() {
        return texts.get().asked();
    }

    public String answered() {
        return texts.get().answered();
    }

    public String said() {
        return texts.get().said();
    }

    void pack(Packer out) {
        out.number(KINDS.indexOf(kind));
        out.span(span);
        place.pack(out);
        Packer words = new Packer();
        words.text(asked());
        words.text(answered());
        words.text(said());
        out.bytes(words.packed());
        out.number(answeredLength);
        out.bits(question);
        out.bits(answer);
        out.number(container);
        out.bool(inTable);
    }

    static ItemFacts unpack(String path, Unpacker in) {
        return new ItemFacts(
                KINDS.get(in.number()),
                in.span(),
                Place.unpack(path, in),
                in.later(words -> new Texts(words.text(), words.text(), words.text())),
                in.number(),
                in.bits(),
                in.bits(),
                in.number(),
                in.bool());
    }

    /// Everything that decides what it is found to repeat.
    ///
    /// @param rank tells of a place which it is among those of the note
    void digest(Digest digest, IntUnaryOperator rank) {
        digest.add(KINDS.indexOf(kind)).add(rank.applyAsInt(span.start())).add(rank.applyAsInt(span.end()));
        digest.add(question).add(answer);
        digest.add(container < 0 ? -1 : rank.applyAsInt(container)).add(inTable);
        digest.add(asked()).add(answered()).add(said());
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
