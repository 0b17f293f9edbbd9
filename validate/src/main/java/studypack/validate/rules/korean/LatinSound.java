package studypack.validate.rules.korean;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What words in Latin letters and numbers end in when Koreans say them: acronyms letter by letter, words as the rules
/// for loanwords write them. Where a word may be read in two ways that differ, nothing is known.
final class LatinSound {
    private static final String VOWELS = "aeiou";

    /// Words that end in another sound than their letters promise.
    private static final Map<String, Sound> READINGS = readings();

    private LatinSound() {}

    private static Map<String, Sound> readings() {
        Map<String, Sound> readings = new HashMap<>();
        for (String line : Lists.lines("readings.txt")) {
            int colon = line.indexOf(": ");
            Sound sound = Sound.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            for (String word : line.substring(colon + 2).split(" ", -1)) {
                readings.put(word, sound);
            }
        }
        return readings;
    }

    /// @param word   letters and digits, ASCII
    /// @param korean the number stands alone in Korean text, so that it is read in Korean
    static Sound of(String word, boolean korean) {
        char last = word.charAt(word.length() - 1);
        if (last >= '0' && last <= '9') {
            return number(word, korean);
        }
        int capitals = capitalsAtEnd(word);
        String lower = word.toLowerCase(Locale.ROOT);
        if (capitals == word.length() || hasDigit(word)) {
            return spelt(lower);
        }
        if (capitals > 1) {
            return letter(last);
        }
        if (capitals == 1) {
            return Sound.UNKNOWN;
        }
        return word.length() == 1 ? Sound.UNKNOWN : said(hump(word).toLowerCase(Locale.ROOT), lower);
    }

    private static int capitalsAtEnd(String word) {
        int count = 0;
        while (count < word.length() && Character.isUpperCase(word.charAt(word.length() - 1 - count))) {
            count++;
        }
        return count;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /// The last word of a name such as CodeCommit.
    private static String hump(String word) {
        int start = word.length() - 1;
        while (start > 0 && !Character.isUpperCase(word.charAt(start))) {
            start--;
        }
        return word.substring(start);
    }

    /// Korean and English names of digits agree on some; in a number that stands alone the Korean ones hold.
    private static Sound number(String word, boolean korean) {
        char last = word.charAt(word.length() - 1);
        if (korean) {
            return switch (last) {
                case '2', '4', '5', '9' -> Sound.VOWEL;
                case '1', '7', '8' -> Sound.RIEUL;
                default -> Sound.CONSONANT;
            };
        }
        if (word.equalsIgnoreCase("s3")) {
            return Sound.VOWEL;
        }
        return switch (last) {
            case '2', '4', '5' -> Sound.VOWEL;
            case '1', '7' -> Sound.SOME_CONSONANT;
            default -> Sound.UNKNOWN;
        };
    }

    /// The name of a letter: 에이, 비, 씨; only 엘, 엠, 엔, 알 end in a consonant.
    private static Sound letter(char c) {
        return switch (Character.toLowerCase(c)) {
            case 'l' -> Sound.RIEUL;
            case 'm', 'n' -> Sound.CONSONANT;
            case 'r' -> Sound.RIEUL;
            default -> Sound.VOWEL;
        };
    }

    /// Capitals: by the last letter, unless one may read them as a word that ends otherwise (GET, BLOB, LAYER, FILE).
    private static Sound spelt(String word) {
        int length = word.length();
        char last = word.charAt(length - 1);
        if (length == 1) {
            return last == 'r' ? Sound.UNKNOWN : letter(last);
        }
        if (READINGS.get(word) == Sound.VOWEL) {
            return Sound.VOWEL;
        }
        boolean readable = length > 2 && word.chars().limit(length - 1L).anyMatch(c -> VOWELS.indexOf(c) >= 0);
        char before = word.charAt(length - 2);
        boolean open = VOWELS.indexOf(before) >= 0;
        boolean ambiguous = switch (last) {
            case 'b', 'c', 'k', 'p', 't' -> readable && (open || before == last || before == 'c');
            case 'g' -> readable && (open || before == 'n');
            case 'd' -> word.endsWith("ood");
            case 'e' -> readable && length > 3;
            case 'r' -> open || (readable && length > 3);
            default -> false;
        };
        return ambiguous ? Sound.UNKNOWN : letter(last);
    }

    /// A word as it is said.
    ///
    /// @param hump its last part, where capitals part it
    private static Sound said(String hump, String word) {
        Sound known = READINGS.getOrDefault(word, READINGS.get(hump));
        if (known != null) {
            return known;
        }
        if (hump.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0 || c == 'y')) {
            return unreadable(hump);
        }
        return byEnd(hump);
    }

    /// `http`, `vm`, `px`: spelt out, but for units of measure.
    private static Sound unreadable(String word) {
        return Set.of("px", "km", "cm", "mm", "kg", "pt", "ml", "vs", "str", "dl")
                        .contains(word)
                ? Sound.UNKNOWN
                : letter(word.charAt(word.length() - 1));
    }

    private static Sound byEnd(String word) {
        int length = word.length();
        char last = word.charAt(length - 1);
        char before = word.charAt(length - 2);
        boolean open = VOWELS.indexOf(before) >= 0;
        return switch (last) {
            case 'a', 'i', 'o', 'u', 'y', 'w', 's', 'x', 'z', 'f', 'v', 'h', 'j' -> Sound.VOWEL;
            case 'l' -> Sound.RIEUL;
            case 'm', 'n' -> Sound.CONSONANT;
            case 'r' -> length > 3 ? Sound.VOWEL : Sound.UNKNOWN;
            case 'e' -> byE(word, before);
            case 'd' ->
                word.endsWith("ood") || word.endsWith("pod") || word.endsWith("second") ? Sound.UNKNOWN : Sound.VOWEL;
            case 't' -> open ? Sound.UNKNOWN : Sound.VOWEL;
            case 'k' -> before == 'c' ? Sound.CONSONANT : open || before == 'l' ? Sound.UNKNOWN : Sound.VOWEL;
            case 'p' -> open || before == 'p' ? Sound.UNKNOWN : Sound.VOWEL;
            case 'g' -> before == 'n' ? Sound.CONSONANT : Sound.UNKNOWN;
            case 'c' ->
                word.endsWith("ic") && length > 3 ? Sound.CONSONANT : before == 'n' ? Sound.VOWEL : Sound.UNKNOWN;
            default -> Sound.UNKNOWN;
        };
    }

    /// A silent e leaves the consonant before it, and Korean gives most of them a vowel: 스, 트, 브, 지.
    private static Sound byE(String word, char before) {
        return switch (before) {
            case 'l' -> word.length() > 3 ? Sound.RIEUL : Sound.UNKNOWN;
            case 'm', 'n' -> word.length() > 3 ? Sound.CONSONANT : Sound.UNKNOWN;
            case 'p' -> Sound.UNKNOWN;
            // 템플릿 and 프라이빗, but 업데이트 and 사이트.
            case 't' ->
                word.endsWith("ate") || word.endsWith("ite") || word.endsWith("minute") ? Sound.UNKNOWN : Sound.VOWEL;
            default -> Sound.VOWEL;
        };
    }
}
