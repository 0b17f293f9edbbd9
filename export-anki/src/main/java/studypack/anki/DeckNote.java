package studypack.anki;

import java.util.List;

/// One item as Anki keeps it.
///
/// @param guid   what Anki knows the note by when a newer deck is imported
/// @param deck   full name, with `::` between the levels
/// @param fields HTML, as many as the note type has
/// @param labels full names of its tags
/// @param sort   the question without marks, for Anki's list of notes
record DeckNote(String guid, NoteType type, String deck, List<String> fields, List<String> labels, String sort) {
    DeckNote {
        if (fields.size() != type.fields().size()) {
            throw new IllegalArgumentException(
                    type.name() + " has " + type.fields().size() + " fields");
        }
        fields = List.copyOf(fields);
        labels = List.copyOf(labels);
    }

    /// The fields as the database keeps them.
    String joined() {
        return String.join("\u001f", fields);
    }

    /// The tags as the database keeps them.
    String tags() {
        return " " + String.join(" ", labels) + " ";
    }
}
