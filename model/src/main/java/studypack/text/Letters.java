package studypack.text;

import java.nio.charset.Charset;

/// What the characters past ASCII of a decoded sample are, to tell writing from chance.
///
/// @param all      characters past ASCII
/// @param bad      of them not decodable, or of private use
/// @param hangul   of them Hangul syllables
/// @param kana     of them hiragana or katakana of full width
/// @param han      of them Chinese characters
/// @param symbols  of them punctuation and signs usual in East Asian notes
/// @param common   share of the most frequent syllables among the Hangul, 0 to 1
/// @param function share of the most frequent characters among the Chinese ones, 0 to 1
record Letters(int all, int bad, int hangul, int kana, int han, int symbols, double common, double function) {
    /// The syllables that make up about six tenths of running Korean text.
    private static final String COMMON_HANGUL = "이다는의에가을하고한지로사은기를시도리어자대인서스나해있제부정아트라보일니수구요장용들전동상그면성모게으주오적만데비원안세습화여야조거내과"
            + "생신공국미마관문러와치중까선소우경유무할될된되입설드실연합행개방분식위말발단물교행재였했음결명계현예것";

    /// Frequent characters of Chinese prose, simplified.
    private static final String COMMON_HAN = "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后么用文件无法数名能没中使行";

    static Letters of(byte[] sample, Charset charset) {
        String text = new String(sample, charset);
        int[] n = new int[8];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            n[0]++;
            if (c == '\uFFFD' || (c >= 0xE000 && c < 0xF900) || c < 0xA0) {
                n[1]++;
            } else if (c >= 0xAC00 && c <= 0xD7A3) {
                n[2]++;
                n[6] += COMMON_HANGUL.indexOf(c) >= 0 ? 1 : 0;
            } else if (c >= 0x3041 && c < 0x3100) {
                n[3]++;
            } else if (c >= 0x4E00 && c < 0xA000) {
                n[4]++;
                n[7] += COMMON_HAN.indexOf(c) >= 0 ? 1 : 0;
            } else if (isUsualSymbol(c)) {
                n[5]++;
            }
        }
        return new Letters(n[0], n[1], n[2], n[3], n[4], n[5], share(n[6], n[2]), share(n[7], n[4]));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static boolean isUsualSymbol(char c) {
        return c == '·' || (c >= 0x2010 && c < 0x2800) || (c >= 0x3000 && c < 0x3020) || (c >= 0xFF01 && c < 0xFF5F);
    }

    /// Three quarters Hangul or usual signs; in longer samples the Hangul must also be of the frequent kind.
    boolean isKorean() {
        return hangul > 0
                && bad * 50 <= all
                && hangul + symbols >= all * 0.75
                && hangul >= symbols
                && (hangul < 12 || common >= 0.3);
    }

    boolean isJapanese() {
        return bad * 50 <= all && kana >= all * 0.25 && kana + han + symbols >= all * 0.9;
    }

    boolean isChinese() {
        return bad * 50 <= all && han >= all * 0.6 && function >= (han < 12 ? 0.1 : 0.15);
    }

    boolean isMany() {
        return all >= 16 && bad == 0;
    }
}
