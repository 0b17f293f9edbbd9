package studypack.format;

import java.io.IOException;

/// A file that is no note though its name promised one, as a `package.json` is; its message says why, for a person.
public final class NoNoteException extends IOException {
    private static final long serialVersionUID = 1;

    NoNoteException(String message) {
        super(message);
    }
}
