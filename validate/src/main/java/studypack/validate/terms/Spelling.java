package studypack.validate.terms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Judges words that are no names: which known one was meant? A word that lies near to none is sound, and so is every
/// one of the list of English words that lie near to a name (`Glazier`).
final class Spelling {
    private static final int SHORTEST = 5;
    private static final int LONG_NAME = 9;
    private static final int LONG_IDENTIFIER = 16;
    private static final int SHORTEST_IDENTIFIER = 8;
    private static final Set<String> ENDINGS = Set.of("s", "es", "d", "ed", "r", "er", "rs", "ers", "ing", "ly", "n");
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
    /// Words found to be sound, by hash. Threads may overwrite each other's: a word is then judged once more.
    private final long[] found = new long[MEMORY];

    /// What was meant.
    record Meant(Kind kind, String right) {}

    void addName(String word) {
        if (word.length() >= SHORTEST && known.add(Tokens.lower(word))) {
            names.add(word);
        }
    }

    void addWord(String word) {
        if (word.length() >= SHORTEST && known.add(Tokens.lower(word))) {
            words.add(word);
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
    Meant meant(String text, int start, int end) {
        if (end - start < SHORTEST) {
            return null;
        }
        long hash = exactHash(text, start, end);
        int slot = (int) hash & (MEMORY - 1);
        if (found[slot] == hash) {
            return null;
        }
        Meant meant = judge(text.substring(start, end));
        if (meant == null) {
            found[slot] = hash;
        }
        return meant;
    }

    private @Nullable Meant judge(String written) {
        String word = Tokens.lower(written);
        if (known.contains(word) && isShiftHeld(written)) {
            return new Meant(Kind.MISSPELT_WORD, written.charAt(0) + word.substring(1));
        }
        if (known.contains(word) || sound.contains(word)) {
            return null;
        }
        if (isIdentifier(written)) {
            String right = nearIdentifier(written, word);
            if (right != null) {
                return new Meant(Kind.MISSPELT_IDENTIFIER, right);
            }
        }
        if (!written.chars().allMatch(Tokens::isLetter) || written.equals(written.toUpperCase(java.util.Locale.ROOT))) {
            return null;
        }
        String name = near(names, word, word.length() >= LONG_NAME ? 2 : 1);
        if (name != null) {
            return new Meant(Kind.MISSPELT_NAME, name);
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

    private @Nullable String nearIdentifier(String written, String word) {
        if (word.length() < SHORTEST_IDENTIFIER) {
            return null;
        }
        String right = identifiers.nearest(word, word.length() >= LONG_IDENTIFIER ? 2 : 1);
        if (right == null || isInflected(word, Tokens.lower(right)) || isOtherVerb(written, right)) {
            return null;
        }
        return digits(written).equals(digits(right)) ? right : null;
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
            if (hump.length() > SHORTEST && !known.contains(word) && !sound.contains(word)) {
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

    private static boolean isInflected(String word, String right) {
        return (word.startsWith(right) && ENDINGS.contains(word.substring(right.length())))
                || (right.startsWith(word) && ENDINGS.contains(right.substring(word.length())));
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
        return Character.isUpperCase(written.charAt(at)) && Character.isLowerCase(written.charAt(at - 1));
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

    private static String digits(String written) {
        return written.replaceAll("[^0-9]", "");
    }

    private static long exactHash(String text, int start, int end) {
        long hash = end - start;
        for (int at = start; at < end; at++) {
            hash = hash * 0x9e3779b97f4a7c15L + text.charAt(at);
        }
        return hash ^ (hash >>> 29);
    }
}
