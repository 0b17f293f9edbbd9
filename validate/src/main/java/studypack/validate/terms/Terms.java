package studypack.validate.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.RichText;
import studypack.note.Note;

/// All that is known of names: the shipped files and the user's own. They are read when the first note asks for them.
public final class Terms {
    /// The files that ship, each one a maker's; the words of the language last.
    static final List<String> FILES = List.of("aws.yaml", "words.yaml");

    private static final Terms SHIPPED = new Terms(List.of());

    private final List<TermBook> own;
    private volatile @Nullable Lexicon lexicon;

    private Terms(List<TermBook> own) {
        this.own = List.copyOf(own);
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

    /// Every place of the note where something is to be said of a name, in order.
    ///
    /// @param texts the running text of the note
    public List<Mention> mentions(Note note, List<RichText> texts) {
        return lexicon().mentions(note, texts);
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
