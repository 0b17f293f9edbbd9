package studypack.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studypack.note.AskedWords;
import studypack.note.Choice;
import studypack.note.Definition;
import studypack.note.Item;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.StudyPack.Entry;
import studypack.note.Term;

/// What a note asks and answers, and the file it comes from, so that a question whose words were corrected is known
/// again.
///
/// @param type    of the note; one of another type cannot follow it
/// @param words   letters and digits alone; U+0000 in the place of words that were not sure
/// @param answers letters and digits of the answers, in an order of their own, with U+0001 between them
record Asked(long type, String path, String words, String answers) {
    private static final Pattern UNSURE = Pattern.compile("(?:<span class=\"sp-unsure[^>]*>[^<]*</span>)+");
    /// What is asked has the words of its pictures.
    private static final Pattern PICTURE = Pattern.compile("<img src=\"[^\"]*\" alt=\"([^\"]*)\"[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ASPECT = Pattern.compile("<div class=\"sp-aspect\">[^<]*</div>");
    private static final Pattern OPTION = Pattern.compile("<li><div class=\"sp-text\">");
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
                return new Asked(
                        type,
                        path(plain(fields.get(source))),
                        words(fields.get(own.place("Question"))),
                        own.place("Options") >= 0
                                ? options(fields.get(own.place("Options")))
                                : answers(List.of(plain(ASPECT.matcher(fields.get(own.place("Answer")))
                                        .replaceAll("")))));
            }
        }
        return null;
    }

    static Asked of(Entry entry) {
        Item item = entry.item();
        return new Asked(
                Fields.typeOf(item).id(),
                entry.note().path(),
                AskedWords.ofQuestion(item.prompt().plain()),
                switch (item) {
                    case Choice choice ->
                        answers(choice.options().stream()
                                .map(option -> option.text().plain())
                                .toList());
                    case Pair pair -> joined(pair.answers());
                    case Term term ->
                        joined(term.definitions().stream().map(Definition::text).toList());
                });
    }

    private static String joined(List<Passage> passages) {
        return answers(List.of(passages.stream().map(Passage::plain).collect(Collectors.joining())));
    }

    private static String answers(List<String> texts) {
        return texts.stream().map(AskedWords::of).sorted().collect(Collectors.joining("\u0001"));
    }

    private static String options(String list) {
        List<String> options = new ArrayList<>();
        for (String option : OPTION.split(list, -1)) {
            int why = option.indexOf("</div><div class=\"sp-why\">");
            options.add(plain(why < 0 ? option : option.substring(0, why)));
        }
        return answers(options.subList(Math.min(1, options.size()), options.size()));
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

    /// Whether the other asks the same and has the same answers, wherever it stands.
    boolean isSameAs(Asked other) {
        return type == other.type && !words.isEmpty() && words.equals(other.words) && answers.equals(other.answers);
    }

    /// Whether the other asks the same in the same file, but for words that were not sure in this one, or for a typo
    /// where the answers are the same.
    boolean isAskedBy(Asked other) {
        if (type != other.type || !path.equals(other.path)) {
            return false;
        }
        if (!isUnsure()) {
            return !words.isEmpty()
                    && (words.equals(other.words)
                            || (answers.length() >= LEAST
                                    && answers.equals(other.answers)
                                    && Typos.few(words, other.words)));
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
