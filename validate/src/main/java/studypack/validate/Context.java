package studypack.validate;

import studypack.media.MediaSource;
import studypack.validate.terms.Terms;

/// What a rule may know besides the note.
///
/// @param media finds the pictures of the note
/// @param rules the rules that judge it, and how severely
/// @param terms the names that it may mention
public record Context(MediaSource media, RuleSet rules, Terms terms) {
    /// Every rule as it comes, and no file at hand.
    public static final Context PLAIN = new Context(MediaSource.NONE, RuleSet.ALL);

    /// With the names that ship.
    public Context(MediaSource media, RuleSet rules) {
        this(media, rules, Terms.shipped());
    }
}
