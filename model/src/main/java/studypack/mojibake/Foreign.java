package studypack.mojibake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Repairs text of CP949 (also Shift_JIS and GBK) whose bytes were read with another charset, one byte a character or
/// an East Asian one.
final class Foreign {
    /// The mean log-probability of a syllable in running Korean is about -4.
    private static final double KOREAN = -6;

    /// That of a syllable of KS X 1001 by chance (1 of 2,350), given that bytes are seldom syllables at all.
    private static final double CHANCE = -8.3;

    /// One rare word says little, so no syllable counts for less.
    private static final double FLOOR = -10.5;

    private static final Pattern GOES_ON = Pattern.compile("([^\\x00-\\x7F])\\1");

    private static final List<OneByte> LATIN = OneByte.latin();

    private Foreign() {}

    /// A run as bytes and the units they come from.
    private static final class Bytes {
        final int[] values;
        final int[] units;
        int size;
        int holes;

        Bytes(int capacity) {
            values = new int[capacity];
            units = new int[capacity];
        }

        void add(int value, int unit) {
            values[size] = value;
            units[size++] = unit;
        }
    }

    private record Text(String text, List<Integer> origins, int standard, int other, int bad) {}

    /// Decodes from `from` to `to`, one U+FFFD for each byte that does not fit.
    private static Text decode(Bytes bytes, DoubleByte charset) {
        StringBuilder text = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        int standard = 0;
        int other = 0;
        int bad = 0;
        for (int i = 0; i < bytes.size; ) {
            int first = bytes.values[i];
            int pair = first >= 0x80 && i + 1 < bytes.size && bytes.values[i + 1] >= 0
                    ? (first << 8) | bytes.values[i + 1]
                    : 0;
            char c = first < 0 ? 0 : charset.toChar(pair);
            int length = c == 0 ? 1 : 2;
            if (c == 0 && first > 0) {
                c = charset.toChar(first);
            }
            origins.add(bytes.units[i] - bytes.units[0]);
            text.append(c == 0 ? '\uFFFD' : c);
            bad += c == 0 ? 1 : 0;
            standard += Hangul.isStandard(c) ? 1 : 0;
            other += c >= 0x80 && !Hangul.isStandard(c) ? 1 : 0;
            i += length;
        }
        return new Text(text.toString(), origins, standard, other, bad);
    }

    /// Korean bytes shown as Latin letters: `ÇÑ±Û`.
    static List<Edit> inLatin(String line, Syllables korean) {
        List<Edit> best = List.of();
        double most = 5;
        for (OneByte codec : LATIN) {
            List<Edit> edits = new ArrayList<>();
            int syllables = 0;
            int bad = 0;
            for (int[] run : runs(line, codec)) {
                if (isDrawn(line, run)) {
                    continue;
                }
                Bytes bytes = bytes(line, run, codec);
                Text text = decode(bytes, DoubleByte.CP949);
                int lost = text.bad + bytes.holes;
                if (text.standard >= 1 && text.standard >= 2 * (lost * 2 + text.other * 0.7)) {
                    edits.add(edit(run, text, inOneByte(DoubleByte.CP949, codec)));
                    syllables += text.standard;
                    bad += lost;
                }
            }
            if (syllables < 2) {
                continue;
            }
            String text = Edit.apply(edits, line);
            long left = text.chars()
                    .filter(c -> !isUsual(c) && !Hangul.isSyllable(c))
                    .count();
            double mean = mean(text, korean);
            double score = syllables * (mean - CHANCE) - 6 * bad - 1.5 * left;
            if (score > most && mean > (syllables < 4 || bad > 0 ? KOREAN : CHANCE)) {
                most = score;
                best = left > 0
                        ? edits.stream().map(edit -> edit.graded(Grade.REVIEW)).toList()
                        : edits;
            }
        }
        return best;
    }

