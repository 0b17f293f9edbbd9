package studypack.validate.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.note.Note;

/// All that is known of names: the shipped files and the user's own. They are read when the first note asks for them.
public final class Terms {
    /// The files that ship, each one a maker's; the words of the language last.
    static final List<String> FILES = List.of("aws.yaml", "words.yaml");

    private static final Terms SHIPPED = new Terms(List.of());

    private final List<TermBook> own;
    private volatile @Nullable Lexicon lexicon;

<<<<<<< HEAD
    private Terms(List<TermBook> own) {
        this.own = List.copyOf(own);
=======
    /// @param own     of the user, which win
    /// @param shipped with the product
    private Terms(List<TermBook> own, List<TermBook> shipped) {
        this.books = shipped;
        List<TermBook> all = new ArrayList<>(own);
        all.addAll(shipped);
        Prefix.ALL.forEach(this::addName);
        all.forEach(book -> book.terms().values().forEach(this::addNames));
        all.forEach(this::add);
        own.forEach(book ->
                book.pairs().forEach((wrong, right) -> names.add(new Form(Kind.UNWANTED, wrong, right, null))));
        shipped.forEach(book ->
                book.pairs().forEach((wrong, right) -> names.add(new Form(kind(right), wrong, right, null))));
    }

    private void add(TermBook book) {
        names.addAbout(book.about());
        book.terms().values().forEach(term -> Forms.of(term).forEach(names::add));
        book.terms().keySet().forEach(this::addWords);
        identifiers.addAll(book.identifiers());
        book.identifiers().forEach(spelling::addIdentifier);
        book.words().forEach(spelling::addWord);
        book.words().forEach(capitals::add);
        spelling.addSound(book.accepted());
        book.accepted().forEach(word -> names.add(new Form(Kind.RIGHT, word, word, null)));
    }

    /// The words that only a name has: a slip in one of them is a slip in the name.
    private void addNames(Term term) {
        List<String> all = new ArrayList<>(term.also());
        all.add(term.name());
        all.add(term.core());
        for (String name : all) {
            List<String> words = Forms.words(name);
            words.stream()
                    .filter(word -> words.size() == 1 || Forms.isCoined(word))
                    .forEach(this::addName);
        }
    }

    private void addName(String word) {
        coined.add(word);
        spelling.addName(word);
        capitals.add(word);
    }

    /// The other words of a name, which are words of the language.
    private void addWords(String name) {
        for (String word : Forms.words(name)) {
            spelling.addWord(Tokens.lower(word));
        }
    }

    /// What a shipped pair corrects.
    private Kind kind(String right) {
        if (right.indexOf(' ') > 0) {
            return Kind.WRONG;
        }
        if (identifiers.contains(right)) {
            return Kind.MISSPELT_IDENTIFIER;
        }
        return coined.contains(right) ? Kind.MISSPELT_NAME : Kind.MISSPELT_WORD;
    }

    private static final class Shipped {
        private static final Terms TERMS =
                new Terms(List.of(), SHIPPED.stream().map(Terms::load).toList());
>>>>>>> main
    }

    /// What ships with the product.
    public static Terms shipped() {
        return SHIPPED;
    }

    /// The same and more: where both name a thing, the user's file wins.
    public Terms with(List<TermBook> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<TermBook> all = new ArrayList<>(more);
        all.addAll(own);
        return new Terms(all);
    }

    /// Reads the files, so that a command can do it on another thread.
    public void prepare() {
        lexicon();
    }

    /// Every place of the note where something is to be said of a name, in order.
    public List<Mention> mentions(Note note) {
        return lexicon().mentions(note);
    }

    private Lexicon lexicon() {
        Lexicon ready = lexicon;
        if (ready != null) {
            return ready;
        }
        synchronized (this) {
            ready = lexicon;
            if (ready == null) {
                ready = new Lexicon(own, FILES.stream().map(Terms::read).toList());
                lexicon = ready;
            }
            return ready;
        }
    }

    /// A shipped file.
    static TermBook read(String file) {
        return TermLines.read(text(file));
    }

    static String text(String file) {
        try (InputStream in = Terms.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
