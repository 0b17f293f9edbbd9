package studypack.validate;

import java.util.ArrayList;
import java.util.List;
import studypack.text.SourceText;
import studypack.text.Span;

/// What mends a finding.
public sealed interface Fix {

    /// What it does: "write the key in upper case".
    String title();

    Applicability applicability();

    static Fix safe(String title, Edit... edits) {
        return new Edits(title, Applicability.SAFE, List.of(edits));
    }

    static Fix suggested(String title, Edit... edits) {
        return new Edits(title, Applicability.SUGGESTED, List.of(edits));
    }

    /// Edits of the text; the rest of the file stays byte for byte.
    record Edits(String title, Applicability applicability, List<Edit> edits) implements Fix {
        public Edits {
            edits = List.copyOf(edits);
        }

        /// The same with edits of the text of the file. What the reading text leaves out in the middle of one stays,
        /// behind
        /// its text.
        public Edits in(SourceText source) {
            List<Edit> written = new ArrayList<>();
            for (Edit edit : edits) {
                String text = edit.text();
                for (Span span : source.originals(edit.span())) {
                    written.add(new Edit(span, text));
                    text = "";
                }
            }
            return new Edits(title, applicability, written);
        }
    }

    /// Writes the whole file anew as UTF-8 without a byte order mark; its text stays. Never safe, for programs that
    /// know
    /// the file may count on its encoding.
    record Utf8(String title) implements Fix {
        @Override
        public Applicability applicability() {
            return Applicability.SUGGESTED;
        }
    }

    /// Who may apply it.
    enum Applicability {
        /// Changes nothing that the note says, nor its encoding, byte order mark and line ends. Whoever applies it
        /// looks whether that holds.
        SAFE,
        /// Likely what was meant; a person decides.
        SUGGESTED
    }

    /// Puts `text` in place of the span of the reading text.
    record Edit(Span span, String text) {}
}