    /// A drawing has hardly anything but lines, and most of them go on; a row of dots has one sign over and over.
    private static boolean isDrawn(String line, int[] run) {
        String text = line.substring(run[0], run[1]);
        long all = text.chars().filter(c -> c > 0xA0).count();
        boolean lines = text.chars().filter(c -> c >= 0x2500 && c < 0x25A0).count() >= 0.9 * all;
        long kinds = text.chars().filter(c -> c >= 0x80).distinct().count();
        return kinds < 2 || (lines && (kinds < 4 || GOES_ON.matcher(text).find()));
    }

    /// Runs of characters that the charset has, from the first past ASCII to the last.
    private static List<int[]> runs(String line, OneByte codec) {
        List<int[]> runs = new ArrayList<>();
        int start = -1;
        int end = 0;
        for (int i = 0; i <= line.length(); i++) {
            int b = i < line.length() ? codec.toByte(line.charAt(i)) : OneByte.NONE;
            if (b == OneByte.NONE) {
                if (start >= 0) {
                    runs.add(new int[] {start, end});
                }
                start = -1;
            } else if (b >= 0x80 || b == OneByte.HOLE) {
                start = start < 0 && b != OneByte.HOLE ? i : start;
                end = i + 1;
            }
        }
        return runs;
    }

    /// The second byte of the last pair may be an ASCII letter.
    private static boolean endsInside(String line, int[] run, OneByte codec) {
        Text text = decode(bytes(line, run, codec), DoubleByte.SHIFT_JIS);
        char next = run[1] < line.length() ? line.charAt(run[1]) : ' ';
        return text.text.endsWith("\uFFFD") && next >= 0x40 && next < 0x7F;
    }

    private static Bytes bytes(String line, int[] run, OneByte codec) {
        Bytes bytes = new Bytes(run[1] - run[0]);
        for (int i = run[0]; i < run[1]; i++) {
            int b = codec.toByte(line.charAt(i));
            if (b == OneByte.HOLE) {
                bytes.holes++;
            } else {
                bytes.add(b, i);
            }
        }
        return bytes;
    }

    private static Route inOneByte(DoubleByte written, OneByte shown) {
        return Route.of(new ReadAsOneByte(written, shown, Loss.NONE));
    }

    private static Route inEastAsian(DoubleByte written, DoubleByte shown, int holes) {
        return Route.of(new ReadAsDoubleByte(written, shown, holes == 0 ? (char) 0 : '\uFFFD', false));
    }

    private static Edit edit(int[] run, Text text, Route route) {
        boolean whole = text.bad == 0 && text.text.chars().allMatch(Foreign::isUsual);
        Grade grade = whole ? Grade.CERTAIN : Grade.REVIEW;
        return new Edit(run[0], run[1], text.text, text.origins, route, grade, List.of());
    }

    private static boolean isUsual(int c) {
        return c < 0x80 || Hangul.isStandard(c) || "·…“”‘’→※①②③④⑤⑥⑦⑧⑨「」『』、。—–×~〈〉《》【】℃±÷←↑↓".indexOf(c) >= 0;
    }

    /// Mean log-probability of the Hangul in a text, very low where there is none.
    static double mean(String text, Syllables korean) {
        SyllableModel model = korean.model();
        int first = model.id(Symbols.LINE_END);
        int middle = first;
        double sum = 0;
        int syllables = 0;
        for (int i = 0; i < text.length(); i++) {
            char symbol = Symbols.of(text.charAt(i));
            int id = model.id(symbol);
            if (Symbols.collapses(symbol) && id == middle) {
                continue;
            }
            if (Hangul.isSyllable(symbol)) {
                sum += Math.max(FLOOR, model.log(first, middle, id));
                syllables++;
            }
            first = middle;
            middle = id;
        }
        return syllables == 0 ? -99 : sum / syllables;
    }

