package studypack.validate.terms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one file of terms says.
///
/// @param about       words of which a note has one where it speaks of these names at all
/// @param terms       by name, in the order of the file
/// @param words       other words that notes use and misspell
/// @param identifiers names of API actions, headers, exceptions, keys
/// @param accepted    words that look like misspelt ones and are none
/// @param pairs       what not to write, and what to write in its place
public record TermBook(
        List<String> about,
        Map<String, Term> terms,
        List<String> words,
        List<String> identifiers,
        List<String> accepted,
        Map<String, String> pairs) {

    public TermBook {
        about = List.copyOf(about);
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        words = List.copyOf(words);
        identifiers = List.copyOf(identifiers);
        accepted = List.copyOf(accepted);
        pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
    }
}
