package studypack.validate.rules.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studypack.text.CharacterName;
import studypack.text.Oddity;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Words;

/// What characters that take no room do to one line: one finding for each word they hide in, and one for each kind
/// that stands elsewhere.
///
/// @param text of the note
record Unseen(Rule rule, String text) {

    /// Letters with what hides between them.
    ///
    /// @param firstLetter offset of the first of them in the text
    /// @param lastLetter  offset of the last
    private record Word(Span span, int firstLetter, int lastLetter) {}

    /// @param odds of one line, in order
    List<Diagnostic> check(List<OddLines.Odd> odds) {
        List<Diagnostic> found = new ArrayList<>();
        Map<Oddity, List<OddLines.Odd>> elsewhere = new EnumMap<>(Oddity.class);
        List<OddLines.Odd> inWord = new ArrayList<>();
        Word word = new Word(Span.at(0), 0, 0);
        for (OddLines.Odd odd : odds) {
            if (!word.span().covers(odd.span())) {
                addInWord(word, inWord, found);
                word = word(odd.span());
            }
            if (isPartOfWord(odd.kind())
                    && word.firstLetter() < odd.span().start()
                    && word.lastLetter() >= odd.span().end()) {
                inWord.add(odd);
            } else {
                elsewhere.computeIfAbsent(odd.kind(), kind -> new ArrayList<>()).add(odd);
            }
        }
        addInWord(word, inWord, found);
        elsewhere.forEach((kind, same) -> elsewhere(kind, same, found));
        return found;
    }

    /// Those that stand for something of their own, a space or a text, are no part of a word.
    private static boolean isPartOfWord(Oddity kind) {
        return switch (kind) {
            case ZERO_WIDTH, JOINER, SELECTOR, DIRECTION_MARK, DIRECTION, REPLACEMENT, PRIVATE -> true;
            case SPACE, FILLER, TAG, CONTROL, SEPARATOR -> false;
        };
    }

    private static boolean isLetter(int c) {
        return Oddity.of(c) == null && Character.isLetterOrDigit(c);
    }

    private void addInWord(Word word, List<OddLines.Odd> odds, List<Diagnostic> found) {
        if (odds.isEmpty()) {
            return;
        }
        OddLines.Odd first = odds.getFirst();
        StringBuilder clean = new StringBuilder();
        word.span().in(text).codePoints().filter(Unseen::isLetter).forEach(clean::appendCodePoint);
        found.add(rule.finding(
                        CharacterName.of(first.codePoint()) + " inside the word " + Words.quote(clean.toString())
                                + " hides it from search",
                        first.span(),
                        "delete it")
                .withFix(Fix.safe("delete what is not seen", deletions(odds))));
        odds.clear();
    }

    private void elsewhere(Oddity kind, List<OddLines.Odd> odds, List<Diagnostic> found) {
        OddLines.Odd first = odds.getFirst();
        String name = CharacterName.of(first.codePoint());
        switch (kind) {
            case ZERO_WIDTH -> {
                // Others beside a word do no harm, and some are set on purpose: behind ** before a Korean particle.
                List<OddLines.Odd> marks =
                        odds.stream().filter(odd -> odd.codePoint() == 0xFEFF).toList();
                if (!marks.isEmpty()) {
                    found.add(deleted(
                            "U+FEFF (byte order mark) stands inside the file, where two files were joined", marks));
                }
            }
            case JOINER ->
                found.add(deleted(name + " joins nothing here: an emoji was cut, or it was copied along", odds));
            case SELECTOR -> found.add(deleted(name + " follows nothing whose shape it could choose", odds));
            case DIRECTION_MARK ->
                found.add(deleted(name + " has no use on a line that is written from left to right", odds));
            case FILLER -> {
                Fix.Edit[] spaces =
                        odds.stream().map(odd -> new Fix.Edit(odd.span(), " ")).toArray(Fix.Edit[]::new);
                found.add(rule.finding(
                                name + " is a letter that nobody sees, and no space",
                                first.span(),
                                "write a space in its place")
                        .withFix(Fix.suggested("write a space", spaces)));
            }
            case TAG ->
                found.add(rule.finding(
                                odds.size() + " tag characters hide text that nobody sees: " + Words.quote(ascii(odds)),
                                new Span(
                                        first.span().start(),
                                        odds.getLast().span().end()),
                                "delete them")
                        .withFix(Fix.suggested("delete what is not seen", deletions(odds))));
            case SPACE, DIRECTION, CONTROL, SEPARATOR, REPLACEMENT, PRIVATE -> {}
        }
    }

    private Diagnostic deleted(String message, List<OddLines.Odd> odds) {
        return rule.finding(message, odds.getFirst().span(), "delete it")
                .withFix(Fix.safe("delete what is not seen", deletions(odds)));
    }

    private static Fix.Edit[] deletions(List<OddLines.Odd> odds) {
        return odds.stream().map(odd -> new Fix.Edit(odd.span(), "")).toArray(Fix.Edit[]::new);
    }

    /// What the tags say in plain letters.
    private static String ascii(List<OddLines.Odd> odds) {
        StringBuilder plain = new StringBuilder();
        odds.forEach(odd -> plain.append((char) (odd.codePoint() & 0x7F)));
        return plain.toString();
    }

    /// The letters around a place, with what hides between them.
    private Word word(Span odd) {
        int start = odd.start();
        int first = odd.start();
        while (start > 0 && isInWord(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
            first = isLetter(text.codePointAt(start)) ? start : first;
        }
        int end = odd.end();
        int last = odd.start();
        while (end < text.length() && isInWord(text.codePointAt(end))) {
            last = isLetter(text.codePointAt(end)) ? end : last;
            end += Character.charCount(text.codePointAt(end));
        }
        return new Word(new Span(start, end), first, last);
    }

    private static boolean isInWord(int c) {
        Oddity kind = Oddity.of(c);
        return kind == null ? Character.isLetterOrDigit(c) : isPartOfWord(kind);
    }
}
