package studypack.answers;

import java.util.List;
import studypack.markdown.Block;
import studypack.markdown.RichText;
import studypack.text.Span;

/// What an answer list says of one question.
///
/// @param number of the question, as the list writes it
/// @param span   the whole statement, from the number to the end of the key's line
/// @param said   what stands behind the number: the key, and perhaps more
/// @param under  the blocks that follow, up to the next entry
/// @param home   the blocks it was read from
/// @param apart  other words stand between number and key, such as the stem once more
record Entry(String number, Span span, RichText said, List<Block> under, List<Block> home, boolean apart) {
    Entry {
        under = List.copyOf(under);
        home = List.copyOf(home);
    }

    Entry(String number, Span span, RichText said, List<Block> under, List<Block> home) {
        this(number, span, said, under, home, false);
    }

    /// The same entry with blocks under it.
    Entry over(List<Block> blocks) {
        return new Entry(number, span, said, blocks, home, apart);
    }

    int ordinal() {
        return Integer.parseInt(number);
    }
}
