package studypack.mojibake;

import java.util.List;

/// Knows which two characters past ASCII sound text sets side by side: letters that one alphabet holds, or a word and
/// the mark behind it. Broken text is full of others.
///
/// Checked on two and a half million lines in sixty languages, where a pair that is not sound here came up in lists of
/// letters alone.
final class Neighbours {
    private static final int TABLE = 0x530;

    /// Letters past ASCII of the alphabets that one-byte charsets hold (source: Unicode CLDR, exemplar characters).
    private static final List<String> ALPHABETS = List.of(
            "àâçèéêëîïôùûü",
            "äöüß",
            "áéíñóúç",
            "àáâãçéêíóôõú",
            "àèéìíîòóùúç·ï",
            "åäöéšž",
            "æøåé",
            "áéíóúýþðæöø",
            "ąćęłńóśźż",
            "áčďéěíňóřšťúůýžäĺľôŕ",
            "áéíóöőúüű",
            "ăâîșțşţ",
            "čćđšžŕ",
            "çğıİöşüâîûñəä",
            "äöõüšž",
            "āčēģīķļņšūžōŗ",
            "ąčęėįšųūž",
            "çëâêîôûŵŷáàäïö",
            "àáâãèéêìíòóôõùúýăđĩũơư",
            "ċġħżàèìòù",
            "ĉĝĥĵŝŭ",
            "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü",
            "áčđŋšŧž",
            "āīūēōśñṛṣ",
            "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
            "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
            "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
            "абвгдеёжзійклмнопрстуўфхцчшыьэюяґ",
            "абвгдђежзијклљмнњопрстћуфхцчџш",
            "абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ",
            "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя");

    /// A bit for each alphabet that has the letter.
    private static final int[] HOLDS = new int[TABLE];

    /// Marks that stand right behind a word.
    private static final String BEHIND = "’”“»«›…–—\u00A0·™®•│║";

    /// Marks that may stand there too, but behind a letter that is no word and no unit are a sign of broken text.
    private static final String NOTES = "‘‹†‡¹²³´×";

    /// Letters that begin much broken text, and are a word of one letter in no language that sets a no-break space
    /// behind it.
    private static final String NO_WORDS = "ÂÃÄÅÆÎÏÐÑ";

    /// Marks that a word goes on after.
    private static final String WITHIN = "’·–—•\u00A0│║";

    /// Marks that stand right before a word.
    private static final String BEFORE = "‘’“”„‚«»‹›–—…\u00A0•";

    private static final String MATHS = "√¬∆÷≈≠≤≥±∞∂∑∏π∫Ωµƒ◊";

    static {
        for (int i = 0; i < ALPHABETS.size(); i++) {
            for (char c : ALPHABETS.get(i).toCharArray()) {
                hold(c, i);
                hold(Character.toUpperCase(c), i);
            }
        }
    }

    private Neighbours() {}

    private static void hold(char c, int alphabet) {
        if (c < TABLE) {
            HOLDS[c] |= 1 << alphabet;
        }
    }

    /// Whether one alphabet has both letters.
    static boolean share(char one, char other) {
        return one < TABLE && other < TABLE && (HOLDS[one] & HOLDS[other]) != 0;
    }

    private static boolean isThai(char c) {
        return c >= 0xE00 && c < 0xE80;
    }

    /// Thai is written without spaces, but no vowel sign stands without its consonant, and no Latin letter touches it.
    private static boolean areThai(char before, char first, char second, char after) {
        boolean mark = Character.getType(first) == Character.NON_SPACING_MARK && !isThai(before);
        boolean inside = before < 0x80 && after < 0x80 && Character.isLetter(before) && Character.isLetter(after);
        return !mark && !inside && (isThai(second) || BEHIND.indexOf(second) >= 0);
    }

    private static boolean isBox(char c) {
        return c >= 0x2500 && c < 0x25A0;
    }

    /// A letter of an alphabet, and not the signs that Unicode counts as letters.
    private static boolean isLetter(char c) {
        boolean sign = c == 'ª' || c == 'º' || c == 'µ' || c == 'ƒ' || (c >= 0x2B0 && c < 0x300);
        return Character.isLetter(c) && !sign;
    }

