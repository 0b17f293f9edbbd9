package studypack.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/// How surprising a text would be in one language, to tell which charset its bytes were written in: the right charset
/// gives usual letters, every other one gives odd ones.
///
/// A cost is the negative natural logarithm of a probability, so the costs of independent letters add up and a
/// difference of five is odds of about 150 to 1. Letters cost by their rank (Zipf: Human behavior and the principle of
/// least effort, 1949), all else by the kind of character.
final class Language {
    /// A letter, digit, space or common sign of ASCII; the same in every language, so that English decides nothing.
    private static final double ASCII = 3.2;

    /// What costs more is no usual letter.
    private static final double RARE = 9.75;

    private static final double CONTROL = 12;
    private static final double NEVER = 13;
    static final double UNDECODABLE = 15;

    private static final byte RARE_EIGHTHS = eighths(RARE);
    private static final byte CONTROL_EIGHTHS = eighths(CONTROL);

    /// A sign that is drawn once more, as in rules and boxes; in eighths.
    static final int AGAIN = 8;

    /// How the letters of a language stand beside those of ASCII.
    private enum Kind {
        EAST_ASIAN,
        /// Some letters of a word are past ASCII.
        LATIN,
        /// No word has letters of ASCII.
        OTHER
    }

    private static final String EAST_ASIAN_SIGNS = "·…“”‘’→—–※●○■□①②③④⑤│─├└「」『』、。・，：；？！（）《》〈〉【】ー～々↓↑←✓★×°";
    private static final String EUROPEAN_SIGNS = "’“”–—…«»\u00A0„‘‚•·©®°€§×±²³½ºª¿¡№";

    private final Kind kind;
    private final String name;

    /// What every language begins with; copied, because to fill it takes a cold machine longer than all the rest.
    private static final byte[] NO_LETTERS = noLetters();

    /// In eighths, by character.
    private final byte[] costs = NO_LETTERS.clone();

    private Language(String name, Kind kind) {
        this.name = name;
        this.kind = kind;
    }

    private static byte[] noLetters() {
        byte[] costs = new byte[1 << 16];
        Arrays.fill(costs, eighths(NEVER));
        Arrays.fill(costs, 0, 0x80, eighths(ASCII));
        Arrays.fill(costs, 0, ' ', eighths(CONTROL));
        for (char c : new char[] {'\t', '\n', '\r', '\f'}) {
            costs[c] = eighths(ASCII);
        }
        Arrays.fill(costs, 0x7F, 0xA0, eighths(CONTROL));
        Arrays.fill(costs, 0xE000, 0xF900, eighths(UNDECODABLE));
        costs['\uFFFD'] = eighths(UNDECODABLE);
        return costs;
    }

    private static byte eighths(double cost) {
        return (byte) Math.min(127, Math.round(cost * 8));
    }

    private Language range(int from, int to, double cost) {
        Arrays.fill(costs, from, to, eighths(cost));
        return this;
    }

    private Language all(String letters, double cost) {
        for (int i = 0; i < letters.length(); i++) {
            costs[letters.charAt(i)] = eighths(cost);
        }
        return this;
    }

    /// The first costs `first`, and each `twice` ranks from the start the cost has grown by `step` times the natural
    /// logarithm of two.
    private Language ranked(String letters, double first, double step, double twice) {
        for (int rank = 0; rank < letters.length(); rank++) {
            costs[letters.charAt(rank)] = eighths(first + step * Math.log1p(rank / twice));
        }
        return this;
    }

