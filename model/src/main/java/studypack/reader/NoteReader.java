package studypack.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.answers.KeysElsewhere;
import studypack.markdown.Block;
import studypack.markdown.Markdown;
import studypack.mojibake.Syllables;
import studypack.note.FrontMatter;
import studypack.note.ItemId;
import studypack.note.Note;
import studypack.text.SourceText;

/// Reads one file; a bad note is data and never an exception.
public final class NoteReader {
    private NoteReader() {}

    /// @param path how the file is named to the user
    public static Note read(String path, byte[] bytes) {
        return read(path, bytes, Syllables.shipped());
    }

    /// The same, where other syllables tell what was lost from a broken note.
    ///
    /// @param path how the file is named to the user
    public static Note read(String path, byte[] bytes, Syllables syllables) {
        return read(path, SourceText.of(bytes, syllables));
    }

    /// Reads text that is already decoded.
    ///
    /// @param path how the file is named to the user
    public static Note read(String path, SourceText source) {
        Note note = readNameless(path, source);
        return note.withElements(ItemId.assign(note.elements()));
    }

    /// The same without the ids that are made of an item's words, for whoever needs none but those that are written.
    ///
    /// @param path how the file is named to the user
    public static Note readNameless(String path, SourceText written) {
        SourceText source = IgnoreComments.without(written);
        String text = source.text();
        @Nullable FrontMatter frontMatter = FrontMatterReader.read(text);
        int start = frontMatter == null ? 0 : frontMatter.span().end();
        List<Block> blocks = Markdown.read(text, start);
        Naming named = Naming.of(text, frontMatter, blocks);
        return KeysElsewhere.join(new Note(path, source, frontMatter, blocks, named.elements()).withIds(named.ids()));
    }
}
