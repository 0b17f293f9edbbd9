package studypack.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.text.Located;
import studypack.text.Span;

/// A block of a note. The span covers its marks too.
public sealed interface Block extends Located {

    /// `# heading`, or a line underlined with `===` or `---`.
    ///
    /// @param level 1 to 6
    record Heading(Span span, int level, RichText text) implements Block {}

    record Paragraph(Span span, RichText text) implements Block {}

    /// A fenced or indented block of code.
    ///
    /// @param info   what stands after the opening fence, "" for indented code
    /// @param closed the fence has an end; indented code always has
    record Code(Span span, String info, String text, boolean fenced, boolean closed) implements Block {}

    record Quote(Span span, List<Block> children) implements Block {
        public Quote {
            children = List.copyOf(children);
        }
    }

    /// A list, `-` or `1.`.
    ///
    /// @param first number of the first item of an ordered list
    record Bullets(Span span, boolean ordered, int first, List<Bullet> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// One item of a list.
    ///
    /// @param task `true` or `false` for `[x]` and `[ ]`, null without a box
    record Bullet(Span span, @Nullable Boolean task, List<Block> children) implements Located {
        public Bullet {
            children = List.copyOf(children);
        }
    }

    /// A table; its rows have the cells that were written, more or fewer than the header has.
    record Table(Span span, Row header, List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /// One row.
    ///
    /// @param separated a `|` was written; a row without one has lost a cell
    record Row(Span span, boolean separated, List<Cell> cells) implements Located {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    record Cell(Span span, RichText text) implements Located {}

    /// `<details>`, opened on the page by its summary.
    ///
    /// @param closed `</details>` was found
    record Details(Span span, RichText summary, List<Block> children, boolean closed) implements Block {
        public Details {
            children = List.copyOf(children);
        }
    }

    /// `> [!note] title` of Obsidian and `> [!NOTE]` of GitHub: a box with its kind and a title.
    ///
    /// @param kind   the word in the brackets, as it was written
    /// @param folded `true` and `false` for `[!note]-` and `[!note]+`, null without a sign
    /// @param title  what stands over the box: the rest of the line, the kind where there is none
    record Callout(Span span, Inline.Text kind, @Nullable Boolean folded, RichText title, List<Block> children)
            implements Block {
        public Callout {
            children = List.copyOf(children);
        }

        /// The author wrote a title beside the kind.
        public boolean isTitled() {
            return !title.plain().equals(kind.text());
        }

        /// The kind and the title, as GitHub shows them both: "tip 외우는 요령".
        public RichText heading() {
            if (!isTitled()) {
                return title;
            }
            List<Inline> words = new ArrayList<>(title.inlines());
            Span whole = kind.span().cover(title.span());
            Span between = new Span(
                    whole.start() + kind.span().length(),
                    whole.end() - title.span().length());
            words.addAll(0, List.of(kind, new Inline.Text(between, " ")));
            return new RichText(whole, words);
        }
    }

    /// A line across the page.
    record Rule(Span span) implements Block {}

    /// HTML we give no meaning to, as written.
    record Html(Span span, String html) implements Block {}

    /// `<!-- … -->`: nothing a reader sees.
    record Comment(Span span, String text) implements Block {}
}
