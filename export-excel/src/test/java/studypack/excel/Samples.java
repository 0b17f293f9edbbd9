package studypack.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studypack.export.ExportReport;
import studypack.markdown.Block;
import studypack.markdown.Markdown;
import studypack.markdown.RichText;
import studypack.note.Choice;
import studypack.note.Definition;
import studypack.note.Element;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Label;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Section;
import studypack.note.StudyPack;
import studypack.note.Term;
import studypack.text.SourceText;
import studypack.text.Span;

/// Packs made by hand, for what no reader would give us.
final class Samples {
    static final Instant DATE = Instant.parse("2026-03-14T09:26:53Z");
    private static final Span NOWHERE = Span.at(0);

    private Samples() {}

    static Passage passage(String markdown) {
        return new Passage(new Span(0, markdown.length()), Markdown.read(markdown, 0));
    }

    private static @Nullable Passage optional(String markdown) {
        return markdown.isEmpty() ? null : passage(markdown);
    }

    /// @param options "text" or "text | rationale"
    static Choice choice(String id, String stem, String labels, List<String> options, Set<Integer> correct) {
        return choice(id, stem, labels, options, correct, "");
    }

    static Choice choice(
            String id, String stem, String labels, List<String> options, Set<Integer> correct, String explanation) {
        List<Option> all = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            String[] parts = options.get(i).split(" \\| ", 2);
            Label label = labels.isEmpty() ? null : new Label(NOWHERE, labels.substring(i, i + 1), ")", null);
            // Options are told apart by their places.
            all.add(new Option(
                    new Span(i, i + 1), label, passage(parts[0]), optional(parts.length > 1 ? parts[1] : ""), false));
        }
        List<KeyMark> marks = correct.stream()
                .sorted()
                .map(place -> new KeyMark(NOWHERE, null, null, all.get(place - 1)))
                .toList();
        Key key = correct.isEmpty() ? null : new Key(NOWHERE, null, marks);
        return new Choice(id, NOWHERE, null, List.of(), passage(stem), all, key, optional(explanation));
    }

    static Pair pair(String id, String question, String... answers) {
        List<Passage> all = List.of(answers).stream().map(Samples::passage).toList();
        return new Pair(id, NOWHERE, null, List.of(), passage(question), all, null);
    }

    static Term term(String id, String term, String... definitions) {
        List<Definition> all = List.of(definitions).stream()
                .map(definition -> new Definition(null, passage(definition)))
                .toList();
        return new Term(id, NOWHERE, List.of(), passage(term), all);
    }

    static Section heading(int level, String title) {
        Block.Heading heading = (Block.Heading)
                Markdown.read("#".repeat(level) + " " + title, 0).get(0);
        return new Section(
                NOWHERE,
                level,
                new RichText(NOWHERE, heading.text().inlines()),
                Section.Kind.HEADING,
                Integer.MAX_VALUE);
    }

    static Note note(String path, Element... elements) {
        return new Note(path, SourceText.of("line\n".repeat(9)), null, List.of(), List.of(elements));
    }

    static StudyPack pack(Instant date, Note... notes) {
        return new StudyPack("sample", "Sample pack", date, List.of(notes));
    }

    static StudyPack pack(Note... notes) {
        return pack(DATE, notes);
    }

    /// The file and what is said of it.
    record Exported(ByteArrayOutputStream file, ExportReport report) {
        byte[] bytes() {
            return file.toByteArray();
        }
    }

    static Exported export(StudyPack pack) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ExportReport report = new ExcelExporter().export(pack, out);
            return new Exported(out, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
