package studypack.mojibake;

import java.util.ArrayList;
import java.util.List;

/// Weighs how well a line's characters, turned back to bytes of one charset, follow the grammar of UTF-8.
///
/// Weights are nats of evidence, set by hand and checked on a corpus of broken and of sound lines. A character that
/// cannot stand where it does ends the run, so that a line which is broken in part gives exact runs.
final class Structure {
    /// Evidence from which on a line counts as broken.
    static final double ENOUGH = 4;

    private static final double EXPECTED = 1;
    private static final double STRAY = 1.2;
    private static final double FIRM = 2;

    /// @param total evidence of all runs, less what speaks against
    /// @param runs  first unit and the unit after the last, in order
    /// @param strays characters of the charset that fit no sequence
    /// @param expected the document is known to be broken by this charset, so that little evidence will do
    record Finding(OneByte codec, double total, List<int[]> runs, int strays, boolean expected) {
        boolean isBroken() {
            return total >= (expected ? EXPECTED : ENOUGH) && !runs.isEmpty();
        }
    }

    private final String line;
    private final OneByte codec;
    private final int[] bytes;
    private final boolean hasHangul;
    private final boolean lenient;
    private final boolean expected;
    private final List<int[]> runs = new ArrayList<>();

    /// Evidence that sound text does not give, of the line, of its words less their strays, and of the current word.
    private double firm;

    private double words;
    private double word;
    private int wordStrays;

    /// Evidence that sound text may give by chance.
    private double loose;

    private int strays;
    private int start = -1;

    /// Where groups begin that tell nothing by themselves, and how many of them count as strays so far.
    private int pending = -1;

    private int waiting;
    private int end;
    private double sum;

    /// The group that was read last.
    private int next;

    private double weight;
    private boolean whole;

    private Structure(String line, OneByte codec, boolean lenient, boolean expected) {
        this.lenient = lenient;
        this.expected = expected;
        this.line = line;
        this.codec = codec;
        this.bytes = codec.toBytes(line);
        this.hasHangul = hasHangul(bytes);
    }

    static Finding weigh(String line, OneByte codec) {
        Finding finding = new Structure(line, codec, false, false).weigh();
        if (!finding.isBroken() || finding.strays == 0) {
            return finding;
        }
        // Where nothing else is amiss, what could be sound by itself is broken like the rest.
        Finding whole = new Structure(line, codec, true, false).weigh();
        return whole.strays == 0 ? whole : finding;
    }

    /// The same in a document whose other lines were broken by this charset.
    static Finding weighExpected(String line, OneByte codec) {
        return new Structure(line, codec, true, true).weigh();
    }

    private Finding weigh() {
        int at = 0;
        while (at < bytes.length) {
            int b = bytes[at];
            if (b == OneByte.NONE) {
                close();
                // Another charset has a continuation byte here.
                loose -= at > 0 && Utf8Bytes.need(bytes[at - 1]) > 0 && !Hangul.isSyllable(line.charAt(at)) ? 0.6 : 0;
                at++;
            } else if (b == OneByte.HOLE || b < 0x80) {
                if (b == ' ' || b == '\t') {
                    closeWord();
                }
                at++;
            } else if (!readGroup(at)) {
                close();
                addStray();
                at++;
            } else {
                take(at);
                at = next;
            }
        }
        close();
        closeWord();
        double against = codec.handicap + 0.1 * foreignControls();
        double total = Math.max(words, firm + loose - STRAY * strays);
        return new Finding(codec, total - against, runs, strays, expected);
    }

    private void addStray() {
        strays++;
        wordStrays++;
    }

    /// Sound letters speak against a broken run of the same word, not of the next one.
    private void closeWord() {
        words += Math.max(0, word - STRAY * wordStrays);
        word = 0;
        wordStrays = 0;
    }

    /// C1 controls whose byte has a character in this charset: a sign of another charset.
    private int foreignControls() {
        int foreign = 0;
        for (int i = 0; i < bytes.length; i++) {
            foreign += bytes[i] >= 0x80 && codec.toChar(bytes[i]) != line.charAt(i) ? 1 : 0;
        }
        return foreign;
    }

