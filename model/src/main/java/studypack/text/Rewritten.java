package studypack.text;

import java.util.List;

/// The bytes of a file after [Rewriting].
public final class Rewritten {
    private final byte[] bytes;
    private final Decoded decoded;
    private final List<TextEdit> written;
    private final List<TextEdit> unwritable;

    Rewritten(byte[] bytes, Decoded decoded, List<TextEdit> written, List<TextEdit> unwritable) {
        this.bytes = bytes;
        this.decoded = decoded;
        this.written = List.copyOf(written);
        this.unwritable = List.copyOf(unwritable);
    }

    /// The whole new file.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// What is read in the new file.
    public Decoded decoded() {
        return decoded;
    }

    /// The edits it holds, in order.
    public List<TextEdit> written() {
        return written;
    }

    /// The edits it does not hold, because the charset of their place lacks a character of them.
    public List<TextEdit> unwritable() {
        return unwritable;
    }
}
