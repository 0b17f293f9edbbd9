package studypack.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.Flat;
import studypack.markdown.RichText;
import studypack.note.AskedWords;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Label;
import studypack.note.Option;
import studypack.note.Passage;
import studypack.text.Span;

/// Reads what an entry says behind its number: letters, the text of an option, and what explains them.
final class Marks {
    /// One letter or number, perhaps in brackets: "B", "(3)", "②", "4번".
    private static final String ONE =
            "(?:[(（]\\s*)?(?:[①-⑩]|[A-Ha-h](?![A-Za-z])|[1-9](?!\\d)|[가나다라마](?![가-힣]))(?:\\s*[)）])?(?:\\s*번)?";

    /// What would make a letter or number behind a comma the beginning of the next entry.
    private static final String NEXT = "(?!\\d{1,4}\\s*(?:[.):：\\-–=→⇒]|번))";

    /// "B", "A, C", "AC", "①③", "2번, 4번".
    static final String ROW = "(?:(?-i:[A-H]{2,5}|[A-H][b-h])(?![A-Za-z])|[①-⑩]{2,5}|" + ONE
            + "(?:\\s*(?:[,/&+·、]|and\\b|및|와|과)\\s*" + NEXT + ONE + "){0,7})";

    private static final Pattern HEAD = Pattern.compile("^\\s*(?:(?:Option|보기|선택지)\\s+)?(" + ROW + ")");
    private static final Pattern END = Pattern.compile("^\\s*(?:입니다|이다)?[\\s.。]*$");
    private static final Pattern CLOSED = Pattern.compile("^\\s*(?:[).:：．、\\]]|[-–—]\\s|[(\\[（]|입니다)");
    private static final Pattern EITHER =
            Pattern.compile("^(" + ONE + ")\\s*(?:or|또는|혹은|이나|または)\\s+(" + ONE + ")[\\s.?]*$");
    private static final Pattern UNSURE =
            Pattern.compile("^(" + ONE + ")\\s*(?:\\?+|(?:->|→|⇒|=>)\\s*(" + ONE + ").*)$");
    private static final Pattern EACH = Pattern.compile("[①-⑩A-Ha-h1-9가나다라마]");
    private static final Pattern REASON = Pattern.compile(
            "^\\s*(?:[).:：．、\\]-]|[–—])?\\s*(?:입니다\\.?)?\\s*(?:(?:해설|설명|풀이|이유|Explanation|Rationale|Reason|Why|解説|説明)\\s*[:：]\\s*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Marks() {}

    /// The words begin with a letter or number that is marked off as one.
    static boolean isKey(RichText said) {
        String text = Flat.of(Cut.lines(said).get(0)).text();
        if (EITHER.matcher(text.strip()).matches()
                || UNSURE.matcher(text.strip()).matches()) {
            return true;
        }
        Matcher head = HEAD.matcher(text);
        if (!head.find()) {
            return false;
        }
        String rest = text.substring(head.end());
        return END.matcher(rest).matches() || CLOSED.matcher(rest).find() || isUnmistakable(head.group(1));
    }

    /// The words are a letter, a number, or several, and nothing else.
    static boolean isKeyAlone(RichText said) {
        String text = Flat.of(said).text();
        Matcher head = HEAD.matcher(text);
        return head.find() && END.matcher(text.substring(head.end())).matches();
    }

    private static boolean isUnmistakable(String letters) {
        return "①②③④⑤⑥⑦⑧⑨⑩".indexOf(letters.charAt(0)) >= 0 || letters.matches("(?s)\\(.*|.*(?:번|\\)|）)");
    }

    /// What an entry means for a question.
    record Meaning(Key key, @Nullable Passage explanation) {}

    /// Null where it names nothing, neither a letter nor the text of an option.
    static @Nullable Meaning read(Entry entry, List<Option> options) {
        List<RichText> lines = Cut.lines(entry.said());
        RichText first = lines.get(0);
        Flat flat = Flat.of(first);
        String text = flat.text();
        Key doubtful = doubtful(entry, first, flat);
        if (doubtful != null) {
            return new Meaning(named(doubtful, options), explanation(entry, null));
        }
        Matcher head = HEAD.matcher(text);
        if (!head.find()) {
            return saying(entry, first, options);
        }
        String rest = text.substring(head.end());
        if (END.matcher(rest).matches()) {
            return new Meaning(key(entry, first, marks(flat, head, options)), explanation(entry, null));
        }
        List<KeyMark> marks = marks(flat, head, options);
        String said = REASON.matcher(rest).replaceFirst("");
        Option option = marks.size() == 1 ? marks.get(0).option() : null;
        if (option != null && agree(said, option)) {
            KeyMark mark = new KeyMark(
                    marks.get(0).span().cover(first.span()), marks.get(0).label(), said.strip(), option);
            return new Meaning(key(entry, first, List.of(mark)), explanation(entry, null));
        }
        if (!isUnmistakable(head.group(1)) && !CLOSED.matcher(rest).find()) {
            return saying(entry, first, options);
        }
        Matcher reason = REASON.matcher(rest);
        int from = head.end() + (reason.find() ? reason.end() : 0);
        RichText letters = Cut.trim(Cut.sub(first, flat.span(head.start(1), head.end(1))));
        RichText why = from < text.length()
                ? Cut.trim(Cut.sub(first, flat.span(from, text.length())))
                : new RichText(Span.at(first.span().end()), List.of());
        return new Meaning(key(entry, letters, marks), explanation(entry, why));
    }

    private static @Nullable Key doubtful(Entry entry, RichText said, Flat flat) {
        for (Pattern pattern : List.of(EITHER, UNSURE)) {
            Matcher doubt = pattern.matcher(flat.text().strip());
            if (doubt.matches()) {
                int lead = flat.text().indexOf(flat.text().strip());
                List<KeyMark> marks = new ArrayList<>();
                for (int group = 1; group <= 2; group++) {
                    Matcher letter = EACH.matcher(doubt.group(group) == null ? "" : doubt.group(group));
                    if (letter.find()) {
                        int at = lead + doubt.start(group) + letter.start();
                        marks.add(new KeyMark(flat.span(at, at + 1), letter.group(), null, null));
                    }
                }
                Key.Doubt why = pattern == EITHER ? Key.Doubt.EITHER : Key.Doubt.UNSURE;
                return new Key(entry.span(), Passage.of(said), marks, why);
            }
        }
        return null;
    }

    private static Key named(Key key, List<Option> options) {
        List<KeyMark> marks = key.marks().stream()
                .map(mark -> mark.withOption(named(String.valueOf(mark.label()), options)))
                .toList();
        return new Key(key.span(), key.written(), marks, key.doubt());
    }

    private static Key key(Entry entry, RichText written, List<KeyMark> marks) {
        return new Key(entry.span(), Passage.of(written), marks, null);
    }

    private static List<KeyMark> marks(Flat flat, Matcher head, List<Option> options) {
        List<KeyMark> marks = new ArrayList<>();
        String row = head.group(1).replaceAll("(?i)and", "   ");
        Matcher each = EACH.matcher(row);
        while (each.find()) {
            int at = head.start(1) + each.start();
            marks.add(new KeyMark(flat.span(at, at + 1), each.group(), null, named(each.group(), options)));
        }
        return marks;
    }

    /// The option that the words are, without a letter.
    private static @Nullable Meaning saying(Entry entry, RichText said, List<Option> options) {
        String words = AskedWords.of(said.plain());
        if (words.isEmpty()) {
            return null;
        }
        return options.stream()
                .filter(option -> AskedWords.of(option.text().plain()).equals(words))
                .findFirst()
                .map(option -> new Meaning(
                        key(entry, said, List.of(new KeyMark(said.span(), null, said.plain(), option))),
                        explanation(entry, null)))
                .orElse(null);
    }

    private static @Nullable Option named(String label, List<Option> options) {
        int ordinal = Label.ordinal(label);
        boolean labelled = options.stream().anyMatch(option -> option.label() != null);
        for (int i = 0; i < options.size(); i++) {
            Label own = options.get(i).label();
            if (own == null ? !labelled && i + 1 == ordinal : own.ordinal() == ordinal) {
                return options.get(i);
            }
        }
        return null;
    }

    /// The words are the option's, a piece of it, or go on with a remark.
    private static boolean agree(String said, Option option) {
        String words = AskedWords.of(said);
        String own = AskedWords.of(option.text().plain());
        if (words.isEmpty() || own.isEmpty()) {
            return false;
        }
        String plain = option.text().plain();
        String rest = said.strip().regionMatches(true, 0, plain, 0, plain.length())
                ? said.strip().substring(plain.length()).strip()
                : "-";
        boolean remarked = words.startsWith(own) && !rest.isEmpty() && !Character.isLetterOrDigit(rest.codePointAt(0));
        return own.contains(words) || (remarked && !rest.equals("-"));
    }

    /// @param beside what stands on the line of the key, null where nothing does
    private static @Nullable Passage explanation(Entry entry, @Nullable RichText beside) {
        List<Block> blocks = new ArrayList<>();
        if (beside != null && !beside.inlines().isEmpty()) {
            blocks.add(new Block.Paragraph(beside.span(), beside));
        }
        List<RichText> lines = Cut.lines(entry.said());
        if (lines.size() > 1) {
            Span rest = lines.get(1).span().cover(lines.get(lines.size() - 1).span());
            add(Cut.sub(entry.said(), rest), blocks);
        }
        for (Block block : entry.under()) {
            if (block instanceof Block.Paragraph paragraph) {
                add(paragraph.text(), blocks);
            } else if (!(block instanceof Block.Rule) && !(block instanceof Block.Comment)) {
                blocks.add(block);
            }
        }
        if (blocks.isEmpty()) {
            return null;
        }
        Span span = blocks.get(0).span().cover(blocks.get(blocks.size() - 1).span());
        return new Passage(span, blocks);
    }

    /// Without the "해설:" before it.
    private static void add(RichText text, List<Block> blocks) {
        Flat flat = Flat.of(text);
        Matcher reason = REASON.matcher(flat.text());
        RichText said = reason.find() && reason.end() > 0 ? Cut.after(text, flat.span(0, reason.end())) : text;
        if (!said.inlines().isEmpty()) {
            blocks.add(new Block.Paragraph(said.span(), said));
        }
    }
}
