package studypack.validate.fixes;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studypack.mojibake.Syllables;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.text.Decoded;
import studypack.text.Decoder;
import studypack.text.SourceText;
import studypack.validate.Checker;
import studypack.validate.Diagnostic;

/// Files and their fixes, as a run without options reads and judges them.
final class Mended {
    private static final Rules ALL = new Rules(Checker::check);

    private Mended() {}

    /// Rules that judge a note.
    record Rules(Function<Note, List<Diagnostic>> check) implements Judge {
        @Override
        public @Nullable Note read(Decoded decoded) {
            return NoteReader.read("page.md", SourceText.of(decoded, Syllables.shipped()));
        }

        @Override
        public List<Diagnostic> findings(Note note) {
            return check.apply(note);
        }
    }

    static Fixed by(Rules rules, byte[] bytes, boolean suggested) {
        Note note = NoteReader.read("page.md", SourceText.of(Decoder.decode(bytes), Syllables.shipped()));
        return Fixer.fix(new Judged(bytes, note, rules.findings(note)), suggested, finding -> true, rules);
    }

    static List<Diagnostic> findings(byte[] bytes) {
        return Checker.check(NoteReader.read("page.md", bytes));
    }

    static Fixed safely(byte[] bytes) {
        return by(ALL, bytes, false);
    }

    static Fixed asSuggested(byte[] bytes) {
        return by(ALL, bytes, true);
    }
}
