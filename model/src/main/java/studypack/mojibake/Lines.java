package studypack.mojibake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Examines one line: is it broken, and what did it say.
final class Lines {
    /// Text was broken three times over, but hardly four.
    private static final int DEEPEST = 3;

    /// The charset of the document is given a line that another explains better by less than this.
    private static final double NEAR = 3;

    private Lines() {}

    /// The charset of one byte a character that explains the line best.
    static Structure.@Nullable Finding oneByte(String line) {
        Structure.Finding best = null;
        if (line.chars().allMatch(c -> c < 0x80)) {
            return null;
        }
        for (OneByte codec : OneByte.ALL) {
            Structure.Finding finding = Structure.weigh(line, codec);
            if (best == null || finding.total() > best.total() + 1e-9) {
                best = finding;
            }
        }
        return best;
    }

    /// What one line leaves open, the document often tells.
    static Structure.@Nullable Finding named(String line, Structure.@Nullable Finding best, Evidence evidence) {
        OneByte main = evidence.main();
        if (best == null || main == null) {
            return best;
        }
        Structure.Finding other = Structure.weighExpected(line, main);
        boolean near = !best.isBroken() || other.total() >= best.total() - NEAR;
        return other.isBroken() && near ? other : best;
    }

    static List<Edit> examine(String line, Structure.@Nullable Finding finding, Evidence evidence) {
        List<Edit> edits = repairs(line, finding, evidence, 0);
        if (edits.isEmpty()) {
            edits = references(line, evidence.syllables());
        }
        return edits.isEmpty() ? Edit.merge(Lost.other(line), line) : edits;
    }

    private static List<Edit> repairs(String line, Structure.@Nullable Finding finding, Evidence evidence, int depth) {
        List<Edit> lost = depth == 0 ? Lost.readAgain(line) : List.of();
        if (!lost.isEmpty()) {
            return Edit.merge(lost, line);
        }
        List<Edit> edits = Edit.merge(first(line, finding, evidence), line);
        String text = Edit.apply(edits, line);
        if (text.equals(line)) {
            return edits;
        }
        if (depth < DEEPEST) {
            List<Edit> again = again(text, evidence.syllables(), depth);
            again = again.isEmpty() && finding != null && depth == 0 ? twice(edits, text, finding, evidence) : again;
            if (again.isEmpty() && finding != null && finding.isBroken()) {
                edits = OneByteRepair.check(line, finding, evidence, edits);
            }
            edits = Edit.compose(edits, again, line);
        }
        return depth > 0 ? edits : finished(edits, line);
    }

    /// Words that the same charset read twice, though one reading alone leaves signs that could be meant: `√®` for `è`.
    private static List<Edit> twice(List<Edit> edits, String text, Structure.Finding finding, Evidence evidence) {
        boolean once = finding.isBroken()
                && edits.stream().allMatch(edit -> edit.route().isOf(ReadAsOneByte.class));
        Structure.Finding again = once ? Structure.weighExpected(text, finding.codec()) : null;
        if (again == null || !again.isBroken() || again.strays() > 0) {
            return List.of();
        }
        List<Edit> twice = OneByteRepair.repair(text, again, new Evidence(evidence.syllables()));
        boolean whole = twice.stream().allMatch(edit -> edit.grade() == Grade.CERTAIN);
        return whole ? twice.stream().map(edit -> edit.graded(Grade.SURE)).toList() : List.of();
    }

    /// What is still broken in a repaired line, by the same signs by which a line is looked at in the first place.
    private static List<Edit> again(String text, Syllables syllables, int depth) {
        if (Suspicion.lines(text).isEmpty()) {
            return List.of();
        }
        List<Edit> again = new ArrayList<>(repairs(text, oneByte(text), new Evidence(syllables), depth + 1));
        again.removeIf(edit -> edit.grade() == Grade.LOST);
        return again;
    }

    private static List<Edit> finished(List<Edit> edits, String line) {
        List<Edit> whole = edits.stream().map(Jamo::compose).toList();
        List<Edit> finished = new ArrayList<>();
        int shift = 0;
        String text = Edit.apply(whole, line);
        for (Edit edit : whole) {
            int from = edit.start() + shift;
            int to = from + edit.repaired().length();
            boolean mixed = Alphabets.isMixed(text.substring(Math.max(0, from - 2), Math.min(text.length(), to + 2)));
            Edit proven = edit.proven(line);
            finished.add(mixed && edit.grade() != Grade.LOST ? proven.graded(Grade.REVIEW) : proven);
            shift += edit.repaired().length() - (edit.end() - edit.start());
        }
        return finished;
    }

    /// The first kind of damage that explains the line.
    private static List<Edit> first(String line, Structure.@Nullable Finding finding, Evidence evidence) {
        if (finding == null) {
            return List.of();
        }
        // Korean bytes give many characters that no UTF-8 explains, and now and then some that it does.
        boolean plain = finding.isBroken() && finding.strays() < 2;
        List<Edit> edits = plain ? List.of() : Foreign.inLatin(line, evidence.syllables());
        edits = edits.isEmpty() && !plain ? Foreign.otherInLatin(line) : edits;
        if (edits.isEmpty() && finding.isBroken()) {
            return OneByteRepair.repair(line, finding, evidence);
        }
        if (edits.isEmpty() && hasUnusual(line)) {
            edits = new ArrayList<>(WideRepair.repair(line, evidence.syllables()));
            edits.removeIf(edit -> isChinese(line.substring(edit.start(), edit.end()), edit));
            edits = edits.isEmpty() ? PairRepair.repair(line, evidence.syllables()) : edits;
            edits = edits.isEmpty() ? Foreign.inEastAsian(line, evidence.syllables()) : edits;
        }
        return edits;
    }

    /// Chinese characters are rare in Korean and come by chance to fit another reading; that must say something.
    private static boolean isChinese(String run, Edit edit) {
        String text = edit.repaired();
        boolean letters = text.chars().anyMatch(c -> c >= 0x80 && Character.isLetter(c) && !isHan(c));
        boolean words = letters && Alphabets.odd(text) == 0;
        boolean better = edit.grade() != Grade.LOST && (words || Han.isChinese(text));
        return !better && run.indexOf('?') < 0 && run.chars().allMatch(Lines::isHan);
    }

    private static boolean isHan(int c) {
        return c < 0x80 || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3000 && c <= 0x3020) || (c >= 0xFF00 && c < 0xFF60);
    }

    /// Characters that sound Korean notes hold, if at all, one at a time.
    private static boolean hasUnusual(String line) {
        return line.chars().anyMatch(Lines::isUnusual);
    }

    private static boolean isUnusual(int c) {
        return (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF61 && c <= 0xFF9F)
                || (Hangul.isSyllable(c) && !Hangul.isStandard(c));
    }

    /// Mojibake behind HTML references; references to sound characters stay.
    private static List<Edit> references(String line, Syllables syllables) {
        List<Edit> references = Entities.read(line);
        if (references.isEmpty()) {
            return List.of();
        }
        String text = Edit.apply(references, line);
        List<Edit> all = new ArrayList<>(Edit.compose(references, again(text, syllables, 0), line));
        all.removeIf(edit -> edit.route().isOf(WrittenAsReferences.class));
        return finished(all, line);
    }
}
