package studypack.validate.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Judges words that are no names: which known one was meant? A word that lies near to none is sound, and so is every
/// one of the list of English words that lie near to a name (`Glazier`).
final class Spelling {
    private static final int SHORTEST = 5;
    private static final int LONG_NAME = 9;
    private static final int LONG_IDENTIFIER = 16;
    private static final int LONG_ENOUGH = 15;
    private static final int SHORTEST_IDENTIFIER = 8;
    private static final Set<String> ENDINGS =
            Set.of("", "s", "es", "d", "ed", "e", "r", "er", "rs", "ers", "or", "ors", "ing", "ings", "ly");
    private static final int SHORTEST_STEM = 4;
    private static final Set<String> VERBS = Set.of(
            "get",
            "put",
            "set",
            "let",
            "list",
            "start",
            "stop",
            "attach",
            "detach",
            "enable",
            "disable",
            "create",
            "delete",
            "update",
            "describe",
            "is",
            "in",
            "on",
            "to",
            "add",
            "can",
            "has");
    private static final int MEMORY = 1 << 14;

    private final NearWords names = new NearWords();
    private final NearWords words = new NearWords();
    private final NearWords identifiers = new NearWords();
    private final Set<String> sound = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> spelt = new HashSet<>();
    /// Words found to be sound, by hash. Threads may overwrite each other's: a word is then judged once more.
    private final long[] found = new long[MEMORY];

    private final Map<String, Meant> slips = new ConcurrentHashMap<>();

    /// What was meant.
    record Meant(Kind kind, String right) {}

    void addName(String word) {
        if (word.length() >= SHORTEST && known.add(Tokens.lower(word))) {
            names.add(word);
            spelt.add(word);
        }
    }

    void addWord(String word) {
        if (word.length() >= SHORTEST && known.add(Tokens.lower(word))) {
            words.add(word);
            spelt.add(word);
        }
    }

    void addIdentifier(String identifier) {
        if (known.add(Tokens.lower(identifier)) && identifier.length() >= SHORTEST_IDENTIFIER) {
            identifiers.add(identifier);
        }
    }

    void addSound(List<String> accepted) {
        accepted.forEach(word -> sound.add(Tokens.lower(word)));
    }

    /// What the word at this place was meant to be; null where it is sound.
    @Nullable
    Meant meant(String text, Token word) {
        int start = word.start();
        int end = word.end();
        if (end - start < SHORTEST) {
            return null;
        }
        long hash = word.exactHash();
        int slot = (int) hash & (MEMORY - 1);
        if (found[slot] == hash) {
            return null;
        }
        return found(text.substring(start, end), slot, hash);
    }

    /// What the identifier was meant to be; null where it is sound.
    @Nullable
    Meant meant(String identifier) {
        return judge(identifier);
    }

    private @Nullable Meant found(String written, int slot, long hash) {
        Meant slip = slips.get(written);
        if (slip != null) {
            return slip;
        }
        Meant meant = judge(written);
        if (meant == null) {
            found[slot] = hash;
        } else if (slips.size() < MEMORY) {
            slips.put(written, meant);
        }
        return meant;
    }

    private @Nullable Meant judge(String written) {
        String word = Tokens.lower(written);
        if (known.contains(word) && isShiftHeld(written) && !spelt.contains(written)) {
            return new Meant(Kind.MISSPELT_WORD, written.charAt(0) + word.substring(1));
        }
        if (isSound(word)) {
            return null;
        }
        if (isIdentifier(written)) {
            String right = nearIdentifier(written, word);
            if (right != null) {
                return new Meant(Kind.MISSPELT_IDENTIFIER, right);
            }
        }
        if (!written.chars().allMatch(Tokens::isLetter) || isUpper(written)) {
            return null;
        }
        Meant name = nearName(written, word);
        if (name != null) {
            return name;
        }
        String right = near(words, word, 1);
        if (humps(written) > 1 && (right == null || humps(right) == 1)) {
            return inHumps(written);
        }
        return right == null ? null : new Meant(Kind.MISSPELT_WORD, capitals(written, right));
    }

    private static @Nullable String near(NearWords words, String word, int limit) {
        String right = words.nearest(word, limit);
        return right == null || isInflected(word, Tokens.lower(right)) ? null : right;
    }

    /// A name of one word is a word of the language too, unless it begins with a capital; one with capitals inside is
    /// only meant by a word that has them.
    private @Nullable Meant nearName(String written, String word) {
        boolean humped = humps(written) > 1;
        String right = near(names, word, humped && word.length() >= LONG_NAME ? 2 : 1);
        if (right == null
                || (humped && humps(right) != humps(written))
                || written.endsWith("Id")
                || written.endsWith("ID")) {
            return null;
        }
        boolean isName = humps(right) > 1 || Character.isUpperCase(written.charAt(0));
        return new Meant(isName ? Kind.MISSPELT_NAME : Kind.MISSPELT_WORD, right);
    }

    private static boolean isUpper(String written) {
        return written.equals(written.toUpperCase(Locale.ROOT));
    }

    private boolean isSound(String word) {
        return known.contains(word) || sound.contains(word);
    }

