package studypack.cli.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import studypack.cli.files.Failure;
import studypack.cli.files.IoWords;
import studypack.cli.files.NoteBytes;
import studypack.text.Decoder;
import studypack.validate.terms.TermBook;
import studypack.validate.terms.Terms;
import studypack.validate.terms.TermsFile;

/// The names that notes may mention: those that ship, and what a user says of names.
final class OwnTerms {
    private OwnTerms() {}

    /// @param files the weakest first
    /// @param shown a file as the user knows it
    /// @throws Failure where a file cannot be read, or has a fault
    static Terms of(List<Said<Path>> files, Function<Path, String> shown) {
        List<TermBook> books = new ArrayList<>();
        for (Said<Path> file : files) {
            books.addFirst(book(file, shown.apply(file.value())));
        }
        return Terms.shipped().with(books);
    }

    private static TermBook book(Said<Path> file, String shown) {
        try {
            return TermsFile.read(Decoder.decode(NoteBytes.read(file.value())).text());
        } catch (IOException e) {
            throw new Failure(file.where() + ": cannot read terms " + shown + ": " + IoWords.of(e), e);
        } catch (TermsFile.Problem e) {
            throw new Failure(shown + ":" + e.line() + ":" + e.column() + ": " + e.getMessage(), e);
        }
    }
}
