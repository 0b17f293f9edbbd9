package studypack.validate.fixes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.note.Note;
import studypack.text.LineTable;
import studypack.text.Located;
import studypack.text.SourceText;
import studypack.text.Span;
import studypack.validate.Wording;

/// Where a comment that ignores a finding may be written, the place that disturbs other readers of the note least
/// first: in the line, before the block, at the top of the file.
final class IgnorePlaces {
    private final Note note;
    private final String text;
    private final LineTable lines;

    IgnorePlaces(Note note) {
        this.note = note;
        this.text = note.source().text();
        this.lines = note.source().lines();
    }

    /// How the comment stands there.
    enum Kind {
        LINE,
        ROW,
        BEFORE,
        FILE
    }

    /// A place in the reading text.
    record Place(int at, Kind kind) {}

    /// @param at    where the finding begins, in the reading text
    /// @param whole it is about the note as a whole
    List<Place> of(int at, boolean whole) {
        List<Place> places = new ArrayList<>();
        int head = note.frontMatter() == null ? 0 : note.frontMatter().span().end();
        if (!whole && at >= head) {
            Span line = lines.line(lines.lineAt(at));
            Block own = Wording.block(note, at);
            Block block = own == null ? Wording.block(note, behindMarks(line)) : own;
            Place here = here(block, line);
            if (here != null) {
                places.add(here);
            }
            places.add(
                    new Place(lines.line(lines.lineAt(beginning(block, line))).start(), Kind.BEFORE));
        }
        places.add(new Place(head, Kind.FILE));
        return places;
    }

    private int behindMarks(Span line) {
        int at = line.start();
        while (at < line.end() && " \t>".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int beginning(@Nullable Located block, Span line) {
        return block == null || block instanceof Block.Paragraph || block instanceof Block.Bullets
                ? line.start()
                : block.span().start();
    }

    private @Nullable Place here(@Nullable Block block, Span line) {
        int end = lastVisible(line.end(), line.start());
        if (block instanceof Block.Table) {
            boolean closed = text.charAt(end - 1) == '|' && (end < 2 || text.charAt(end - 2) != '\\');
            return new Place(closed ? lastVisible(end - 1, line.start()) : end, Kind.ROW);
        }
        boolean running = block instanceof Block.Paragraph || block instanceof Block.Heading;
        return running && !endsWithMark(line.start(), end) ? new Place(end, Kind.LINE) : null;
    }

    private int lastVisible(int end, int start) {
        int at = end;
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// What means something only at the end of a line: `{#id}`, `^id`, the hashes that close a heading, the backslash
    /// of
    /// a line break; an underline of a heading, too.
    private boolean endsWithMark(int start, int end) {
        if (end == start || "}#\\=".indexOf(text.charAt(end - 1)) >= 0) {
            return true;
        }
        int word = end;
        while (word > start && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        return text.charAt(word) == '^' || text.substring(word, end).chars().allMatch(c -> c == '-');
    }

    /// What a comment on a line of its own stands behind: the indent of the next line, and the marks of a quote around
    /// it.
    String indent(int at) {
        Span line = lines.line(lines.lineAt(at));
        Block block = Wording.block(note, behindMarks(line));
        int end = behindMarks(line);
        int start = block == null ? end : block.span().start();
        return text.substring(line.start(), start >= line.start() && start < end ? start : end);
    }

    /// As the first line ends.
    String lineEnd() {
        SourceText source = note.source();
        String written = source.decoded().text();
        int at = written.indexOf('\n');
        if (at < 0) {
            return written.indexOf('\r') < 0 ? "\n" : "\r";
        }
        return at > 0 && written.charAt(at - 1) == '\r' ? "\r\n" : "\n";
    }

    boolean isEmptyLine(int at) {
        return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }
}