    /// Whether sound text may hold the units at `at` and `at + 1` of a line, both past ASCII.
    static boolean areSound(String line, int at) {
        char first = line.charAt(at);
        char second = line.charAt(at + 1);
        char before = at > 0 ? line.charAt(at - 1) : ' ';
        char after = at + 2 < line.length() ? line.charAt(at + 2) : ' ';
        if (isBox(first)) {
            return besideBox(before, second, after);
        }
        if (isThai(first)) {
            return areThai(before, first, second, after);
        }
        if (!isLetter(first)) {
            return behindSign(before, first, second, after);
        }
        if (isLetter(second)) {
            return isRow(line, at) || (share(first, second) && isWord(before, first, second, after));
        }
        return isEnd(before, first, second, after);
    }

    /// Frames and trees touch words, but do not stand inside them.
    private static boolean besideBox(char before, char second, char after) {
        if (isBox(second)) {
            // Double lines and shades are not drawn up to a single one that touches a word.
            boolean odd = second >= 0x2550 && (Character.isLowerCase(before) || Character.isLowerCase(after));
            return !odd && !(Character.isLowerCase(before) && Character.isLowerCase(after));
        }
        boolean opens = Character.isLetter(second) || BEFORE.indexOf(second) >= 0 || second == '¡' || second == '¿';
        return !Character.isLetter(before) && (opens || !Character.isLetter(after));
    }

    private static boolean behindSign(char before, char first, char second, char after) {
        boolean inside = Character.isLowerCase(before) && Character.isLowerCase(after);
        if (MATHS.indexOf(first) >= 0 || first == '×') {
            boolean sum = MATHS.indexOf(second) >= 0 && before > 0x7F;
            boolean times = isLetter(second) || BEHIND.indexOf(second) >= 0 || BEFORE.indexOf(second) >= 0;
            return first == '×' ? times && after != '×' && (before < 0x80 || before == '\u00A0') : sum && !inside;
        }
        if (BEFORE.indexOf(first) < 0) {
            return false;
        }
        if (MATHS.indexOf(second) >= 0) {
            return !Character.isLetter(before);
        }
        boolean between = Character.isLetter(before) && Character.isLetter(after);
        return isLetter(second) || (BEFORE.indexOf(second) >= 0 && !between);
    }

    /// Upper and lower case as in a word, or a word all in capitals.
    private static boolean isWord(char before, char first, char second, char after) {
        if (Character.isUpperCase(second)) {
            return Character.isUpperCase(first) && !Character.isLowerCase(before) && !Character.isLowerCase(after);
        }
        return !Character.isUpperCase(first) || !Character.isLetter(before);
    }

    /// Four letters past ASCII and more, all of one case, are a list or a word of an alphabet of their own.
    private static boolean isRow(String line, int at) {
        boolean upper = Character.isUpperCase(line.charAt(at));
        int from = at;
        while (from > 0 && isInRow(line.charAt(from - 1), upper)) {
            from--;
        }
        int to = at;
        while (to < line.length() && isInRow(line.charAt(to), upper)) {
            to++;
        }
        return to - from >= 4 && to > at + 1;
    }

    private static boolean isInRow(char c, boolean upper) {
        return c >= 0x80 && isLetter(c) && (upper ? Character.isUpperCase(c) : Character.isLowerCase(c));
    }

    /// A mark behind the last letter of a word.
    private static boolean isEnd(char before, char first, char second, char after) {
        boolean capital = Character.isUpperCase(first);
        boolean word = (Character.isLetter(before) || !capital) && first != 'Ã' && first != 'Â';
        boolean unit = first == 'Å' || first == 'Ø' || first == 'Ω';
        boolean note = NOTES.indexOf(second) >= 0 && (word || (unit && !Character.isLetter(before)));
        boolean mark = BEHIND.indexOf(second) >= 0 || note;
        if (!mark || (capital && Character.isLowerCase(before))) {
            return false;
        }
        if (Character.isLetter(after) && WITHIN.indexOf(second) < 0) {
            return false;
        }
        boolean alone = !Character.isLetter(before);
        if (alone && second == '\u00A0') {
            return NO_WORDS.indexOf(first) < 0;
        }
        if (first != 'Ã' && first != 'Â') {
            return true;
        }
        // Neither is a word, though text may name the letter in quotes; and few words end in Â, no brand does.
        if (alone) {
            return before == '"' || before == '\'' || before == '(' || (before > 0xA0 && BEFORE.indexOf(before) >= 0);
        }
        boolean joint = Character.isLetter(after) && second != '’' && second != '\u00A0';
        return !joint && (first == 'Ã' || "°®™".indexOf(second) < 0);
    }
}
