package studypack.mojibake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Examines one line: is it broken, and what did it say.
final class Lines {
    private Lines() {}

    /// The charset of one byte a character that explains the line best.
    static Structure.@Nullable Finding oneByte(String line, Evidence evidence) {
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
        return best == null ? null : named(line, best, evidence);
    }

    /// Most lines cannot tell windows-1252 from windows-1254; the document often can.
    private static Structure.Finding named(String line, Structure.Finding best, Evidence evidence) {
        if (!best.codec().isWestern() || evidence.westernName() == null) {
            return best;
        }
        Structure.Finding other = Structure.weigh(line, OneByte.named(evidence.westernName()));
        return other.total() >= best.total() - 1e-9 ? other : best;
    }

    static List<Edit> examine(String line, Evidence evidence, int depth) {
        Structure.Finding finding = oneByte(line, evidence);
        if (finding == null || !finding.isBroken()) {
            return List.of();
        }
        List<Edit> edits = Edit.merge(OneByteRepair.repair(line, finding, evidence), line);
        String text = Edit.apply(edits, line);
        if (text.equals(line)) {
            return List.of();
        }
        List<Edit> again = depth < 3 ? examine(text, new Evidence(), depth + 1) : List.of();
        return Edit.compose(edits, again, line);
    }
}
