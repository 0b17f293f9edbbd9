package studypack.cli.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.NoteBytes;
import studypack.text.Decoded;
import studypack.text.Decoder;
import studypack.text.SourceText;
import studypack.validate.pack.Digest;

/// What a note says at this moment.
final class Content {
    private final byte[] bytes;
    private final Decoded decoded;

    private Content(byte[] bytes, Decoded decoded) {
        this.bytes = bytes;
        this.decoded = decoded;
    }

    /// Of the file, or of the draft as UTF-8. Not to be changed.
    byte[] bytes() {
        return bytes;
    }

    /// Where a draft says what the file says, that of the file with its encoding.
    Decoded decoded() {
        return decoded;
    }

    /// @throws IOException where there is no draft, and the file cannot be read
    static Content of(Path note, Drafts drafts) throws IOException {
        String draft = drafts.text(note);
        return draft == null ? ofFile(note) : ofDraft(note, draft);
    }

    private static Content ofFile(Path note) throws IOException {
        byte[] bytes = NoteBytes.read(note);
        return new Content(bytes, Decoder.decode(bytes));
    }

    private static Content ofDraft(Path note, String draft) {
        Content saved = saved(note);
        // An editor may take the byte order mark for a character.
        if (saved != null && saved.decoded().text().equals(draft)) {
            return saved;
        }
        // Text that is known is not to be guessed from bytes.
        return new Content(
                draft.getBytes(StandardCharsets.UTF_8), SourceText.of(draft).decoded());
    }

    private static @Nullable Content saved(Path note) {
        try {
            return ofFile(note);
        } catch (IOException e) {
            // It was never saved, or is gone.
            return null;
        }
    }

    /// The same where and only where the bytes are.
    String digest() {
        return Digest.of(bytes).toString();
    }
}
