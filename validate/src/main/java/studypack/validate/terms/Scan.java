package studypack.validate.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studypack.markdown.RichText;
import studypack.note.Note;
import studypack.text.Span;

/// One walk over what a note shows, from word to word.
final class Scan {
    private final Names names;
    private final Spelling spelling;
    private final Capitals capitals;
    private final String text;
    private final char[] chars;
    private final Broken broken;
    private final Token word = new Token();
    private final Set<String> told = new HashSet<>();
    private final List<Mention> mentions = new ArrayList<>();
    private Span passage = Span.at(0);
    private @Nullable Boolean isReadable;
    private boolean isAbout;

    Scan(Names names, Spelling spelling, Capitals capitals, Note note) {
        this.names = names;
        this.spelling = spelling;
        this.capitals = capitals;
        this.text = note.source().text();
        this.chars = text.toCharArray();
        this.broken = new Broken(note.source());
    }

    /// In order of writing.
    List<Mention> mentions(List<RichText> texts) {
        isAbout = names.isAbout(text);
        for (RichText running : texts) {
            passage = running.span();
            told.clear();
            for (Pieces.Piece piece : Pieces.of(running)) {
                walk(piece);
            }
        }
        return mentions;
    }

    private void walk(Pieces.Piece piece) {
        int at = piece.start();
        while (at < piece.end()) {
            char c = chars[at];
            if (Tokens.isHangul(c)) {
                at = korean(at, piece);
            } else if (Tokens.isLatin(c)) {
                at = latin(word.read(chars, at, piece.end()), piece);
            } else {
                at++;
            }
        }
    }

    /// A Korean name begins where the word does.
    private int korean(int at, Pieces.Piece piece) {
        Names.Hit hit = piece.isCode() ? null : hit(at, piece.end());
        if (hit == null) {
            return word.read(chars, at, piece.end()).end();
        }
        name(hit.form(), at, hit.end());
        return hit.end();
    }

    /// The name that begins here, if it is looked for in this note.
    private Names.@Nullable Hit hit(int at, int limit) {
        if (!isAbout && !names.hasEverywhere()) {
            return null;
        }
        Names.Hit hit = names.longest(text, chars, at, limit);
        return hit != null && names.takes(hit.form(), isAbout) ? hit : null;
    }

    private int latin(Token word, Pieces.Piece piece) {
        int at = word.start();
        int end = word.end();
        int whole = Surroundings.identifierEnd(text, at, end, piece.end());
        if (whole > end) {
            spell(spelling.meant(text.substring(at, whole)), at, whole, true);
            return whole;
        }
        if (!names.hasWord(chars, word)) {
            if (isAbout && !piece.isCode() && word.hasCapitals() && !isQuoted(at)) {
                runTogether(at, end, piece.end());
            }
            if (isAbout && !piece.isCode() && word.hasCapitals()) {
                capitals(word, null);
            }
            spell(spelling.meant(text, word), at, end, piece.isCode());
            return end;
        }
        if (piece.isCode()) {
            return end;
        }
        Names.Hit hit = hit(at, piece.end());
        if (hit == null) {
            capitals(word, null);
            if (end - at > 1 && Character.isUpperCase(text.charAt(at + 1))) {
                spell(spelling.meant(text, word), at, end, false);
            }
            return end;
        }
        name(hit.form(), at, hit.end());
        return hit.end();
    }

    private void name(Form form, int start, int end) {
        Term term = form.term();
        switch (form.kind()) {
            case RIGHT -> right(form, start, end);
            case GONE, FORMER -> past(form.kind(), start, end, form);
            case PREFIX -> {
                int space = text.indexOf(' ', start);
                boolean isName = space > 0 && space < end && Tokens.end(text, start, end) == space;
                if (isName && !Surroundings.isAddress(text, start, end)) {
                    add(form.kind(), start, end, form.correction(), term);
                    if (term != null && term.isGone()) {
                        past(Kind.GONE, start, end, form);
                    }
                }
            }
            default -> {
                if (!Surroundings.isAddress(text, start, end)) {
                    add(form.kind(), start, end, form.correction(), term);
                }
            }
        }
    }

    /// `AWS Step-Functions`, `Dynamodb`.
    private void right(Form form, int start, int end) {
        String right = form.written();
        boolean hyphen = false;
        for (int i = 0; i < end - start && end - start == right.length(); i++) {
            hyphen |= text.charAt(start + i) == '-' && right.charAt(i) == ' ';
        }
        if (hyphen && Prefix.has(right) && !Surroundings.isAddress(text, start, end)) {
            add(Kind.WRONG, start, end, right, form.term());
        } else {
            capitals(word.read(chars, start, end), form.term());
        }
    }

    /// Once in a passage, and not where the note knows it.
    private void past(Kind kind, int start, int end, Form form) {
        Term term = form.term();
        if (term == null || Surroundings.isAddress(text, start, end) || told.contains(kind + term.name())) {
            return;
        }
        if (!Said.isOld(text, new Span(start, end), passage, term)) {
            told.add(kind + term.name());
            add(kind, start, end, form.correction(), term);
        }
    }

    private void capitals(Token word, @Nullable Term term) {
        String right = capitals.right(text, chars, word);
        if (right != null && !Surroundings.isAddress(text, word.start(), word.end())) {
            add(Kind.CAPITALS, word.start(), word.end(), right, term);
        }
    }

    private void spell(Spelling.@Nullable Meant meant, int start, int end, boolean isCode) {
        if (meant == null || Surroundings.isAttached(text, start, end)) {
            return;
        }
        if (meant.kind() == Kind.MISSPELT_NAME && !isAbout) {
            return;
        }
        if (meant.kind() != Kind.MISSPELT_IDENTIFIER
                && (isCode || Surroundings.isAddress(text, start, end) || !isReadable())) {
            return;
        }
        add(meant.kind(), start, end, meant.right(), null);
    }

    /// `AmazonEC2`, `ManagerAWS Systems Manager`.
    private void runTogether(int start, int end, int limit) {
        for (String prefix : Prefix.ALL) {
            int length = prefix.length();
            if (end - start <= length) {
                continue;
            }
            int cut = 0;
            if (text.startsWith(prefix, start) && isName(start + length, end)) {
                cut = start + length;
            } else if (text.startsWith(prefix, end - length)
                    && Character.isLowerCase(text.charAt(end - length - 1))
                    && names.longest(text, chars, end - length, limit) != null) {
                cut = end - length;
            }
            if (cut > 0 && !Surroundings.isAddress(text, start, end)) {
                String right = text.substring(start, cut) + ' ' + text.substring(cut, end);
                add(Kind.RUN_TOGETHER, start, end, right, null);
            }
        }
    }

    private boolean isQuoted(int at) {
        return at > 0 && text.charAt(at - 1) == '`';
    }

    private boolean isName(int start, int end) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        Names.Hit hit = names.longest(text, chars, start, end);
        return hit != null && hit.end() == end;
    }

    private boolean isReadable() {
        if (isReadable == null) {
            isReadable = Surroundings.isEnglishOrKorean(text);
        }
        return isReadable;
    }

    private void add(Kind kind, int start, int end, String right, @Nullable Term term) {
        Span span = new Span(start, end);
        if (!broken.touches(span)) {
            mentions.add(new Mention(kind, span, span.in(text), right, term, passage));
        }
    }
}
