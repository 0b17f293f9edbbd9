package studypack.validate.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studypack.markdown.RichText;
import studypack.note.Note;

/// Files of terms made ready for a walk over notes.
final class Lexicon {
    private final Names names = new Names();
    private final Spelling spelling = new Spelling();
    private final Capitals capitals = new Capitals();
    private final Set<String> identifiers = new HashSet<>();
    private final Set<String> coined = new HashSet<>();

    /// @param own     of the user, which win
    /// @param shipped with the product
    Lexicon(List<TermBook> own, List<TermBook> shipped) {
        List<TermBook> all = new ArrayList<>(own);
        all.addAll(shipped);
        Prefix.ALL.forEach(this::addName);
        for (TermBook book : all) {
            book.terms().values().forEach(this::addNames);
        }
        for (TermBook book : own) {
            book.terms().values().forEach(term -> Forms.of(term).forEach(names::addEverywhere));
        }
        all.forEach(this::add);
        for (TermBook book : own) {
            book.pairs().forEach((wrong, right) -> names.addEverywhere(new Form(Kind.UNWANTED, wrong, right, null)));
        }
        for (TermBook book : shipped) {
            book.pairs().forEach((wrong, right) -> names.add(new Form(kind(right), wrong, right, null)));
        }
    }

    List<Mention> mentions(Note note, List<RichText> texts) {
        return new Scan(names, spelling, capitals, note).mentions(texts);
    }

    private void add(TermBook book) {
        names.addAbout(book.about());
        book.terms().values().forEach(term -> Forms.of(term).forEach(names::add));
        book.terms().keySet().forEach(this::addWords);
        identifiers.addAll(book.identifiers());
        book.identifiers().forEach(spelling::addIdentifier);
        book.words().forEach(spelling::addWord);
        book.words().forEach(capitals::add);
        spelling.addSound(book.accepted());
        for (String accepted : book.accepted()) {
            if (accepted.indexOf(' ') > 0) {
                names.add(new Form(Kind.RIGHT, accepted, accepted, null));
            }
        }
    }

    /// The words that only a name has: a slip in one of them is a slip in the name.
    private void addNames(Term term) {
        List<String> all = new ArrayList<>(term.also());
        all.add(term.name());
        all.add(term.core());
        for (String name : all) {
            List<String> words = Forms.words(name);
            for (String word : words) {
                if (words.size() == 1 || Forms.isCoined(word)) {
                    addName(word);
                }
            }
        }
    }

    private void addName(String word) {
        coined.add(word);
        spelling.addName(word);
        capitals.add(word);
    }

    /// The other words of a name, which are words of the language.
    private void addWords(String name) {
        for (String word : Forms.words(name)) {
            spelling.addWord(Tokens.lower(word));
        }
    }

    /// What a shipped pair corrects.
    private Kind kind(String right) {
        if (right.indexOf(' ') > 0) {
            return Kind.WRONG;
        }
        if (identifiers.contains(right)) {
            return Kind.MISSPELT_IDENTIFIER;
        }
        return coined.contains(right) ? Kind.MISSPELT_NAME : Kind.MISSPELT_WORD;
    }
}