    /// `VMkernel`, `DBcluster`.
    private static boolean isBehindCapital(String written, int at) {
        return at > 0 && Character.isUpperCase(written.charAt(at - 1));
    }

    private @Nullable String nearIdentifier(String written, String word) {
        if (word.length() < SHORTEST_IDENTIFIER) {
            return null;
        }
        String right = identifiers.nearest(word, word.length() >= LONG_IDENTIFIER ? 2 : 1);
        if (right == null || isInflected(word, Tokens.lower(right)) || isOtherVerb(written, right)) {
            return null;
        }
        if (isUpper(written) && !isUpper(right)) {
            return null;
        }
        String shape = letters(word);
        String rightShape = letters(Tokens.lower(right));
        if (shape.equals(rightShape) || rightShape.startsWith(shape) || isPlural(word, Tokens.lower(right))) {
            return null;
        }
        boolean isSlip = hasUnknownHump(written)
                || (word.length() >= LONG_ENOUGH && Distance.between(word, Tokens.lower(right), 1) == 1);
        return isSlip && digits(written).equals(digits(right)) ? right : null;
    }

    /// `InvalidParametersException` for `InvalidParameterException`: both are.
    private static boolean isPlural(String word, String right) {
        String longer = word.length() > right.length() ? word : right;
        String shorter = word.length() > right.length() ? right : word;
        for (int at = longer.indexOf('s'); at >= 0; at = longer.indexOf('s', at + 1)) {
            if (shorter.equals(longer.substring(0, at) + longer.substring(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /// `CreateRule` is made of words, and may be another action than `CreateRole`.
    private boolean hasUnknownHump(String written) {
        for (String hump : humpsOf(written)) {
            String word = Tokens.lower(hump);
            if (word.length() >= SHORTEST && !isSound(word)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> humpsOf(String written) {
        List<String> humps = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= written.length(); at++) {
            if (at == written.length() || isHump(written, at) || !Tokens.isLetter(written.charAt(at))) {
                humps.add(written.substring(start, at));
                start = at;
            }
        }
        return humps;
    }

    /// `GetObject` for `PutObject`: two actions, and no slip.
    private static boolean isOtherVerb(String written, String right) {
        String one = Tokens.lower(firstHump(written));
        String other = Tokens.lower(firstHump(right));
        return !one.equals(other) && VERBS.contains(one);
    }

    /// One hump of several is misspelt, the others are left: `AutoScailing`.
    private @Nullable Meant inHumps(String written) {
        int start = 0;
        for (int at = 1; at <= written.length(); at++) {
            if (at < written.length() && !isHump(written, at)) {
                continue;
            }
            String hump = written.substring(start, at);
            String word = Tokens.lower(hump);
            if (hump.length() > SHORTEST
                    && !isSound(word)
                    && !(isBehindCapital(written, start) && isSound(word.substring(1)))) {
                String right = near(words, word, 1);
                if (right != null) {
                    String whole = written.substring(0, start) + capitals(hump, right) + written.substring(at);
                    return new Meant(Kind.MISSPELT_WORD, whole);
                }
            }
            start = at;
        }
        return null;
    }

    /// `SErver`; not `VMs`, `IDs`.
    private static boolean isShiftHeld(String written) {
        return Character.isUpperCase(written.charAt(1))
                && written.substring(2).chars().allMatch(Character::isLowerCase)
                && Character.isUpperCase(written.charAt(0));
    }

    /// `attaches` for `attached`: another form of the same word.
    private static boolean isInflected(String word, String right) {
        int common = 0;
        while (common < Math.min(word.length(), right.length()) && word.charAt(common) == right.charAt(common)) {
            common++;
        }
        return common >= SHORTEST_STEM
                && ENDINGS.contains(word.substring(common))
                && ENDINGS.contains(right.substring(common));
    }

    private static boolean isIdentifier(String written) {
        return humps(written) > 1 || written.indexOf('_') > 0 || written.indexOf('-') > 0;
    }

    private static int humps(String written) {
        int humps = 1;
        for (int at = 1; at < written.length(); at++) {
            humps += isHump(written, at) ? 1 : 0;
        }
        return humps;
    }

    private static boolean isHump(String written, int at) {
        if (!Character.isUpperCase(written.charAt(at))) {
            return false;
        }
        boolean behindCapitals = at + 1 < written.length() && Character.isLowerCase(written.charAt(at + 1));
        return Character.isLowerCase(written.charAt(at - 1)) || behindCapitals;
    }

    private static String firstHump(String written) {
        for (int at = 1; at < written.length(); at++) {
            if (isHump(written, at)) {
                return written.substring(0, at);
            }
        }
        return written;
    }

    /// The right word with the initial of the written one.
    private static String capitals(String written, String right) {
        return Character.isUpperCase(written.charAt(0))
                ? Character.toUpperCase(right.charAt(0)) + right.substring(1)
                : right;
    }

    private static String letters(String written) {
        return written.replaceAll("[^a-z0-9]", "");
    }

    private static String digits(String written) {
        return written.replaceAll("[^0-9]", "");
    }
}
