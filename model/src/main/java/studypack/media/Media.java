package studypack.media;

import java.io.IOException;

/// What became of a picture's address: a file, or why there is none.
public sealed interface Media {

    /// A file inside the content root.
    ///
    /// @param path from the content root, `/` between folders; "" of one that is written into the note itself
    record Found(String path, Content content) implements Media {}

    /// @param hint a path that may be meant, "" where none is near
    record Missing(Reason reason, String hint) implements Media {}

    /// The bytes of a file.
    @FunctionalInterface
    interface Content {
        /// @throws IOException where they cannot be read
        byte[] read() throws IOException;
    }

    /// Why there is no file.
    enum Reason {
        NO_ADDRESS("it has no address"),
        ON_THE_WEB("it is on the web, and nothing is fetched"),
        NO_FILE("there is no such file"),
        OUTSIDE("its file is outside of the notes' folder"),
        NOT_SOUGHT("no files were given");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /// For a report: "there is no such file".
        @Override
        public String toString() {
            return words;
        }
    }
}
