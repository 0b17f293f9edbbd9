package studypack.anki;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import studypack.export.ExportReport;
import studypack.export.ExportReport.Figure;
import studypack.export.ExportReport.LeftOut;
import studypack.export.Exporter;
import studypack.media.MediaSource;
import studypack.note.Difficulty;
import studypack.note.Facts;
import studypack.note.Item;
import studypack.note.StudyPack;
import studypack.note.StudyPack.Entry;
import studypack.text.Unsure;

/// Makes an Anki deck: one note and one card an item, which an import of a newer deck finds again.
public final class AnkiExporter implements Exporter {
    /// Names the tags that are ours and no chapter's.
    private static final String OWN = "studypack";
    private static final List<String> UNSURE = List.of("unsure");

    private final History history;

    public AnkiExporter() {
        this(History.NONE);
    }

    private AnkiExporter(History history) {
        this.history = history;
    }

    /// Notes that did not change keep the date they had in the older deck, so that Anki leaves them alone.
    @Override
    public AnkiExporter replacing(byte[] older) {
        return new AnkiExporter(History.of(older));
    }

    @Override
    public String name() {
        return "anki";
    }

    @Override
    public String extension() {
        return "apkg";
    }

    @Override
    public ExportReport export(StudyPack pack, MediaSource media, OutputStream out) throws IOException {
        List<Entry> entries = pack.entries();
        List<LeftOut> leftOut = new ArrayList<>();
        Apkg apkg = new Apkg(out);
        MediaFiles pictures = MediaFiles.of(entries, media, apkg);
        byte[] database;
        try (Collection collection = new Collection(pack.date(), entries.size(), history)) {
            Guids guids = Guids.of(pack, entries, history);
            Names names = new Names();
            Map<String, String> decks = new HashMap<>();
            for (Entry entry : entries) {
                String deck = decks.computeIfAbsent(
                        entry.note().path(),
                        path -> names.deck(pack.title(), entry.note().title()));
                collection.add(note(pack, entry, guids.of(entry), deck, names, pictures, leftOut));
            }
            database = collection.bytes(Escape.text(pack.title()));
        } catch (SQLException e) {
            throw new IllegalStateException("the database in memory failed", e);
        }
        apkg.finish(database);
        return new ExportReport(
                List.of(new Figure(entries.size(), "note", "notes"), new Figure(entries.size(), "card", "cards")),
                leftOut);
    }

    private static DeckNote note(
            StudyPack pack,
            Entry entry,
            String guid,
            String deck,
            Names names,
            MediaFiles pictures,
            List<LeftOut> leftOut) {
        Item item = entry.item();
        String path = entry.note().path();
        int line = entry.line();
        Consumer<String> lack = why -> leftOut.add(new LeftOut(path, line, "", why));
        List<Unsure> unsure = entry.unsure();
        Doubts doubts = new Doubts(entry.note().source(), Wording.of(item));
        Html html = new Html(doubts, image -> {
            MediaFiles.Answer picture = pictures.of(path, image);
            if (picture.name() == null) {
                leftOut.add(new LeftOut(
                        path,
                        entry.note().source().position(image.span().start()).line(),
                        "image " + shown(image.target()),
                        "words stand for a picture: " + picture.why()));
            }
            return picture;
        });
        return new DeckNote(
                guid,
                Fields.typeOf(item),
                deck,
                new Fields(html, path + ":" + line, guid, unsure, lack).of(item),
                tags(pack, entry, names, !unsure.isEmpty()),
                Escape.normal(item.prompt().plain()));
    }

    /// A picture that is written into the note is as long as its file.
    private static String shown(String target) {
        return target.startsWith("data:") ? target.replaceFirst("[;,].*$", "…") : target;
    }

    private static List<String> tags(StudyPack pack, Entry entry, Names names, boolean unsure) {
        Facts facts = entry.facts();
        Difficulty difficulty = facts.difficulty();
        List<String> tags = new ArrayList<>();
        tags.add(names.tag(pack.name(), entry.topics()));
        facts.tags().forEach(tag -> tags.add(names.tag(List.of(tag.split("/", -1)))));
        tags.add(names.tag("exam", facts.exam()));
        tags.add(names.tag("objective", facts.objective()));
        tags.add(names.tag("difficulty", difficulty == null ? null : difficulty.name().toLowerCase(Locale.ROOT)));
        if (unsure) {
            tags.add(names.tag(OWN, UNSURE));
        }
        return tags.stream().filter(tag -> !tag.isEmpty()).distinct().sorted().toList();
    }
}
