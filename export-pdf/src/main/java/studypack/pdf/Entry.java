package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import studypack.note.Section;

/// A line of the table of contents and of the outline.
///
/// @param level 1 for a note, more for its sections
record Entry(int level, String title, String anchor) {
    /// Everything that is listed, in order of printing.
    static List<Entry> of(List<Chapter> chapters, Labels labels) {
        List<Entry> entries = new ArrayList<>();
        for (Chapter chapter : chapters) {
            entries.add(new Entry(1, line(chapter.note().title()), chapter.anchor()));
            for (int i = 0; i < chapter.note().elements().size(); i++) {
                if (chapter.isListed(i) && chapter.note().elements().get(i) instanceof Section section) {
                    entries.add(new Entry(
                            chapter.depths().get(i) + 1, line(section.title().plain()), chapter.section(i)));
                }
            }
        }
        if (chapters.stream().anyMatch(Chapter::hasAnswers)) {
            entries.add(new Entry(1, labels.answers(), AnswerPages.ANCHOR));
        }
        if (chapters.stream().anyMatch(Chapter::hasDoubts)) {
            entries.add(new Entry(1, labels.doubts(), DoubtPages.ANCHOR));
        }
        return entries;
    }

    private static String line(String title) {
        return title.replace('\n', ' ').strip();
    }
}
