package studypack.validate.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studypack.note.Note;
import studypack.text.CharsetName;
import studypack.text.Rewriting;
import studypack.text.Rewritten;
import studypack.text.Span;
import studypack.text.TextEdit;
import studypack.validate.fixes.IgnorePlaces.Place;
import studypack.validate.ignore.IgnoreComment;
import studypack.validate.ignore.Suppressions;

/// Writes comments that ignore findings into a file: one for all findings of a place. They are tried first: what is
/// read must stay the same to the letter, and every finding must be ignored then.
public final class IgnoreWriter {
    private static final String BROKEN = "the line holds broken text";

    private final Judged file;
    private final Judge judge;
    private final String reason;
    private final IgnorePlaces places;
    private final DamagedLines damaged;
    private final List<IgnoreComment> known;

    private IgnoreWriter(Judged file, Judge judge, String reason) {
        this.file = file;
        this.judge = judge;
        this.reason = reason;
        this.places = new IgnorePlaces(file.note());
        this.damaged = new DamagedLines(file.source());
        this.known = IgnoreComment.in(file.source());
    }

    /// A finding that is to be ignored.
    ///
    /// @param span  in the text of the file
    /// @param whole it is about the note as a whole
    public record Wish(String rule, Span span, boolean whole) {}

    /// What came of it.
    ///
    /// @param after the same object as before where nothing changes
    /// @param left  those that are not ignored, and why, as in [Left#why()]
    public record Written(Judged after, List<Wish> done, Map<Wish, String> left) {}

    /// A wish and the places where its comment may stand; those that were tried in vain are gone.
    private static final class Open {
        private final Wish wish;
        private final Span reading;
        private final List<Place> places;
        private String why = "";

        Open(Wish wish, Span reading, List<Place> places) {
            this.wish = wish;
            this.reading = reading;
            this.places = new ArrayList<>(places);
        }

        void fail(String reason) {
            why = reason;
            places.removeFirst();
        }
    }

    /// Nothing is written to a disk.
    ///
    /// @param reason in one line, without what ends a comment or a cell
    public static Written write(Judged file, List<Wish> wishes, String reason, Judge judge) {
        return new IgnoreWriter(file, judge, reason).run(wishes);
    }

    private Written run(List<Wish> wishes) {
        Map<Wish, String> left = new LinkedHashMap<>();
        List<Open> open = new ArrayList<>();
        for (Wish wish : wishes) {
            if (wish.rule().startsWith("ignore/")) {
                left.put(wish, "what is wrong with such comments cannot be ignored by one");
                continue;
            }
            Span reading = new Span(
                    file.source().readingOffset(wish.span().start()),
                    file.source().readingOffset(wish.span().end()));
            open.add(new Open(wish, reading, places.of(reading.start(), wish.whole())));
        }
        Judged after = settle(open);
        List<Wish> done = new ArrayList<>();
        for (Open each : open) {
            if (each.places.isEmpty()) {
                left.put(each.wish, each.why);
            } else {
                done.add(each.wish);
            }
        }
        return new Written(after, done, left);
    }

    /// Moves every wish on to its next place until all that have one hold together.
    private Judged settle(List<Open> open) {
        while (true) {
            List<Open> trying =
                    open.stream().filter(each -> !each.places.isEmpty()).toList();
            if (trying.isEmpty()) {
                return file;
            }
            Attempt all = attempt(trying);
            if (all.then() != null && all.missed().isEmpty()) {
                return all.then();
            }
            if (all.then() != null) {
                all.missed().forEach(each -> each.fail(missing(all.then())));
                continue;
            }
            if (!failAlone(trying)) {
                trying.forEach(each -> each.fail(all.why()));
            }
        }
    }

    private static String missing(Judged then) {
        return then.source().leftOut().isEmpty()
                ? "comments are read in Markdown notes alone"
                : "no comment holds for the place";
    }

    /// Finds those that hold not even by themselves.
    private boolean failAlone(List<Open> trying) {
        boolean found = false;
        Map<Place, List<Open>> together = new LinkedHashMap<>();
        trying.forEach(each -> together.computeIfAbsent(each.places.getFirst(), place -> new ArrayList<>())
                .add(each));
        for (List<Open> group : together.values()) {
            if (edits(group).stream().anyMatch(damaged::touchedBy)) {
                group.forEach(each -> each.fail(BROKEN));
                found = true;
            }
        }
        if (found) {
            return true;
        }
        for (List<Open> group : together.values()) {
            Attempt alone = attempt(group);
            if (alone.then() == null) {
                group.forEach(each -> each.fail(alone.why()));
                found = true;
            }
        }
        return found;
    }

