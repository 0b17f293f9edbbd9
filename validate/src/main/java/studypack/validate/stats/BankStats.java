package studypack.validate.stats;

import java.util.List;

/// What is to be said of a bank of items as a whole.
///
/// @param positions  by number of options, the most frequent first
/// @param topics     how many items each topic has, the largest first: the headings and folders that tell items apart
/// @param objectives the same for the objectives of exams; the items without one are not in it
/// @param exams      the same for exams
public record BankStats(
        int notes,
        int pairs,
        int terms,
        Questions questions,
        List<KeyPositions> positions,
        LengthCue length,
        List<Share> topics,
        List<Share> objectives,
        List<Share> exams) {

    /// Questions with options, counted.
    ///
    /// @param oneKey        whose key names one option
    /// @param severalKeys   whose key names several
    /// @param noKey         without a key
    /// @param inDoubt       whose key cannot be taken at its word, or names no option
    /// @param explained     with words on why, for the question or for an option
    /// @param allOfAbove    that offer "all of the above"
    /// @param allIsKey      and it is the key
    /// @param noneOfAbove   that offer "none of the above"
    /// @param noneIsKey     and it is the key
    /// @param negative      that ask for what is wrong
    public record Questions(
            int all,
            int oneKey,
            int severalKeys,
            int noKey,
            int inDoubt,
            int explained,
            int allOfAbove,
            int allIsKey,
            int noneOfAbove,
            int noneIsKey,
            int negative) {}

    /// How many items something has.
    public record Share(String name, int items) {}

    public BankStats {
        positions = List.copyOf(positions);
        topics = List.copyOf(topics);
        objectives = List.copyOf(objectives);
        exams = List.copyOf(exams);
    }

    public int items() {
        return questions.all() + pairs + terms;
    }
}
