package studypack.validate.terms;

import java.util.ArrayList;
import java.util.List;

/// All ways to write one name, right and wrong.
final class Forms {
    private static final int SHORTEST_COINED = 5;

    private Forms() {}

    static List<Form> of(Term term) {
        List<Form> forms = new ArrayList<>();
        Kind own = term.isGone() ? Kind.GONE : Kind.RIGHT;
        forms.add(new Form(own, term.name(), term.name(), term));
        for (String also : term.also()) {
            forms.add(new Form(own, also, also, term));
        }
        for (String former : term.former()) {
            forms.add(new Form(Kind.FORMER, former, successor(term, former), term));
        }
        for (String wrong : term.wrong()) {
            forms.add(new Form(Kind.WRONG, wrong, null, term));
        }
        for (String loose : term.loose()) {
            forms.add(new Form(Kind.LOOSE, loose, null, term));
        }
        if (!term.anyPrefix()) {
            prefixes(term, forms);
        }
        return forms;
    }

    /// `Amazon Lambda`, `AWS EC2`. A name without prefix is only judged in full: `AWS ELB` is how people speak.
    private static void prefixes(Term term, List<Form> forms) {
        String right = Prefix.of(term.name());
        List<String> cores = new ArrayList<>(List.of(term.core()));
        if (!right.isEmpty()) {
            for (String also : term.also()) {
                if (isBareLatin(also)) {
                    cores.add(also);
                }
            }
        }
        for (String core : cores) {
            for (String prefix : Prefix.ALL) {
                if (!prefix.equals(right)) {
                    String correction =
                            right.isEmpty() ? core : right.concat(" ").concat(core);
                    forms.add(new Form(Kind.PREFIX, prefix.concat(" ").concat(core), correction, term));
                }
            }
        }
    }

    /// The Latin words of a name.
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= name.length(); at++) {
            boolean letter = at < name.length() && Tokens.isLetter(name.charAt(at));
            if (letter && start < 0) {
                start = at;
            } else if (!letter && start >= 0) {
                words.add(name.substring(start, at));
                start = -1;
            }
        }
        return words;
    }

    /// What to write for a wrong form: the right one that is most like it.
    static String nearest(Term term, String wrong) {
        String best = term.name();
        int least = Distance.between(wrong, best, wrong.length() / 2);
        for (String also : term.also()) {
            int slips = Distance.between(wrong, also, wrong.length() / 2);
            if (slips < least) {
                best = also;
                least = slips;
            }
        }
        return best;
    }

    /// A former name without a prefix becomes a new one without, where notes may write it so.
    private static String successor(Term term, String former) {
        return !Prefix.has(former) && term.also().contains(term.core()) ? term.core() : term.name();
    }

    private static boolean isBareLatin(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > '~') {
                return false;
            }
        }
        return !Prefix.has(name);
    }

    static boolean isCoined(String word) {
        return word.length() >= SHORTEST_COINED && Tokens.isMadeUp(word);
    }
}
