package studypack.anki;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.note.AskedWords;
import studypack.note.StudyPack.Entry;

/// The words that a note asks, and the file it comes from, so that a question whose words were repaired is known again.
///
/// @param words letters and digits alone; U+0000 in the place of words that were not sure
record Asked(String path, String words) {
    private static final Pattern UNSURE = Pattern.compile("(?:<span class=\"sp-unsure[^>]*>[^<]*</span>)+");
    /// What is asked has the words of its pictures.
    private static final Pattern PICTURE = Pattern.compile("<img src=\"[^\"]*\" alt=\"([^\"]*)\"[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final String ANY = "\0";
    /// Letters that two questions must have in common.
    private static final int LEAST = 4;

    /// What a note of a package asked, null where it is none of ours.
    ///
    /// @param joined its fields as the database keeps them
    static @Nullable Asked of(long type, String joined) {
        List<String> fields = List.of(joined.split("\u001f", -1));
        for (NoteType own : NoteType.ALL) {
            int source = own.place("Source");
            if (own.id() == type && fields.size() == own.fields().size()) {
                return new Asked(path(plain(fields.get(source))), words(fields.get(own.place("Question"))));
            }
        }
        return null;
    }

    static Asked of(Entry entry) {
        return new Asked(entry.note().path(), AskedWords.of(entry.item()));
    }

    private static String words(String question) {
        String pictured = PICTURE.matcher(question).replaceAll("$1");
        return AskedWords.ofQuestion(plain(UNSURE.matcher(pictured).replaceAll(ANY)));
    }

    private static String path(String source) {
        int colon = source.lastIndexOf(':');
        return colon < 0 ? source : source.substring(0, colon);
    }

    /// What [Escape] made of it, undone.
    private static String plain(String html) {
        return TAG.matcher(html)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#91;", "[")
                .replace("&#824;", "\u0338")
                .replace("&amp;", "&");
    }

    boolean isUnsure() {
        return words.contains(ANY);
    }

    /// Whether the other asks the same in the same file, but for words that were not sure in this one.
    boolean isAskedBy(Asked other) {
        if (!path.equals(other.path)) {
            return false;
        }
        if (!isUnsure()) {
            return words.equals(other.words) && !words.isEmpty();
        }
        int common = words.replace(ANY, "").length();
        return common >= LEAST && common * 2 >= other.words.length() && fits(other.words);
    }

    /// The sure pieces stand in the other in the same order, the outer ones at its ends.
    private boolean fits(String other) {
        List<String> pieces = List.of(words.split(ANY, -1));
        String last = pieces.getLast();
        int end = other.length() - last.length();
        int at = pieces.getFirst().length();
        if (!other.startsWith(pieces.getFirst()) || !other.endsWith(last)) {
            return false;
        }
        for (String piece : pieces.subList(1, pieces.size() - 1)) {
            int found = other.indexOf(piece, at);
            if (found < 0) {
                return false;
            }
            at = found + piece.length();
        }
        return at <= end;
    }
}
