package studypack.pdf;

import java.util.List;
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
        this.chapters = java.util.stream.IntStream.range(0, pack.notes().size())
                .mapToObj(i -> Chapter.of(pack.notes().get(i), i))
                .toList();
        this.entries = Entry.of(chapters, labels);
    }

    List<Entry> entries() {
        return entries;
    }

    void flow(Paper paper, Pages pages, LeftOutLog log) {
        Shaper shaper = new Shaper(fonts, log, pages.total() == 0);
        Desk desk = new Desk(shaper, labels, pages, log, Places.NONE);
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
    }
}
