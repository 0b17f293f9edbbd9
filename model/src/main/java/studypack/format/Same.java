package studypack.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.note.AskedWords;
import studypack.note.Choice;
import studypack.note.Definition;
import studypack.note.Item;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Term;
import studypack.reader.NoteReader;
import studypack.text.SourceText;

/// Tells whether Markdown is read as the items it was written from.
final class Same {
    private Same() {}

    /// Whether `written` asks `item` and nothing else.
    static boolean isRead(String written, Item item) {
        List<Item> read = NoteReader.read("item.md", SourceText.of(written)).items();
        return read.size() == 1 && words(read.get(0)).equals(words(item));
    }

    /// Whether the item in `written` is read the same where `next` stands behind it.
    static boolean isApart(String written, String next) {
        List<Item> alone = NoteReader.read("item.md", SourceText.of(written)).items();
        List<Item> followed =
                NoteReader.read("item.md", SourceText.of(written + next)).items();
        return alone.size() != 1
                || (!followed.isEmpty() && whole(followed.get(0)).equals(whole(alone.get(0))));
    }

    private static List<String> whole(Item item) {
        List<String> words = new ArrayList<>(words(item));
        if (item instanceof Choice choice) {
            choice.options().forEach(option -> words.add(plain(option.rationale())));
            words.add(plain(choice.explanation()));
        }
        return words;
    }

    private static String plain(@Nullable Passage passage) {
        return passage == null ? "" : passage.plain();
    }

    /// What is asked and what is right, by its words.
    static List<String> words(Item item) {
        List<String> words = new ArrayList<>();
        words.add(AskedWords.of(item.prompt().plain()));
        switch (item) {
            case Choice choice -> {
                for (Option option : choice.options()) {
                    words.add(choice.isCorrect(option) + " "
                            + AskedWords.of(option.text().plain()));
                }
            }
            case Pair pair -> {
                pair.answers().stream().map(Passage::plain).map(AskedWords::of).forEach(words::add);
                words.add("+"
                        + (pair.remarks() == null
                                ? ""
                                : AskedWords.of(pair.remarks().plain())));
            }
            case Term term -> {
                for (Definition definition : term.definitions()) {
                    words.add(AskedWords.of(definition.text().plain()));
                }
            }
        }
        return words;
    }
}
