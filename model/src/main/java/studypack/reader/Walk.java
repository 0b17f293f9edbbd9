package studypack.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studypack.answers.AnswerSections;
import studypack.dialect.BulletDialect;
import studypack.dialect.Cursor;
import studypack.dialect.Dialect;
import studypack.dialect.Dialects;
import studypack.markdown.Block;
import studypack.markdown.RichText;
import studypack.note.Element;
import studypack.note.Item;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.question.Questions;
import studypack.text.Span;

/// Goes through the blocks of a note and lets the dialects look at each: into `<details>`, quotes and lists that hold
/// items, past what is prose as a whole.
final class Walk {
    private static final int BOLD_RANK = 70;
    private static final int BULLET_RANK = 80;

    private final String source;

    private Walk(String source) {
        this.source = source;
    }

    /// @param source the reading text that the blocks were read from
    static List<Element> elements(List<Block> blocks, String source) {
        return Outlining.flatten(new Walk(source).level(blocks, 0), source.length());
    }

    /// Blocks in which questions were not looked for yet.
    private List<Piece> level(List<Block> blocks, int depth) {
        List<Piece> pieces = new ArrayList<>();
        for (AnswerSections.Part part : AnswerSections.split(blocks, source)) {
            pieces.addAll(part.answers() ? blocks(part.blocks(), depth) : questions(part.blocks(), depth));
        }
        return pieces;
    }

    private List<Piece> questions(List<Block> blocks, int depth) {
        Map<Integer, Questions.Found> questions = Questions.in(blocks, source);
        if (questions.isEmpty()) {
            return blocks(blocks, depth);
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Questions.Found found : questions.values()) {
            pieces.addAll(blocks(blocks.subList(from, found.from()), depth));
            for (Questions.Part part : found.parts()) {
                switch (part) {
                    case Questions.Part.Question question -> pieces.add(new Piece.Leaf(question.choice()));
                    case Questions.Part.Rest rest -> pieces.addAll(blocks(rest.blocks(), depth));
                }
            }
            from = found.to();
        }
        pieces.addAll(blocks(blocks.subList(from, blocks.size()), depth));
        return pieces;
    }

