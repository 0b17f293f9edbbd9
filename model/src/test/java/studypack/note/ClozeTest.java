package studypack.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studypack.reader.NoteReader;
import studypack.text.SourceText;

/// A pack says which marked words are the ones to learn.
class ClozeTest {
    private static final Note NOTE =
            NoteReader.read("note.md", SourceText.of("- 대기열 : 메시지를 `순서대로` ==하나씩== 받는 **통로**\n"));

    @Test
    void codeAndHighlightsCountWhereNothingIsSaid() {
        assertThat(words(Mask.Kind.USUAL)).containsExactly("순서대로", "하나씩");
    }

    @Test
    void onlyTheMarksThatAPackNamesCount() {
        assertThat(words(Set.of(Mask.Kind.BOLD))).containsExactly("통로");
        assertThat(words(Set.of(Mask.Kind.BOLD, Mask.Kind.CODE))).containsExactly("순서대로", "통로");
        assertThat(words(Set.of())).isEmpty();
    }

    private static List<String> words(Set<Mask.Kind> kinds) {
        StudyPack pack = new StudyPack("p", "P", Instant.EPOCH, List.of(NOTE), kinds);
        return pack.entries().get(0).masks().stream().map(Mask::text).toList();
    }
}