    private void take(int at) {
        boolean joined = end == at && (start >= 0 || pending >= 0);
        if (whole && weight <= 0 && !joined && start >= 0) {
            close();
        }
        if (start < 0 && weight < (whole ? 0.01 : 1)) {
            boolean first = pending < 0 || (!joined && whole);
            pending = first ? at : pending;
            sum = first ? weight : sum + weight;
            waiting = whole ? (first ? 1 : waiting + 1) : waiting;
            if (whole) {
                addStray();
            }
            end = next;
            return;
        }
        if (start < 0) {
            start = pending >= 0 ? pending : at;
            // What waited is part of a broken word.
            strays -= joined ? waiting : 0;
            wordStrays -= joined ? Math.min(waiting, wordStrays) : 0;
            waiting = 0;
        }
        sum += weight;
        end = next;
        if ((whole && weight >= FIRM) || weight < 0) {
            firm += weight;
            word += weight;
        } else {
            loose += weight;
        }
    }

    private void close() {
        if (start >= 0 && sum > 0) {
            runs.add(new int[] {start, end});
        }
        start = -1;
        pending = -1;
        waiting = 0;
        sum = 0;
    }

    /// Reads the sequence that begins at `at`; false where no lead byte stands there or what follows breaks it.
    private boolean readGroup(int at) {
        int lead = bytes[at];
        int need = Utf8Bytes.need(lead);
        if (need == 0) {
            return false;
        }
        int[] rest = new int[need];
        int count = 0;
        int holes = 0;
        int soft = 0;
        int i = at + 1;
        while (i < bytes.length && count < need) {
            if (Utf8Bytes.isContinuation(bytes[i])) {
                rest[count++] = bytes[i++];
            } else if (bytes[i] == OneByte.HOLE) {
                holes++;
                count++;
                i++;
            } else if (isSoft(bytes[i]) && need > 1 && followsContinuation(i, count, need)) {
                soft++;
                count++;
                i++;
            } else {
                break;
            }
        }
        next = i;
        whole = count == need && holes == 0 && soft == 0;
        if (whole) {
            int c = Utf8Bytes.codePoint(lead, rest, need);
            weight = c < 0 ? -3 : need == 1 ? pair(at, c) : triple(at, c);
            return c >= 0;
        }
        return readDamaged(at, lead, need, count - holes - soft, holes, soft);
    }

    /// A space, quote, hyphen or question mark may stand for a byte that a cleaner replaced.
    private static boolean isSoft(int b) {
        return b == ' ' || b == '?' || b == '"' || b == '\'' || b == '-';
    }

    private boolean followsContinuation(int i, int count, int need) {
        boolean inside = count + 1 < need && i + 1 < bytes.length && Utf8Bytes.isContinuation(bytes[i + 1]);
        return inside || (count + 1 == need && bytes[i] == '?' && count > 0);
    }

    private boolean readDamaged(int at, int lead, int need, int real, int holes, int soft) {
        boolean hangul = lead >= 0xEA && lead <= 0xED;
        if (holes > 0) {
            weight = 2;
            return true;
        }
        boolean joined = start >= 0 && end == at;
        boolean sound = real > 0 && !joined && areSound(at, at + 2);
        boolean inWord = at > 0 && line.charAt(at - 1) >= 'a' && line.charAt(at - 1) <= 'z';
        boolean before = at + 1 < line.length() && line.charAt(at + 1) >= 'a' && line.charAt(at + 1) <= 'z';
        if (inWord && ((sound && lettersOnly(at, next)) || (real == 0 && before))) {
            return false;
        }
        if (hangul && real > 0) {
            weight = lettersOnly(at + 1, next) ? 0.5 : sound ? 0.7 : soft > 0 ? 1 : 2;
            return true;
        }
        if (real > 0 && need > 1) {
            weight = sound ? 0 : soft > 0 ? 0.5 : 1;
            return true;
        }
        if (need == 1) {
            return readHalfPair(at);
        }
        weight = start >= 0 || expected ? 0.3 : -0.5;
        boolean sign = expected && lead == 0xE2 && standsAlone(at);
        return sign || (hangul && (hasHangul || expected) && (hasRareLeads() || standsAlone(at)));
    }