    /// A language of letters of its own, of which its charset lists the usual ones apart from the rare ones.
    private static Language eastAsian(String name, String charset, int fromRow, int toRow, int fromTrail) {
        Language language = new Language(name, Kind.EAST_ASIAN)
                .range(0x2010, 0x2800, 10)
                .range(0x3001, 0x3020, 10)
                .range(0xFF01, 0xFF5F, 10);
        byte[] rows = new byte[(toRow - fromRow) * 256 * 2];
        int size = 0;
        for (int lead = fromRow; lead < toRow; lead++) {
            for (int trail = fromTrail; trail < 0xFF; trail++) {
                if (trail < 0x7F || trail >= 0xA1) {
                    rows[size++] = (byte) lead;
                    rows[size++] = (byte) trail;
                }
            }
        }
        String letters = new String(rows, 0, size, Charset.forName(charset));
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (c >= 0x4E00 && c != '\uFFFD') {
                language.costs[c] = eighths(9.5);
            }
        }
        return language.all(EAST_ASIAN_SIGNS, 6.5);
    }

    private static Language korean() {
        return eastAsian("Korean", "x-windows-949", 0xB0, 0xC9, 0xA1)
                .range(0x3131, 0x3190, 8.5)
                .ranked(Frequencies.HANGUL, 3.4, 1.25, 12);
    }

    private static Language japanese() {
        return eastAsian("Japanese", "EUC-JP", 0xB0, 0xD0, 0xA1)
                .range(0x3041, 0x30FB, 8)
                .range(0xFF61, 0xFFA0, 9)
                .ranked(Frequencies.KANJI, 4.2, 1.25, 12)
                .ranked(Frequencies.KANA, 3, 1.1, 12)
                .all("、。", 4);
    }

    private static Language chinese(String name, String charset, int fromRow, int toRow, String frequent) {
        return eastAsian(name, charset, fromRow, toRow, 0x40)
                .ranked(frequent, 3.5, 1.2, 12)
                .all("，。", 4)
                .all("、：；“”（）《》「」？！", 5.5);
    }

    private static Language latin(String name, String letters) {
        Language language = new Language(name, Kind.LATIN).ranked(EUROPEAN_SIGNS, 4.7, 1.1, 4);
        for (int rank = letters.length() - 1; rank >= 0; rank--) {
            char c = letters.charAt(rank);
            double cost = 3.8 + 1.75 * Math.log1p(rank);
            language.costs[Character.toUpperCase(c)] = eighths(Math.min(NEVER, cost + 2.5));
            language.costs[c] = eighths(Math.min(NEVER, cost));
        }
        return language;
    }

    private static Language other(String name, String letters) {
        Language language = new Language(name, Kind.OTHER).ranked(EUROPEAN_SIGNS, 4.7, 1.1, 4);
        for (int rank = letters.length() - 1; rank >= 0; rank--) {
            char c = letters.charAt(rank);
            double cost = 2.4 + 0.09 * rank;
            language.costs[Character.toUpperCase(c)] = eighths(Math.min(NEVER, cost + 2));
            language.costs[c] = eighths(Math.min(NEVER, cost));
        }
        return language;
    }

    /// Languages are made when first asked for: a Korean note needs no other.
    static final class Korean {
        static final Language KOREAN = korean();

        private Korean() {}
    }

    /// Of East Asia.
    static final class Han {
        static final Language JAPANESE = japanese();
        static final Language SIMPLIFIED = chinese("Chinese", "GBK", 0xB0, 0xD8, Frequencies.SIMPLIFIED);
        static final Language TRADITIONAL = chinese("Chinese", "Big5", 0xA4, 0xC7, Frequencies.TRADITIONAL);

        private Han() {}
    }

    /// Of Europe, by the family of charsets they are written in.
    static final class European {
        static final List<Language> WESTERN = List.of(
                latin("French", "éèàêçîôûâùïœëüÿæ"),
                latin("German", "äüßöéàè"),
                latin("Spanish", "óáíéñúü"),
                latin("Portuguese", "ãçáéóíõêúâàô"),
                latin("Italian", "àèùòéì"),
                latin("Nordic", "äåöøæéðþáíóúýü"));
        static final List<Language> CENTRAL = List.of(
                latin("Polish", "ążłśęóćńź"),
                latin("Czech", "íářéžýěčšůúóťňďäľĺŕô"),
                latin("Hungarian", "áéóíöőüűú"),
                latin("Romanian", "ăţşîâ"),
                latin("Croatian", "čžšćđ"));
        static final List<Language> TURKISH = List.of(latin("Turkish", "ışçğüöâîûİ"));
        static final List<Language> BALTIC = List.of(latin("Baltic", "ėšžųįąčūęāīēņļģķ"), latin("Estonian", "äõüöšž"));
        static final List<Language> CYRILLIC = List.of(
                other("Russian", "оеаитнсрвлмпкдяыузьйчбгюжхфцщшэъё"),
                other("Ukrainian", "оаниветіркдсмулпязбчьйгхжєющфцшїґ"),
                other("Bulgarian", "аоиетнрсвлдкпмузягъбчщжцюйхшфьђјљњћџ"));
        static final List<Language> GREEK = List.of(other("Greek", "αεοτινρσμπςηλίγκυδάωέόήχφύθώξβζψϊϋΐΰ"));

        private European() {}
    }

    /// What the characters past ASCII of a text are to a language.
    ///
    /// @param usual of all, those it often uses
    /// @param bad   of all, those that are no letters anywhere
    /// @param mean  cost of one
    record Usual(int all, int usual, int bad, double mean, String language) {
        /// No other charset could make so many frequent letters of the same bytes.
        boolean isPlain() {
            return all >= 12 && bad * 100 <= all && mean < 6.8;
        }

        String why() {
            return usual + " of " + all + " characters past ASCII are usual in " + language;
        }
    }

    Usual usual(String text) {
        int all = 0;
        int usual = 0;
        int bad = 0;
        int eighths = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                all++;
                usual += costs[c] < RARE_EIGHTHS ? 1 : 0;
                bad += costs[c] >= CONTROL_EIGHTHS ? 1 : 0;
                eighths += costs[c];
            }
        }
        return new Usual(all, usual, bad, eighths / 8.0 / all, name);
    }

    /// Cost of the whole text.
    double cost(String text) {
        return cost(text, Double.POSITIVE_INFINITY);
    }

    /// Cost of the whole text; infinity may stand for any cost above `limit`.
    double cost(String text, double limit) {
        // A little is left for rounding; to make a long of infinity gives the greatest.
        long most = (long) ((limit + 0.01) * 8);
        long eighths = 0;
        double odd = kind == Kind.OTHER && !hasLetterPastAscii(text) ? 6 : 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean again = i > 0 && isSign(c) && c == text.charAt(i - 1);
            eighths += again ? AGAIN : costs[c];
            if (eighths > most) {
                return Double.POSITIVE_INFINITY;
            }
            if (c >= 0x80 && !again) {
                odd += kind == Kind.EAST_ASIAN ? oddityInWord(text, i) : oddity(text, i, c);
            }
        }
        return eighths / 8.0 + odd;
    }

    /// Lowers each of `least`, costs in eighths by character, to what the character costs here.
    void lower(byte[] least) {
        for (int c = 0; c < least.length; c++) {
            least[c] = (byte) Math.min(least[c], costs[c]);
        }
    }

    private static boolean hasLetterPastAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 && Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSign(char c) {
        return costs[c] < CONTROL_EIGHTHS && !Character.isLetter(c);
    }

    /// East Asian letters do not stand inside a word of ASCII letters.
    private static double oddityInWord(String text, int i) {
        if (i == 0 || !isAsciiLowerCase(text.charAt(i - 1))) {
            return 0;
        }
        int end = i + 1;
        while (end < text.length() && text.charAt(end) >= 0x80) {
            end++;
        }
        return end < text.length() && isAsciiLowerCase(text.charAt(end)) ? 8.0 / (end - i) : 0;
    }

    private static boolean isAsciiLowerCase(char c) {
        return c >= 'a' && c <= 'z';
    }

    /// What a European character costs more because of its neighbours.
    private double oddity(String text, int i, char c) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (!Character.isLetter(c)) {
            boolean inWord = Character.isLetter(before) && Character.isLetter(after);
            return inWord && "’·‑\u00A0".indexOf(c) < 0 ? 4 : 0;
        }
        double odd = 0;
        if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
            odd += 5;
        }
        if (kind == Kind.OTHER) {
            boolean alone = !Character.isLetter(before) && !Character.isLetter(after);
            return odd + (alone ? 3 : 0) + (isAsciiLetter(before) ? 4 : 0) + (isAsciiLetter(after) ? 4 : 0);
        }
        if (Character.isLowerCase(c)
                && Character.isUpperCase(before)
                && i > 1
                && Character.isUpperCase(text.charAt(i - 2))) {
            odd += 3;
        }
        if (before >= 0x80 && Character.isLetter(before)) {
            odd += 2;
        }
        return odd + (Character.isLetter(before) || Character.isLetter(after) ? 0 : 1);
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
