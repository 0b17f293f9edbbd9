package studypack.pdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.Choice;
import studypack.note.Definition;
import studypack.note.Element;
import studypack.note.FrontMatter;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Label;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.note.StudyPack;
import studypack.note.Term;
import studypack.text.SourceText;
import studypack.text.Span;

/// Notes built by hand, for tests that do not read Markdown.
final class Sample {
    static final Span HERE = Span.at(0);

    private Sample() {}

    static StudyPack pack(String title, Note... notes) {
        return new StudyPack("sample", title, Instant.parse("2026-03-01T00:00:00Z"), List.of(notes));
    }

    static Note note(String path, List<Element> elements) {
        return note(path, null, elements);
    }

    static Note note(String path, @Nullable FrontMatter matter, List<Element> elements) {
        return new Note(path, SourceText.of("source of " + path + "\n"), matter, List.of(), elements);
    }

    static FrontMatter matter(FrontMatter.Field... fields) {
        return new FrontMatter(HERE, List.of(fields), null);
    }

    static FrontMatter.Field field(String name, String... values) {
        return new FrontMatter.Field(HERE, name, List.of(values));
    }

    static Section section(int level, String title) {
        return new Section(HERE, level, rich(title), Section.Kind.HEADING, Integer.MAX_VALUE);
    }

    static Prose prose(Block block) {
        return new Prose(block, 0);
    }

    static RichText rich(String text) {
        return new RichText(HERE, List.of(text(text)));
    }

    static RichText rich(Inline... inlines) {
        return new RichText(HERE, List.of(inlines));
    }

    static Inline text(String text) {
        return new Inline.Text(HERE, text);
    }

    static Inline bold(String text) {
        return new Inline.Strong(HERE, List.of(text(text)));
    }

    static Inline stressed(String text) {
        return new Inline.Emphasis(HERE, List.of(text(text)));
    }

    static Inline struck(String text) {
        return new Inline.Strike(HERE, List.of(text(text)));
    }

    static Inline marked(String text) {
        return new Inline.Mark(HERE, HERE, List.of(text(text)));
    }

    static Inline code(String text) {
        return new Inline.Code(HERE, HERE, text);
    }

    static Inline link(String text, String target) {
        return new Inline.Link(HERE, target, List.of(text(text)));
    }

    static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(HERE, rich(text));
    }

    static Block.Paragraph paragraph(Inline... inlines) {
        return new Block.Paragraph(HERE, rich(inlines));
    }

    static Block.Code listing(String info, String text) {
        return new Block.Code(HERE, info, text, true, true);
    }

    static Block.Bullets bullets(Block.Bullet... items) {
        return new Block.Bullets(HERE, false, 1, List.of(items));
    }

    static Block.Bullets ordered(int first, Block.Bullet... items) {
        return new Block.Bullets(HERE, true, first, List.of(items));
    }

    static Block.Bullet bullet(Block... children) {
        return new Block.Bullet(HERE, null, List.of(children));
    }

    static Block.Bullet task(boolean done, Block... children) {
        return new Block.Bullet(HERE, done, List.of(children));
    }

    static Block.Table table(List<String> header, List<List<String>> rows) {
        return new Block.Table(HERE, row(header), rows.stream().map(Sample::row).toList());
    }

    private static Block.Row row(List<String> cells) {
        return new Block.Row(
                HERE,
                true,
                cells.stream().map(cell -> new Block.Cell(HERE, rich(cell))).toList());
    }

    static Passage passage(String text) {
        return Passage.of(rich(text));
    }

    static Passage passage(Block... blocks) {
        return new Passage(HERE, List.of(blocks));
    }

    static Option option(@Nullable String label, String text, @Nullable String rationale) {
        return new Option(
                HERE,
                label == null ? null : new Label(HERE, "", label, label.codePointAt(0) > 0x2000 ? "" : ".", null),
                passage(text),
                rationale == null ? null : passage(rationale),
                false);
    }

    /// @param correct index of the right option, -1 where there is no key
    static Choice choice(
            @Nullable String number, Passage stem, List<Option> options, int correct, @Nullable String explanation) {
        Key key = correct < 0
                ? null
                : new Key(HERE, null, List.of(new KeyMark(HERE, null, null, options.get(correct))), null);
        return new Choice(
                "c" + number,
                HERE,
                number,
                List.of(),
                stem,
                options,
                key,
                explanation == null ? null : passage(explanation));
    }

    static Pair pair(@Nullable String number, String question, String... answers) {
        List<Passage> passages = new ArrayList<>();
        for (String answer : answers) {
            passages.add(passage(answer));
        }
        return new Pair("p" + number, HERE, number, List.of(), passage(question), passages, null);
    }

    static Term term(String term, String... definitions) {
        List<Definition> all = new ArrayList<>();
        for (String definition : definitions) {
            all.add(new Definition(null, passage(definition)));
        }
        return new Term(term, HERE, List.of(), passage(term), all);
    }
}
