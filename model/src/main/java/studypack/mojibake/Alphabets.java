package studypack.mojibake;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The letters of languages, to tell a text that one of them writes from one that none does.
final class Alphabets {
    /// Signs that notes of any language hold.
    private static final String SIGNS = "\u00A0“”‘’„‚«»‹›…–—·•°©®™€£§¶¿¡×÷±²³¹µ½¼¾ªº†‰→←↑↓";

    /// How many odd characters a capital inside a word counts for.
    private static final int CAPITAL = 2;

    private static final List<String> LATIN = List.of(
            "àâæçèéêëîïôœùûüÿ",
            "äöüßẞàé",
            "áéíñóúü",
            "àáâãçéêíóôõúü",
            "àèéìíîòóù",
            "ąćęłńóśźż",
            "áčďéěíňóřšťúůýž",
            "áäčďéíĺľňóôŕšťúýž",
            "áéíóöőúüű",
            "ăâîșțşţ",
            "čćđšž",
            "âçğıiîöşüû\u0307",
            "åäöéàü",
            "æøåéèêòóôü",
            "áàâäçèéêëíïóöúü",
            "ąčęėįšųūž",
            "āčēģīķļņšūž",
            "äöõüšž",
            "áðéíóúýþæö",
            "áðíóúýæø",
            "àçèéíïòóúü",
            "ĉĝĥĵŝŭ",
            "áâêîïôûŵŷ",
            "ċġħżàèìòù",
            "əçğıiöşü\u0307",
            "àáâãèéêìíòóôõùúýăđĩũơư");

    private static final Map<UnicodeScript, List<String>> OTHERS = Map.of(
            UnicodeScript.CYRILLIC,
            List.of(
                    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
                    "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
                    "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
                    "абвгдђѓежзѕијќклљмнњопрстћуфхцчџшѐѝ"),
            UnicodeScript.GREEK,
            List.of("αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"),
            UnicodeScript.HEBREW,
            List.of("אבגדהוזחטיךכלםמןנסעףפץצקרשת"));

    private Alphabets() {}

    /// How many characters the best language of each script leaves over: 0 where a text could be one of theirs.
    static int odd(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int odd = (int) lower.chars().filter(Alphabets::isOddSign).count();
        odd += least(lower, UnicodeScript.LATIN, LATIN);
        for (Map.Entry<UnicodeScript, List<String>> script : OTHERS.entrySet()) {
            odd += least(lower, script.getKey(), script.getValue());
        }
        return odd + CAPITAL * capitals(text);
    }

    /// Capitals where words have none: behind a small letter, or between another capital and a small letter.
    private static int capitals(String text) {
        int capitals = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            char before = text.charAt(i - 1);
            boolean inside = Character.isLowerCase(before)
                    || (Character.isUpperCase(before) && Character.isLowerCase(text.charAt(i + 1)));
            capitals += inside && text.charAt(i) >= 0x80 && Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals;
    }

    /// Letters of two scripts that no word has side by side, or a drawing between letters: one of them is misread.
    static boolean isMixed(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char one = text.charAt(i);
            char two = text.charAt(i + 1);
            char three = i + 2 < text.length() ? text.charAt(i + 2) : ' ';
            boolean drawing = isOwn(one) && isOwn(three) && (two >= 0x2500 || "¢¼½¾".indexOf(two) >= 0);
            if (clash(one, two) || clash(two, one) || (drawing && !Character.isLetter(two))) {
                return true;
            }
        }
        return false;
    }

    private static boolean clash(char one, char other) {
        UnicodeScript script = UnicodeScript.of(one);
        UnicodeScript next = UnicodeScript.of(other);
        boolean letters = Character.isLetter(one) && Character.isLetter(other) && script != next;
        return letters
                && switch (script) {
                    case CYRILLIC -> next != UnicodeScript.HANGUL && next != UnicodeScript.COMMON;
                    case GREEK -> other >= 0xC0 && next == UnicodeScript.LATIN;
                    default -> false;
                };
    }

    private static boolean isOwn(char c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
    }

    private static boolean isOddSign(int c) {
        return c >= 0x80 && c < 0x370 && !Character.isLetter(c) && c != 0x307 && SIGNS.indexOf(c) < 0;
    }

    private static int least(String text, UnicodeScript script, List<String> alphabets) {
        int[] letters = text.chars()
                .filter(c -> c >= 0xC0 && Character.isLetter(c) && UnicodeScript.of(c) == script)
                .filter(c -> c < 0x1E00 || c > 0x1EFF)
                .toArray();
        int least = letters.length;
        for (String alphabet : alphabets) {
            int odd = 0;
            for (int letter : letters) {
                odd += alphabet.indexOf(letter) < 0 ? 1 : 0;
            }
            least = Math.min(least, odd);
        }
        return least;
    }
}