    /// @param then   null where the file would not be the same
    /// @param missed those that no comment holds for
    private record Attempt(@Nullable Judged then, List<Open> missed, String why) {}

    private Attempt attempt(List<Open> trying) {
        List<TextEdit> edits = edits(trying);
        if (edits.stream().anyMatch(damaged::touchedBy)) {
            return new Attempt(null, List.of(), BROKEN);
        }
        Rewritten rewritten = Rewriting.inPlace(file.bytes(), file.source().decoded(), edits);
        if (rewritten == null) {
            return new Attempt(null, List.of(), "the encoding of the file could not be told any more");
        }
        if (!rewritten.unwritable().isEmpty()) {
            return new Attempt(
                    null, List.of(), CharsetName.of(file.source().charset()) + " has not all characters of the reason");
        }
        Note note = judge.read(rewritten.decoded());
        if (note == null || !SameReading.of(note).equals(SameReading.of(file.note()))) {
            return new Attempt(null, List.of(), "the note would be read otherwise");
        }
        Suppressions comments = Suppressions.of(note, rule -> false);
        List<Open> missed = trying.stream()
                .filter(each -> comments.of(each.wish.rule(), note.source().original(each.reading)) == null)
                .toList();
        return new Attempt(new Judged(rewritten.bytes(), note, List.of()), missed, "");
    }

    private List<TextEdit> edits(List<Open> trying) {
        Map<Place, Set<String>> rules = new HashMap<>();
        for (Open each : trying) {
            rules.computeIfAbsent(each.places.getFirst(), place -> new TreeSet<>())
                    .add(each.wish.rule());
        }
        Map<Integer, TextEdit> edits = new TreeMap<>();
        rules.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt(Place::at).thenComparing(Place::kind, Comparator.reverseOrder())))
                .map(place -> edit(place.getKey(), place.getValue()))
                .forEach(edit -> edits.merge(edit.span().start(), edit, IgnoreWriter::joined));
        return List.copyOf(edits.values());
    }

    /// Two comments at one place: that of the file stands above.
    private static TextEdit joined(TextEdit first, TextEdit second) {
        return new TextEdit(first.span(), first.text() + second.text());
    }

    private TextEdit edit(Place place, Set<String> rules) {
        TextEdit merged = merged(place, rules);
        if (merged != null) {
            return merged;
        }
        String comment = "<!-- " + word(place.kind()) + " " + String.join(", ", rules) + ": " + reason + " -->";
        String end = places.lineEnd();
        String text = switch (place.kind()) {
            case LINE, ROW -> " " + comment;
            case BEFORE -> places.indent(place.at()) + comment + end;
            case FILE -> places.isEmptyLine(place.at()) ? end + comment + end : comment + end + end;
        };
        return new TextEdit(file.source().original(Span.at(place.at())), text);
    }

    private static String word(IgnorePlaces.Kind kind) {
        return kind == IgnorePlaces.Kind.FILE ? "studypack-ignore-file" : "studypack-ignore";
    }

    /// The rules in the comment that stands there with the same reason, or with none; null where there is none such.
    private @Nullable TextEdit merged(Place place, Set<String> rules) {
        for (IgnoreComment comment : known) {
            if (!stands(comment, place)
                    || comment.names().isEmpty()
                    || !(comment.reason().isEmpty() || comment.reason().equals(reason))) {
                continue;
            }
            String names = Stream.concat(comment.names().stream().map(IgnoreComment.Name::name), rules.stream())
                    .distinct()
                    .collect(Collectors.joining(", "));
            Span all = new Span(
                    comment.names().getFirst().span().start(), comment.span().end());
            return new TextEdit(all, names + ": " + reason + " -->");
        }
        return null;
    }

    private static boolean stands(IgnoreComment comment, Place place) {
        return switch (place.kind()) {
            case FILE -> comment.kind() == IgnoreComment.Kind.FILE;
            case BEFORE -> comment.kind() == IgnoreComment.Kind.NEXT && comment.at() == place.at();
            case LINE, ROW -> comment.kind() == IgnoreComment.Kind.HERE && comment.at() == place.at();
        };
    }
}
