package studypack.cli.lsp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import studypack.note.Choice;
import studypack.note.Element;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.Pair;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.note.Term;
import studypack.text.Span;

/// The outline of a note: its headings, and under them its questions and terms.
final class Symbols {
    private static final int LONGEST = 80;

    private Symbols() {}

    private record Open(int level, DocumentSymbol symbol) {}

    static List<Either<org.eclipse.lsp4j.SymbolInformation, DocumentSymbol>> of(Note note) {
        Positions positions = Positions.of(note.source().decoded().text());
        List<DocumentSymbol> outermost = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (Element element : note.elements()) {
            switch (element) {
                case Section section -> {
                    while (!open.isEmpty() && open.peek().level() >= section.level()) {
                        open.pop();
                    }
                    Span whole = new Span(
                            section.span().start(), Math.max(section.span().end(), section.end()));
                    DocumentSymbol symbol =
                            symbol(section.title().plain(), SymbolKind.String, whole, section.span(), note, positions);
                    add(symbol, outermost, open);
                    open.push(new Open(section.level(), symbol));
                }
                case Item item -> add(of(item, note, positions), outermost, open);
                case Prose prose -> {
                    // Is not looked for by its words.
                }
            }
        }
        return outermost.stream()
                .map(Either::<org.eclipse.lsp4j.SymbolInformation, DocumentSymbol>forRight)
                .toList();
    }

    private static void add(DocumentSymbol symbol, List<DocumentSymbol> outermost, Deque<Open> open) {
        if (open.isEmpty()) {
            outermost.add(symbol);
        } else {
            open.peek().symbol().getChildren().add(symbol);
        }
    }

    private static DocumentSymbol of(Item item, Note note, Positions positions) {
        SymbolKind kind = switch (item) {
            case Choice choice -> SymbolKind.Enum;
            case Pair pair -> SymbolKind.Field;
            case Term term -> SymbolKind.Key;
        };
        Span prompt = item.span().covers(item.prompt().span()) ? item.prompt().span() : item.span();
        return symbol(item.prompt().plain(), kind, item.span(), prompt, note, positions);
    }

    private static DocumentSymbol symbol(
            String words, SymbolKind kind, Span whole, Span name, Note note, Positions positions) {
        String line = words.strip().replaceAll("\\s+", " ");
        String shown = line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
        Span file = note.source().original(whole);
        Span fileName = note.source().original(name);
        // Repairs widen a place to what it was read from.
        DocumentSymbol symbol = new DocumentSymbol(
                shown.isEmpty() ? "?" : shown, kind, positions.range(file.cover(fileName)), positions.range(fileName));
        symbol.setChildren(new ArrayList<>());
        return symbol;
    }
}
