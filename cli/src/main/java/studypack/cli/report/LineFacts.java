package studypack.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Walk;
import studypack.mojibake.Repair;
import studypack.note.Element;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.Section;
import studypack.text.LineTable;
import studypack.text.Segment;
import studypack.text.Span;

/// What was read from one line of a file.
///
/// @param number from 1
record LineFacts(Note note, int number) {

    /// Whether something in the reading text stands on the line, in part at least.
    boolean holds(Span span) {
        return firstLine(span) <= number && number <= lastLine(span);
    }

    int firstLine(Span span) {
        return note.source().originalLines().lineAt(note.source().original(span).start());
    }

    int lastLine(Span span) {
        Span original = note.source().original(span);
        int last = original.isEmpty() ? original.start() : original.end() - 1;
        return note.source().originalLines().lineAt(last);
    }

    /// The line as it stands in the file.
    String text() {
        return note.source()
                .originalLines()
                .line(number)
                .in(note.source().decoded().text());
    }

    /// "UTF-8, proven: 12 characters past ASCII, all well formed".
    String encoding() {
        Span line = note.source().originalLines().line(number);
        List<Segment> segments = note.source().decoded().segments();
        if (segments.isEmpty()) {
            return "none, the file is no text";
        }
        Segment segment = segments.stream()
                .filter(each -> each.span().start() <= line.start()
                        && line.start() < each.span().end())
                .findFirst()
                .orElse(segments.getLast());
        return segment.charset().name() + ", " + segment.evidence().name().toLowerCase(Locale.ROOT) + ": "
                + EvidenceWords.of(note.source(), segment);
    }

    List<Repair> repairs() {
        LineTable lines = note.source().originalLines();
        return note.source().repairs().stream()
                .filter(repair -> lines.lineAt(repair.span().start()) == number)
                .toList();
    }

    /// The headings that the line stands under, outermost first.
    String section() {
        int at = note.source()
                .readingOffset(note.source().originalLines().line(number).start());
        List<String> titles = new ArrayList<>();
        for (Element element : note.elements()) {
            if (element instanceof Section section && section.span().start() <= at && at < section.end()) {
                titles.add(section.title().plain());
            }
        }
        return String.join(" › ", titles);
    }

    /// The blocks of Markdown that the line stands in, outermost first: "list › paragraph".
    String blocks() {
        return Walk.blocks(note.blocks()).stream()
                .filter(block -> holds(block.span()))
                .map(LineFacts::name)
                .distinct()
                .collect(Collectors.joining(" › "));
    }

    private static String name(Block block) {
        return switch (block) {
            case Block.Heading heading -> "heading of level " + heading.level();
            case Block.Paragraph paragraph -> "paragraph";
            case Block.Code code -> code.fenced() ? "code between fences" : "indented code";
            case Block.Quote quote -> "quote";
            case Block.Bullets list -> list.ordered() ? "numbered list" : "list";
            case Block.Table table -> "table";
            case Block.Details details -> "fold";
            case Block.Callout callout -> "callout";
            case Block.Rule rule -> "rule";
            case Block.Html html -> "HTML";
            case Block.Comment comment -> "comment";
        };
    }

    /// The item that holds the line, null where none does.
    @Nullable
    Item item() {
        return note.items().stream()
                .filter(item -> holds(item.span())
                        || ItemParts.of(item).stream().anyMatch(part -> part.span() != null && holds(part.span())))
                .findFirst()
                .orElse(null);
    }

    boolean isTitle() {
        return note.elements().stream()
                .anyMatch(element -> element instanceof Section section && holds(section.span()));
    }

    boolean isFrontMatter() {
        return note.frontMatter() != null && holds(note.frontMatter().span());
    }
}
