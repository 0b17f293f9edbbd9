package studypack.validate;

import org.jspecify.annotations.Nullable;
import studypack.media.MediaSource;
import studypack.note.Note;
import studypack.validate.ignore.Suppressions;
import studypack.validate.terms.Terms;

/// What a rule may know besides the note.
///
/// @param media  finds the pictures of the note, and other files that it names
/// @param rules  the rules that judge it, and how severely
/// @param terms  the names that it may mention
/// @param chosen the profile that its author chose, null where the note tells
/// @param read   the pieces of the note, null before a note is judged
public record Context(
        MediaSource media,
        RuleSet rules,
        Terms terms,
        @Nullable Profile chosen,
        @Nullable Parts read) {
    /// Every rule as it comes, and no file at hand.
    public static final Context PLAIN = new Context(MediaSource.NONE, RuleSet.ALL);

    /// With the names that ship.
    public Context(MediaSource media, RuleSet rules) {
        this(media, rules, Terms.shipped());
    }

    public Context(MediaSource media, RuleSet rules, Terms terms) {
        this(media, rules, terms, null, null);
    }

    public Context withProfile(@Nullable Profile profile) {
        return new Context(media, rules, terms, profile, read);
    }

    /// The same while one note is judged.
    Context of(Note note) {
        return new Context(media, rules, terms, chosen, new Parts(note));
    }

    /// The pieces of the note that is judged.
    public Parts parts() {
        if (read == null) {
            throw new IllegalStateException("no note is judged");
        }
        return read;
    }

    /// What the note looks like, or what its author says that it is.
    public Profile profile() {
        return chosen != null ? chosen : parts().profile();
    }

    /// The same, where the note is not judged yet.
    public Profile profile(Note note) {
        return chosen != null ? chosen : of(note).profile();
    }

    /// What the comments of a note ignore.
    public Suppressions suppressions(Note note) {
        if (note.source().leftOut().isEmpty()) {
            return Suppressions.NONE;
        }
        Context here = read == null ? of(note) : this;
        return Suppressions.of(note, rule -> here.takes(rule) && here.takes("ignore/unused"));
    }

    /// Whether the rule judges the note: it is on, and does not take a habit of notes of this form for a fault. A rule
    /// that was asked for by name is wanted whatever the form.
    boolean takes(String rule) {
        return rules.takes(rule)
                && (!Profile.ANY_SILENT.contains(rule)
                        || rules.wanted().contains(rule)
                        || !profile().silent().contains(rule));
    }
}