    /// The leads of Hangul are letters that hardly a text of this charset has.
    private boolean hasRareLeads() {
        return codec.isWestern() || codec.name.equals("windows-1250") || codec.name.equals("windows-1258");
    }

    /// No letter beside it but such as belong to a sequence: a word of another script has more than one.
    private boolean standsAlone(int at) {
        boolean before = at == 0 || end == at || !Character.isLetter(line.charAt(at - 1)) || bytes[at - 1] < 0x80;
        boolean last = at + 1 == line.length() || bytes[at + 1] < 0x80;
        return before && (last || Utf8Bytes.need(Math.max(0, bytes[at + 1])) == 2);
    }

    /// A lead of two bytes without its second, in the middle of such pairs.
    private boolean readHalfPair(int at) {
        boolean mark = at + 1 < bytes.length && bytes[at + 1] == '?';
        next = at + (mark ? 2 : 1);
        weight = -0.3;
        boolean before = start >= 0 && end == at;
        boolean after = next + 1 < bytes.length
                && Utf8Bytes.need(bytes[next]) == 1
                && Utf8Bytes.isContinuation(bytes[next + 1]);
        return before || (after && start >= 0);
    }

    private static boolean hasHangul(int[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] >= 0xEA && bytes[i] <= 0xED && Utf8Bytes.isContinuation(bytes[i + 1])) {
                return true;
            }
        }
        return false;
    }

    private boolean lettersOnly(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(line.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }

    private double pair(int at, int c) {
        double base = Worth.ofTwo(c);
        if (base <= 0) {
            return base;
        }
        if (Neighbours.areSound(line, at)) {
            return lenient ? base : 0;
        }
        boolean capital = Character.isUpperCase(c) && isInWord(at);
        // Names in code glue words together: %sĐây.
        double context = Neighbours.share(line.charAt(at), line.charAt(at + 1)) ? 0 : context(at);
        return base + context - (capital ? 1 : 0);
    }

    /// A capital is not what stood behind a small letter, or between another letter and a small one.
    private boolean isInWord(int at) {
        char before = at > 0 ? line.charAt(at - 1) : ' ';
        char after = next < line.length() ? line.charAt(next) : ' ';
        boolean ascii = before < 0x80 && Character.isLetter(before);
        return ascii && (Character.isLowerCase(before) || (after < 0x80 && Character.isLowerCase(after)));
    }

    /// A group that no sound text gives is less likely still inside a word or right behind another group.
    private double context(int at) {
        boolean joined = end == at && (start >= 0 || pending >= 0);
        return joined || touchesWord(at) ? 1.5 : 0;
    }

    private boolean touchesWord(int at) {
        boolean before = at > 0 && line.charAt(at - 1) < 0x80 && Character.isLetterOrDigit(line.charAt(at - 1));
        return before
                || (next < line.length() && line.charAt(next) < 0x80 && Character.isLetterOrDigit(line.charAt(next)));
    }

    private double triple(int at, int c) {
        double base = Hangul.isStandard(c) ? 8 : next - at == 4 ? Worth.ofFour(c) : Worth.ofThree(c);
        if (base > 0 && areSound(at, next)) {
            return 0.7;
        }
        if (lettersOnly(at, next)) {
            base -= 2;
        }
        boolean shouting =
                at > 0 && Character.isUpperCase(line.charAt(at)) && Character.isUpperCase(line.charAt(at - 1));
        double context = base > 0 ? context(at) : 0;
        return shouting && start < 0 ? base - 3 : base + context;
    }

    private boolean areSound(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (!Neighbours.areSound(line, i)) {
                return false;
            }
        }
        return true;
    }
}
