package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.Flat;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.Cue;
import studypack.note.Definition;
import studypack.note.Passage;
import studypack.note.Term;
import studypack.text.Span;

/// ``- `term` : definition``, `- **term**: definition`, `- term: definition`, and `- **term**` over a nested list.
final class TermBullet implements BulletDialect {
    private static final Pattern COLON = Pattern.compile(
            "\\s*(?:(?<!:):(?=\\s|$|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])|(?<=\\s):(?=[^/:\\s\\d]))");
    private static final int LONGEST_TERM = 80;
    private static final Pattern NO_TERM = Pattern.compile(
            "(?:references?|keywords?|documents?|sources?|links?|url|https?|notes?|참고|참고\\s?자료|출처|링크|예|예시|ex\\)?|e\\.g\\.|문제|질문|"
                    + "정답|답|question|answer|q|주의|warning|tip|todo)|.*[?？!\\]].*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NO_NAME = Pattern.compile(
            "[^\\p{L}\\p{N}]*(?:[\\d①-⑩]|[A-H][.)].*|.*(?:정답|\\s답|正解)|(?:question|problem|option|step|문제|보기|선택|問題)\\s*[A-H\\d]*"
                    + "|과목|난이도|배점|점수|출제.*|분류|오답|내 답|내가 고른.*|왜 .*|풀이|해설|근거|키워드|관련\\s.*|question category|topic|domain|difficulty|문항\\s?수"
                    + "|đáp án|mẹo)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DASH = Pattern.compile("\\s+([-–—=])\\s+(?=\\S)");
    private static final Pattern OPTION = Pattern.compile("[A-H]\\s*[:：]\\s");
    private static final Pattern ARROWS = Pattern.compile("(?:->|→).*(?:->|→)", Pattern.DOTALL);

    private static final Pattern JOINT = Pattern.compile("and|및|와|과|[^\\p{L}\\p{N}]*");
    private static final Pattern REMARK = Pattern.compile("|\\(.*\\)|[.:]");

    @Override
    public @Nullable Reading tryRead(Block.Bullets list, int index) {
        Block.Bullet bullet = list.items().get(index);
        RichText head = Passages.head(bullet);
        if (head == null || head.inlines().isEmpty() || bullet.task() != null) {
            return null;
        }
        Reading defined = isOption(list, index, head) ? null : defined(bullet, head);
        return defined != null ? defined : outlined(bullet, head);
    }

    /// `A:` beside `B:` is a list of options, `A:` beside `AAAA:` one of terms.
    private static boolean isOption(Block.Bullets list, int index, RichText head) {
        return letter(head) != 0 && (isLetter(list, index - 1) || isLetter(list, index + 1));
    }

    private static boolean isLetter(Block.Bullets list, int index) {
        RichText head = index < 0 || index >= list.items().size()
                ? null
                : Passages.head(list.items().get(index));
        return head != null && letter(head) != 0;
    }

    /// The letter that stands alone before a sign, 0 where there is none.
    private static char letter(RichText head) {
        char first = Peek.initial(head);
        return first >= 'A' && first <= 'H' && OPTION.matcher(head.plain()).lookingAt() ? first : 0;
    }

    /// Term, colon, definition. What is nested under it is read on its own.
    private static @Nullable Reading defined(Block.Bullet bullet, RichText head) {
        @Nullable Span sign = Peek.holdsAny(head, ":：") ? colon(head) : null;
        if (sign == null) {
            sign = dash(head);
        }
        if (sign == null) {
            return null;
        }
        RichText term = Cut.trim(Cut.sub(head, new Span(head.span().start(), sign.start())));
        RichText definition = Cut.after(head, sign);
        if (!isTerm(term, definition)) {
            return null;
        }
        List<Block> nested = bullet.children().subList(1, bullet.children().size());
        Term item = new Term(
                "",
                nested.isEmpty() ? bullet.span() : bullet.children().get(0).span(),
                List.of(new Cue(Cut.trim(Cut.sub(head, sign)))),
                Passage.of(term),
                definition.inlines().isEmpty() ? List.of() : List.of(new Definition(null, Passage.of(definition))));
        return new Reading(List.of(item), nested, 1);
    }

    /// The first colon of the line that ends a word; one inside a marked word is part of it (`**AWS re:Post**`,
    /// `` `"key" : "value"` ``).
    private static @Nullable Span colon(RichText head) {
        Flat flat = Flat.of(head);
        Matcher colon = COLON.matcher(flat.text());
        while (colon.find() && colon.start() > 0 && colon.end() <= LONGEST_TERM) {
            String name = flat.text().substring(0, colon.start());
            if (name.indexOf('\n') >= 0 || isNoTerm(name.strip())) {
                return null;
            }
            Span sign = flat.span(colon.end() - 1, colon.end());
            if (head.inlines().stream().noneMatch(inline -> isMarked(inline) && holds(inline, sign))) {
                return sign;
            }
        }
        return null;
    }

    /// The dash or equals sign right behind a marked word: `- **Pod** — the smallest thing`.
    private static @Nullable Span dash(RichText head) {
        if (head.inlines().size() < 2
                || !isMarked(head.inlines().get(0))
                || !(head.inlines().get(1) instanceof Inline.Text text)) {
            return null;
        }
        Matcher dash = DASH.matcher(text.text());
        int at = text.span().start();
        return dash.lookingAt() ? new Span(at + dash.start(1), at + dash.end(1)) : null;
    }

    /// Words that stand before a colon and are not to be learnt.
    static boolean isNoTerm(String name) {
        return NO_TERM.matcher(name).matches() || NO_NAME.matcher(name).matches();
    }

    private static boolean isMarked(Inline inline) {
        return inline instanceof Inline.Code || inline instanceof Inline.Strong || inline instanceof Inline.Mark;
    }

    /// Inside the word; `**term:**` ends with its colon.
    private static boolean holds(Inline inline, Span sign) {
        int closing = inline instanceof Inline.Strong ? 2 : 1;
        return inline.span().covers(sign)
                && sign.end() + closing < inline.span().end();
    }

    /// A term is marked as a whole or not at all; plain text is one only where a definition follows that is no command
    /// and
    /// no chain of steps.
    private static boolean isTerm(RichText term, RichText definition) {
        boolean marked = false;
        boolean plain = false;
        boolean linked = false;
        for (Inline inline : term.inlines()) {
            switch (inline) {
                case Inline.Code code -> marked = true;
                case Inline.Strong strong -> marked = true;
                case Inline.Mark mark -> marked = true;
                case Inline.Text piece -> plain |= !isJoint(piece.text());
                case Inline.Link link -> linked = true;
                default -> plain = true;
            }
        }
        if (marked) {
            return !plain && !linked;
        }
        return !linked
                && !definition.inlines().isEmpty()
                && !(definition.inlines().get(0) instanceof Inline.Code)
                && !(definition.inlines().get(0) instanceof Inline.Link)
                && !ARROWS.matcher(definition.plain()).find();
    }

    /// What may stand between two marked terms, or decorate one.
    private static boolean isJoint(String text) {
        return JOINT.matcher(text.strip()).matches();
    }

    /// A bold word with its definition nested under it, or on the next line of its own item.
    private static @Nullable Reading outlined(Block.Bullet bullet, RichText head) {
        if (bullet.children().size() < 2 && !Peek.hasSeveralLines(head)) {
            return null;
        }
        List<RichText> lines = Cut.lines(head);
        if ((bullet.children().size() < 2 && lines.size() < 2) || !leads(lines.get(0))) {
            return null;
        }
        List<Block> definition = new ArrayList<>();
        lines.subList(1, lines.size()).forEach(line -> definition.add(Passages.paragraph(line)));
        definition.addAll(bullet.children().subList(1, bullet.children().size()));
        Term term = new Term(
                "",
                bullet.span(),
                List.of(),
                Passage.of(lines.get(0)),
                List.of(new Definition(null, Passages.of(definition))));
        return new Reading(List.of(term), List.of(), 1);
    }

    /// The line is a bold word, perhaps with an emoji before it and a remark behind it.
    private static boolean leads(RichText line) {
        boolean bold = false;
        for (Inline inline : line.inlines()) {
            switch (inline) {
                case Inline.Strong strong -> bold = true;
                case Inline.Text text -> {
                    if (!bold && !isJoint(text.text())) {
                        return false;
                    }
                    if (bold && !REMARK.matcher(text.text().strip()).matches()) {
                        return false;
                    }
                }
                case Inline.Strike strike -> {}
                default -> {
                    return false;
                }
            }
        }
        return bold;
    }
}
