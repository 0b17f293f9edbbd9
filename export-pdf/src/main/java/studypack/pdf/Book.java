package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import studypack.note.Note;
import studypack.note.StudyPack;

/// The whole pack in order: cover, contents, notes, answers. It is laid out twice, first to learn the page numbers.
final class Book {
    private final StudyPack pack;
    private final Labels labels;
    private final FontStack fonts;
    private final List<Chapter> chapters;
    private final List<Entry> entries;

    Book(StudyPack pack, Labels labels, FontStack fonts) {
        this.pack = pack;
        this.labels = labels;
        this.fonts = fonts;
        this.chapters = chapters(pack.notes());
        this.entries = Entry.of(chapters, labels);
    }

    private static List<Chapter> chapters(List<Note> notes) {
        List<Chapter> chapters = new ArrayList<>(notes.size());
        int doubts = 0;
        for (Note note : notes) {
            chapters.add(Chapter.of(note, chapters.size(), doubts));
            doubts += note.source().unsure().size();
        }
        return chapters;
    }

    List<Entry> entries() {
        return entries;
    }

    void flow(Paper paper, Pages pages, Gallery gallery, LeftOutLog log) {
        Shaper shaper = new Shaper(fonts, log, pages.total() == 0);
        Desk desk = new Desk(shaper, labels, pages, log, gallery, Places.NONE, Doubts.NONE, "");
        Node document = Node.document();
        Flow flow = new Flow(paper);
        flow.add(new Cover(desk, pack, chapters).lay(document));
        flow.newPage();
        if (!entries.isEmpty()) {
            flow.running(labels.contents());
            flow.add(new ContentsPages(desk).lay(entries, document));
            flow.newPage();
        }
        for (Chapter chapter : chapters) {
            flow.running(chapter.note().title());
            new NotePages(desk.within(chapter)).flow(chapter, document, flow);
            flow.newPage();
        }
        if (chapters.stream().anyMatch(Chapter::hasAnswers)) {
            flow.running(labels.answers());
            new AnswerPages(desk).flow(chapters, document, flow);
            flow.newPage();
        }
        if (chapters.stream().anyMatch(Chapter::hasDoubts)) {
            flow.running(labels.doubts());
            new DoubtPages(desk).flow(chapters, document, flow);
            flow.newPage();
        }
    }
}
