package studypack.mojibake;

import java.util.List;
import studypack.text.Located;
import studypack.text.Span;

/// A broken run of a text and what it said.
///
/// @param span     the broken run in the text that was searched
/// @param repaired what the run said; equal to the broken run where the grade is [Grade#LOST]
/// @param path     how it was broken; breaking `repaired` by it gives the run again wherever the grade is
///                 [Grade#CERTAIN] or [Grade#SURE]
/// @param origins  for each UTF-16 unit of `repaired`, the offset in the broken run (from 0) where it comes from; never
///                 falls, so that a place in the repaired text can be shown in the file
/// @param doubts   the units of `repaired` that a person should look at, with the other readings
public record Repair(Span span, String repaired, Route path, Grade grade, List<Integer> origins, List<Doubt> doubts)
        implements Located {

    public Repair {
        origins = List.copyOf(origins);
        doubts = List.copyOf(doubts);
        if (origins.size() != repaired.length()) {
            throw new IllegalArgumentException("one origin for each unit of the repaired text");
        }
    }

    /// How it was broken, for a person: "UTF-8 read as windows-1254, 8 byte values dropped".
    public String route() {
        return path.toString();
    }

    /// The repaired text, broken again.
    public String rebreak() {
        return path.breaks(repaired);
    }

    /// One unit of the repaired text that could have been another.
    ///
    /// @param at         offset in `repaired`
    /// @param candidates the likeliest first
    public record Doubt(int at, List<Candidate> candidates) {
        public Doubt {
            candidates = List.copyOf(candidates);
        }
    }

    /// @param probability the model's posterior, 0 to 1
    public record Candidate(String text, double probability) {}
}
