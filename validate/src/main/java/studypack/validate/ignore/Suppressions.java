package studypack.validate.ignore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import studypack.note.Note;
import studypack.text.SourceText;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.pack.Packer;
import studypack.validate.pack.Unpacker;

/// What the comments of a note ignore, in places of its file, so that it can be kept without the note.
///
/// @param all   the narrowest first
/// @param early names that can be known to ignore nothing when the note was judged by itself
/// @param late  those that can be when all notes were
public record Suppressions(List<Suppression> all, Set<Use> early, Set<Use> late) {
    public static final Suppressions NONE = new Suppressions(List.of(), Set.of(), Set.of());

    /// One comment that ignores something.
    ///
    /// @param holds    where, in the text of the file
    /// @param deletion what goes with it, in the text of the file: its line, the end of its range
    public record Suppression(IgnoreComment comment, Span holds, List<Span> deletion) {
        public Suppression {
            deletion = List.copyOf(deletion);
        }

        private boolean holds(Span place) {
            return holds.start() <= place.start()
                    && (place.start() < holds.end() || (place.isEmpty() && place.start() == holds.end()));
        }
    }

    /// What ignores a finding.
    ///
    /// @param name of the rule or its area, as the comment has it
    public record Use(IgnoreComment comment, IgnoreComment.Name name) {}

    public Suppressions {
        all = List.copyOf(all);
        early = Set.copyOf(early);
        late = Set.copyOf(late);
    }

    /// @param ran tells of each rule whether it looks at the note; a name of another is not told to ignore nothing
    public static Suppressions of(Note note, Predicate<String> ran) {
        List<IgnoreComment> comments = IgnoreComment.in(note.source());
        if (comments.isEmpty()) {
            return NONE;
        }
        Reach reach = new Reach(note);
        List<Suppression> found = new ArrayList<>();
        for (IgnoreComment comment : comments) {
            Span holds = holds(comment, comments, reach, note);
            if (holds != null) {
                found.add(new Suppression(comment, holds, Deletion.of(comment, comments, note.source())));
            }
        }
        // Of several the narrowest is the one that ignores, so that one too many is told.
        found.sort(Comparator.comparingInt(each -> each.holds().length()));
        Set<Use> early = new HashSet<>();
        Set<Use> late = new HashSet<>();
        for (Suppression each : found) {
            for (IgnoreComment.Name name : each.comment().names()) {
                if (IgnoredNames.areKnown(name.name()) && IgnoredNames.all(name.name(), ran)) {
                    (IgnoredNames.overNotes(name.name()) ? late : early).add(new Use(each.comment(), name));
                }
            }
        }
        return new Suppressions(found, early, late);
    }

    private static @Nullable Span holds(IgnoreComment comment, List<IgnoreComment> comments, Reach reach, Note note) {
        int end = note.source().decoded().text().length();
        return switch (comment.kind()) {
            case NEXT -> {
                Span next = reach.next(comment.at());
                yield next == null ? Span.at(end) : note.source().original(next);
            }
            case HERE -> note.source().original(reach.here(comment.at()));
            case FILE -> new Span(0, end);
            case START -> {
                IgnoreComment last = Ranges.end(comment, comments);
                yield new Span(
                        comment.span().end(), last == null ? end : last.span().start());
            }
            case END, UNKNOWN -> null;
        };
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// What ignores a finding, null where nothing does.
    ///
    /// @param place in the text of the file
    public @Nullable Use of(String rule, Span place) {
        for (Suppression each : all) {
            IgnoreComment.Name name = each.holds(place) ? each.comment().naming(rule) : null;
            if (name != null) {
                return new Use(each.comment(), name);
            }
        }
        return null;
    }

    /// Whether a comment of the note ignores the finding.
    public boolean ignore(Diagnostic finding, SourceText source) {
        return of(finding.rule(), source.original(finding.span())) != null;
    }

    /// What ignores the findings of the note.
    public Set<Use> used(List<Diagnostic> findings, SourceText source) {
        Set<Use> used = new HashSet<>();
        for (Diagnostic finding : findings) {
            Use use = of(finding.rule(), source.original(finding.span()));
            if (use != null) {
                used.add(use);
            }
        }
        return used;
    }

    /// The comments with names that ignore nothing, and those names, in order.
    ///
    /// @param judged names that can be known to ignore nothing
    public List<Unneeded> unneeded(Set<Use> judged, Set<Use> used) {
        List<Unneeded> unneeded = new ArrayList<>();
        for (Suppression each : all) {
            List<IgnoreComment.Name> names = each.comment().names().stream()
                    .filter(name -> {
                        Use use = new Use(each.comment(), name);
                        return judged.contains(use) && !used.contains(use);
                    })
                    .toList();
            if (!names.isEmpty()) {
                unneeded.add(new Unneeded(each.comment(), names, each.deletion()));
            }
        }
        unneeded.sort(Comparator.comparing(each -> each.comment().span()));
        return unneeded;
    }

    /// What is known of a comment before its note is compared with others stays with the note.
    public void pack(Packer out) {
        out.list(all, (packer, each) -> {
            each.comment().pack(packer);
            packer.span(each.holds());
            packer.list(
                    each.comment().names(), (names, name) -> names.bool(late.contains(new Use(each.comment(), name))));
        });
    }

    public static Suppressions unpack(Unpacker in) {
        Set<Use> late = new HashSet<>();
        List<Suppression> all = in.list(each -> {
            IgnoreComment comment = IgnoreComment.unpack(each);
            Suppression suppression = new Suppression(comment, each.span(), List.of());
            List<Boolean> isLate = each.list(Unpacker::bool);
            for (int i = 0; i < isLate.size(); i++) {
                if (isLate.get(i)) {
                    late.add(new Use(comment, comment.names().get(i)));
                }
            }
            return suppression;
        });
        return all.isEmpty() ? NONE : new Suppressions(all, Set.of(), late);
    }

    /// A comment that ignores nothing under some of its names.
    public record Unneeded(IgnoreComment comment, List<IgnoreComment.Name> names, List<Span> deletion) {}
}
