package studypack.cli.lsp;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import studypack.text.LineTable;
import studypack.text.Span;

/// Places as editors count them: lines and UTF-16 units, both from 0.
record Positions(String text, LineTable lines) {
    static Positions of(String text) {
        return new Positions(text, new LineTable(text));
    }

    Range range(Span span) {
        return new Range(position(span.start()), position(span.end()));
    }

    private Position position(int offset) {
        return at(lines.position(Math.min(offset, text.length())));
    }

    /// @param place counted from 1
    static Position at(studypack.text.Position place) {
        return new Position(place.line() - 1, place.column() - 1);
    }

    /// A place behind the end of its line is the end of the line, as the protocol says; one behind the text is its end.
    int offset(Position position) {
        if (position.getLine() >= lines.lines()) {
            return text.length();
        }
        if (position.getLine() < 0) {
            return 0;
        }
        Span line = lines.line(position.getLine() + 1);
        return Math.clamp((long) line.start() + position.getCharacter(), line.start(), line.end());
    }

    Span span(Range range) {
        int start = offset(range.getStart());
        return new Span(start, Math.max(start, offset(range.getEnd())));
    }
}
