package studypack.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studypack.text.Span;

/// Entries that stand together.
///
/// @param title what stands over them, "" where nothing does
/// @param span  from the first to the last of them
record AnswerList(String title, Span span, List<Entry> entries) {
    AnswerList {
        entries = List.copyOf(entries);
    }

    /// Cut where a number comes a second time: there the list of another exam begins.
    List<AnswerList> parts() {
        List<AnswerList> parts = new ArrayList<>();
        List<Entry> part = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Entry entry : entries) {
            if (!seen.add(entry.ordinal())) {
                parts.add(of(title, part));
                part.clear();
                seen.clear();
                seen.add(entry.ordinal());
            }
            part.add(entry);
        }
        parts.add(of(title, part));
        return parts;
    }

    /// The same as if it stood behind the whole of another note.
    AnswerList behind(int end) {
        return new AnswerList(title, Span.at(end), entries);
    }

    static AnswerList of(String title, List<Entry> entries) {
        Span span = entries.get(0).span();
        for (Entry entry : entries) {
            span = span.cover(entry.span());
        }
        return new AnswerList(title, span, entries);
    }
}
