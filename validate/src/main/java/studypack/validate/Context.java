package studypack.validate;

import studypack.media.MediaSource;

/// What a rule may know besides the note.
///
/// @param media finds the pictures of the note
/// @param rules the rules that judge it, and how severely
public record Context(MediaSource media, RuleSet rules) {
    /// Every rule as it comes, and no file at hand.
    public static final Context PLAIN = new Context(MediaSource.NONE, RuleSet.ALL);
}
