package studypack.validate.rules.korean;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.RichText;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Wording;
import studypack.validate.Words;

/// A sentence that stops in the middle of a phrase.
public final class CutSentence implements Rule {
    private static final int SHOWN = 12;

    /// What cannot end a line of Korean, not even of catchwords: a stem without its ending, half of a set phrase, a
    /// conjunction.
    private static final List<String> CUT = List.of(
            " 수 있", " 수 없", " 수 있게", " 수 없게", "하고 있", "되고 있", "지 않", "지 못하", "기 위", "에 대", "을 통", "를 통", "을 위", "를 위",
            "에 의", "어 있", "해야 하", "기 때", " 및", " 또는", " 혹은", " 그리고");

    private static final String LAST = "있없게않하위대통의때및는은고";

    /// What a heading cannot end in either: a noun with a particle that needs more behind it.
    private static final String WANTING = "를와";

    @Override
    public String name() {
        return "korean/cut-sentence";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        List<Diagnostic> found = new ArrayList<>();
        if (Letters.hasHangul(note.source().text())) {
            check(note, note.blocks(), found);
        }
        return found;
    }

    private void check(Note note, List<Block> blocks, List<Diagnostic> found) {
        for (int i = 0; i < blocks.size(); i++) {
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            switch (blocks.get(i)) {
                case Block.Heading heading -> add(note, heading.text(), WANTING, found);
                case Block.Paragraph paragraph -> {
                    if (!goesOn(next)) {
                        add(note, paragraph.text(), "", found);
                    }
                }
                case Block.Quote quote -> check(note, quote.children(), found);
                case Block.Bullets list -> list.items().forEach(item -> check(note, item.children(), found));
                case Block.Details details -> check(note, details.children(), found);
                case Block.Callout callout -> check(note, callout.children(), found);
                case Block.Table table ->
                    table.rows().forEach(row -> row.cells().forEach(cell -> add(note, cell.text(), "", found)));
                case Block.Code code -> {}
                case Block.Rule rule -> {}
                case Block.Html html -> {}
                case Block.Comment comment -> {}
            }
        }
    }

    /// A list, code or a table may end the sentence.
    private static boolean goesOn(@Nullable Block next) {
        return next instanceof Block.Bullets || next instanceof Block.Code || next instanceof Block.Table;
    }

    private void add(Note note, RichText running, String wanting, List<Diagnostic> found) {
        String text = note.source().text();
        int start = running.span().start();
        int end = running.span().end();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end - start < 2 || !stops(text, end, wanting) || !Wording.holds(note, end - 1)) {
            return;
        }
        String tail = text.substring(Math.max(start, end - SHOWN), end);
        found.add(finding(
                "the sentence stops in the middle: " + Words.quote("…" + tail),
                new Span(end - 1, end),
                "write its end"));
    }

    private static boolean stops(String text, int end, String wanting) {
        char last = text.charAt(end - 1);
        return wanting.indexOf(last) >= 0
                || (LAST.indexOf(last) >= 0 && CUT.stream().anyMatch(cut -> text.startsWith(cut, end - cut.length())));
    }
}