    /// Japanese or Chinese bytes shown as Latin letters; without a model only plain cases count.
    static List<Edit> otherInLatin(String line) {
        List<Edit> edits = new ArrayList<>();
        OneByte codec = LATIN.getFirst();
        for (int[] run : runs(line, codec)) {
            run[1] += endsInside(line, run, codec) ? 1 : 0;
            Bytes bytes = bytes(line, run, codec);
            Text japanese = decode(bytes, DoubleByte.SHIFT_JIS);
            Text chinese = decode(bytes, DoubleByte.GBK);
            if (Han.isJapanese(japanese.text)) {
                edits.add(edit(run, japanese, inOneByte(DoubleByte.SHIFT_JIS, codec))
                        .graded(Grade.SURE));
            } else if (Han.isChinese(chinese.text)) {
                edits.add(edit(run, chinese, inOneByte(DoubleByte.GBK, codec)).graded(Grade.SURE));
            }
        }
        return edits;
    }

    /// Korean bytes shown as Chinese characters or half-width kana, Japanese ones as Hangul.
    static List<Edit> inEastAsian(String line, Syllables korean) {
        Edit best = null;
        double most = -6.3;
        for (DoubleByte charset : List.of(DoubleByte.GBK, DoubleByte.SHIFT_JIS)) {
            Bytes bytes = bytes(line, charset);
            Text text = bytes == null ? null : decode(bytes, DoubleByte.CP949);
            if (bytes == null
                    || text == null
                    || text.standard < 3
                    || text.standard <= 0.85 * (text.standard + text.other + text.bad)) {
                continue;
            }
            double mean = mean(text.text, korean);
            if (mean > most) {
                most = mean;
                int[] run = {bytes.units[0], bytes.units[bytes.size - 1] + 1};
                Grade grade = text.bad + bytes.holes == 0 ? Grade.SURE : Grade.REVIEW;
                best = edit(run, text, inEastAsian(DoubleByte.CP949, charset, bytes.holes))
                        .graded(grade);
                best = best.repaired().indexOf('\uFFFD') >= 0
                        ? Edit.lost(run[0], run[1], line, best.route().toString())
                        : best;
            }
        }
        if (best == null) {
            Bytes bytes = bytes(line, DoubleByte.CP949);
            Text text = bytes == null ? null : decode(bytes, DoubleByte.SHIFT_JIS);
            if (bytes != null && text != null && Han.isJapanese(text.text) && !isList(line)) {
                int[] run = {bytes.units[0], bytes.units[bytes.size - 1] + 1};
                best = edit(run, text, inEastAsian(DoubleByte.SHIFT_JIS, DoubleByte.CP949, bytes.holes))
                        .graded(Grade.SURE);
            }
        }
        return best == null ? List.of() : List.of(best);
    }

    /// Syllables in the order of the alphabet, as tables of them are.
    private static boolean isList(String line) {
        int[] syllables = line.chars().filter(Hangul::isSyllable).toArray();
        long rising = IntStream.range(1, syllables.length)
                .filter(i -> syllables[i] > syllables[i - 1])
                .count();
        return rising >= 0.8 * (syllables.length - 1);
    }

    /// From the first unit past ASCII to the last; null where the charset lacks a character or little is broken.
    private static @Nullable Bytes bytes(String line, DoubleByte charset) {
        int start = 0;
        int end = line.length();
        while (start < end && line.charAt(start) < 0x80) {
            start++;
        }
        while (end > start && line.charAt(end - 1) < 0x80) {
            end--;
        }
        Bytes bytes = new Bytes(2 * (end - start) + 2);
        int high = 0;
        for (int i = start; i < end; i++) {
            char c = line.charAt(i);
            int code = c == '\uFFFD' ? -1 : charset.toCode(c);
            if (code == 0) {
                return null;
            }
            high += c >= 0x80 ? 1 : 0;
            bytes.holes += code < 0 ? 1 : 0;
            if (code > 0xFF) {
                bytes.add(code >> 8, i);
            }
            bytes.add(code < 0 ? -1 : code & 0xFF, i);
        }
        return high < 3 ? null : bytes;
    }
}
