package studypack.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.reader.Samples;
import studypack.text.SourceText;

class JsonRoundTripTest {
    @ParameterizedTest
    @MethodSource("studypack.reader.Samples#all")
    void aNoteComesBackAsItWas(Samples.Sample sample) throws NoNoteException {
        Note note = NoteReader.read("notes/" + sample.name(), sample.bytes());
        String json = JsonDocument.of(List.of(note));
        List<Note> read = Formats.read("pack.json", SourceText.of(json));
        assertThat(read).hasSize(1);
        assertThat(Bared.of(read.get(0).elements())).isEqualTo(Bared.of(note.elements()));
        assertThat(read.get(0).title()).isEqualTo(note.title());
        assertThat(JsonDocument.of(read)).isEqualTo(json);
    }
}