    private List<Piece> blocks(List<Block> blocks, int depth) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < blocks.size(); ) {
            Dialect.@Nullable Reading reading = read(new Cursor(blocks, i, null));
            if (reading != null) {
                reading.elements().forEach(element -> pieces.add(new Piece.Leaf(element)));
                i += reading.blocks();
                continue;
            }
            pieces.addAll(block(blocks.get(i++), depth));
        }
        return pieces;
    }

    private static Dialect.@Nullable Reading read(Cursor cursor) {
        for (Dialect dialect : Dialects.ofBlocks()) {
            Dialect.Reading reading = dialect.tryRead(cursor);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    private List<Piece> block(Block block, int depth) {
        return switch (block) {
            case Block.Heading heading ->
                List.of(new Piece.Head(heading.span(), heading.text(), Section.Kind.HEADING, heading.level() * 10));
            case Block.Details details -> List.of(details(details, depth));
            case Block.Callout callout -> callout(callout, depth);
            case Block.Quote quote -> opened(quote, blocks(quote.children(), depth), depth);
            case Block.Bullets list -> opened(list, bullets(list, depth), depth);
            case Block.Paragraph paragraph -> paragraph(paragraph, depth);
            case Block.Code code -> prose(code, depth);
            case Block.Table table -> prose(table, depth);
            case Block.Rule rule -> prose(rule, depth);
            case Block.Html html -> prose(html, depth);
            case Block.Comment comment -> prose(comment, depth);
        };
    }

    private static List<Piece> prose(Block block, int depth) {
        return List.of(new Piece.Leaf(new Prose(block, depth)));
    }

    /// A container is opened only where something is found in it; else it is printed as it was written.
    private static List<Piece> opened(Block block, List<Piece> inside, int depth) {
        return isFruitful(inside) ? List.of(new Piece.Group(block.span(), inside)) : prose(block, depth);
    }

    private static boolean isFruitful(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> switch (piece) {
            case Piece.Leaf leaf -> leaf.element() instanceof Item;
            case Piece.Head head -> true;
            case Piece.Group group -> isFruitful(group.pieces());
        });
    }

    /// Its title stands over what is found in it.
    private List<Piece> callout(Block.Callout callout, int depth) {
        List<Piece> inside = level(callout.children(), depth);
        if (!isFruitful(inside)) {
            return prose(callout, depth);
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Head(callout.heading().span(), callout.heading(), Section.Kind.CALLOUT, 0));
        pieces.addAll(inside);
        return List.of(new Piece.Group(callout.span(), pieces));
    }

    private Piece details(Block.Details details, int depth) {
        List<Piece> pieces = new ArrayList<>();
        if (!details.summary().isBlank()) {
            pieces.add(new Piece.Head(details.summary().span(), details.summary(), Section.Kind.SUMMARY, 0));
        }
        pieces.addAll(level(details.children(), depth));
        return new Piece.Group(details.span(), pieces);
    }

    /// A line that is bold from end to end stands for a heading; in a list it is a word among others.
    private static List<Piece> paragraph(Block.Paragraph paragraph, int depth) {
        @Nullable BoldLine bold = depth == 0 ? BoldLine.of(paragraph) : null;
        if (bold == null) {
            return prose(paragraph, depth);
        }
        Piece head = new Piece.Head(bold.title().span(), bold.title(), Section.Kind.BOLD, BOLD_RANK);
        if (bold.rest().inlines().isEmpty()) {
            return List.of(head);
        }
        Block rest = new Block.Paragraph(bold.rest().span(), bold.rest());
        return List.of(head, new Piece.Leaf(new Prose(rest, depth)));
    }

    private List<Piece> bullets(Block.Bullets list, int depth) {
        List<Piece> pieces = new ArrayList<>();
        List<Block.Bullet> plain = new ArrayList<>();
        for (int i = 0; i < list.items().size(); ) {
            BulletDialect.@Nullable Reading reading = read(list, i);
            if (reading != null) {
                flush(list, i, plain, depth, pieces);
                reading.elements().forEach(element -> pieces.add(new Piece.Leaf(element)));
                i += reading.bullets();
                if (!reading.rest().isEmpty()) {
                    Span span = list.items().get(i - 1).span();
                    pieces.add(new Piece.Group(span, blocks(reading.rest(), depth + 1)));
                }
                continue;
            }
            Block.Bullet bullet = list.items().get(i);
            List<Piece> inside = bullet(list, i, depth);
            if (isFruitful(inside)) {
                flush(list, i, plain, depth, pieces);
                pieces.addAll(inside);
            } else {
                plain.add(bullet);
            }
            i++;
        }
        flush(list, list.items().size(), plain, depth, pieces);
        return pieces;
    }

    private static BulletDialect.@Nullable Reading read(Block.Bullets list, int index) {
        for (BulletDialect dialect : Dialects.ofBullets()) {
            BulletDialect.Reading reading = dialect.tryRead(list, index);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    /// A heading in a list item also stands over the items behind it; a sentence only over what is nested in its own.
    private List<Piece> bullet(Block.Bullets list, int index, int depth) {
        Block.Bullet bullet = list.items().get(index);
        List<Block> children = bullet.children();
        if (!children.isEmpty() && children.get(0) instanceof Block.Heading heading) {
            List<Piece> pieces = new ArrayList<>(block(heading, depth));
            if (children.size() > 1) {
                pieces.add(new Piece.Group(bullet.span(), blocks(children.subList(1, children.size()), depth + 1)));
            }
            return pieces;
        }
        List<Piece> inside = new ArrayList<>(blocks(children, depth + 1));
        if (!isFruitful(inside)) {
            return List.of();
        }
        @Nullable RichText lead = inside.size() > 1 ? lead(inside.get(0)) : null;
        if (lead != null) {
            inside.set(0, new Piece.Head(lead.span(), lead, Section.Kind.BULLET, BULLET_RANK));
        }
        return List.of(new Piece.Group(bullet.span(), inside));
    }

    private static @Nullable RichText lead(Piece piece) {
        return piece instanceof Piece.Leaf leaf
                        && leaf.element() instanceof Prose prose
                        && prose.block() instanceof Block.Paragraph paragraph
                ? paragraph.text()
                : null;
    }

    private static void flush(Block.Bullets list, int before, List<Block.Bullet> plain, int depth, List<Piece> pieces) {
        if (plain.isEmpty()) {
            return;
        }
        Span span = plain.get(0).span().cover(plain.get(plain.size() - 1).span());
        int first = list.first() + before - plain.size();
        Block part = new Block.Bullets(span, list.ordered(), first, plain);
        pieces.add(new Piece.Leaf(new Prose(part, depth)));
        plain.clear();
    }
}
