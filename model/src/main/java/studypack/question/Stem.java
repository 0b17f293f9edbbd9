package studypack.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Plain;
import studypack.note.Cue;
import studypack.text.Span;

/// Finds where the question over some options begins.
///
/// @param first  the line it begins with
/// @param start  how that line begins it, null where nothing but its place does
/// @param number what the author numbered it with, null where there is none
/// @param stated a number, a word or a heading says that a question begins
record Stem(int first, @Nullable Start start, @Nullable String number, boolean stated) {
    private static final Pattern OPEN_ENDED = Pattern.compile("(?:때|는|은|를|을|가|고|며|면|서|의|에|한|할|하는|로|와|과|,)\\s*$");
    private static final int LONGEST = 60;
    private static final Pattern SENTENCE = Pattern.compile("[.。:：]\\s*$|다\\s*$");
    private static final int LONGEST_TITLE = 40;
    private static final int FRAME = 6;
    private static final int MOST_PARAGRAPHS = 4;

    /// @param from     the line behind the question before
    /// @param after    whether there is a question before
    /// @param expected the number before, 0 where there is none
    static Stem of(Level level, Run run, int from, boolean after, int expected) {
        return new Finder(level, run, from, after, expected).find();
    }

    /// Goes up from the options.
    private static final class Finder {
        private final Level level;
        private final int options;
        private final int from;
        private final boolean after;
        private final int expected;
        private final int depth;
        /// The first option stands at the end of the stem's own line.
        private final boolean glued;
        private int boundary;
        private int numbered = -1;
        private boolean pastKey;

        Finder(Level level, Run run, int from, boolean after, int expected) {
            this.level = level;
            this.options = run.first();
            this.from = Math.max(from, options - LONGEST);
            this.after = after;
            this.expected = expected;
            this.depth = level.unit(options).depth;
            this.glued = isGlued(level.unit(options), run.spots().get(0));
            this.boundary = this.from;
        }

        Stem find() {
            for (int at = glued ? options : options - 1; at >= from; at--) {
                Unit unit = level.unit(at);
                if (unit.kind == Unit.Kind.RULE || unit.kind == Unit.Kind.FOLD) {
                    boundary = at + 1;
                    break;
                }
                Start start = unit.start();
                if (unit.kind == Unit.Kind.BULLET
                        && unit.depth < depth
                        && unit.itemEnd >= level.unit(options).span.end()) {
                    return stem(at, start, true);
                }
                if (start != null && start.strength() == Start.NAMED) {
                    return named(at, start);
                }
                if (unit.kind == Unit.Kind.HEADING && !Words.OPTIONS.isAt(unit) && !isUnderStem(at)) {
                    @Nullable Stem headed = headed(at, unit, start);
                    if (headed != null) {
                        return headed;
                    }
                    boundary = Math.max(boundary, at + 1);
                    break;
                }
                if (Words.KEY.isAt(unit) || Words.EXPLANATION.isAt(unit)) {
                    boundary = Math.max(boundary, at + 1);
                    pastKey = true;
                }
                if (start != null && start.strength() == Start.NUMBER) {
                    if (isExpected(start)) {
                        return stem(at, start, true);
                    }
                    numbered = numbered < 0 && !pastKey ? at : numbered;
                }
            }
            return numbered >= 0 ? stem(numbered, level.unit(numbered).start(), true) : beside();
        }

        /// A heading of the note under a question that was asked above all, in its front matter.
        private boolean isUnderStem(int at) {
            Start above = at == 1 ? level.unit(0).start() : null;
            return above != null
                    && above.strength() == Start.NAMED
                    && !above.alone()
                    && level.unit(0).kind == Unit.Kind.LINE
                    && !level.unit(at).asks();
        }

        private boolean isExpected(Start start) {
            int number = start.value();
            return expected > 0 && Math.abs(number - expected) == 1;
        }

        /// `## Question 12` alone stays a heading and gives its number to what stands under it.
        private Stem named(int at, Start start) {
            boolean alone = start.number() != null && (start.alone() || isTitled(at, start));
            if (alone && at + 1 < options) {
                Start next = level.unit(at + 1).start();
                @Nullable Start under = next != null && next.strength() != Start.HEADING ? next : null;
                return level.unit(at).kind == Unit.Kind.HEADING
                        ? new Stem(at + 1, under, start.number(), true)
                        : new Stem(at, start, start.number(), true);
            }
            for (int up = at - 1; start.number() == null && up >= Math.max(from, at - FRAME); up--) {
                Start above = level.unit(up).start();
                if (above != null && above.strength() == Start.NAMED && above.alone() && above.number() != null) {
                    boolean beside = up == at - 1 && level.unit(up).kind != Unit.Kind.HEADING;
                    return beside
                            ? new Stem(up, above, above.number(), true)
                            : new Stem(at, start, above.number(), true);
                }
            }
            return stem(at, start, true);
        }

        /// `### Question 7 - Storage tiers` over the stem.
        private boolean isTitled(int at, Start start) {
            Unit unit = level.unit(at);
            if (unit.kind != Unit.Kind.HEADING || at + 1 >= options || isBroken(at)) {
                return false;
            }
            Unit next = level.unit(at + 1);
            String title = unit.plain().substring(start.text()).strip();
            boolean text = next.isText() && next.kind != Unit.Kind.HEADING && !Words.OPTIONS.isAt(next);
            return text
                    && title.length() <= LONGEST_TITLE
                    && !Asking.asks(title)
                    && !SENTENCE.matcher(title).find();
        }

        /// A heading is the stem where nothing else is, where it asks, or where it is numbered.
        private @Nullable Stem headed(int at, Unit heading, @Nullable Start start) {
            int text = at + 1;
            while (text < options && isFrame(level.unit(text))) {
                text++;
            }
            boolean alone = (text >= options && !glued) || isBroken(at);
            boolean numbered = start != null && start.number() != null;
            if (!alone && !numbered && !heading.asks()) {
                return null;
            }
            int first = at;
            while (first > from && level.unit(first - 1).kind == Unit.Kind.HEADING && goesOn(first - 1)) {
                first--;
            }
            return stem(first, level.unit(first).start(), numbered || heading.asks());
        }

        /// The heading's sentence goes on in the line under it.
        private boolean isBroken(int at) {
            Unit heading = level.unit(at);
            if (at + 1 >= options || level.unit(at + 1).kind != Unit.Kind.LINE) {
                return false;
            }
            String between = level.source()
                    .substring(heading.span.end(), level.unit(at + 1).span.start());
            char first = (char) level.unit(at + 1).first();
            return between.strip().isEmpty()
                    && between.replace("\r\n", "\n").length() <= 1
                    && (Character.isLowerCase(first)
                            || OPEN_ENDED.matcher(heading.plain()).find());
        }

        /// The heading above is the first half of a stem that was split.
        private boolean goesOn(int above) {
            Start start = level.unit(above).start();
            boolean alone = start != null && start.alone();
            boolean level3 = level.unit(above).block instanceof Block.Heading upper
                    && level.unit(above + 1).block instanceof Block.Heading lower
                    && upper.level() == lower.level();
            return !alone && ((start != null && start.number() != null) || level3);
        }

        private boolean isFrame(Unit unit) {
            return unit.kind == Unit.Kind.COMMENT || Words.OPTIONS.isAt(unit);
        }

        private Stem stem(int at, @Nullable Start start, boolean stated) {
            @Nullable String number = start == null ? null : start.number();
            if (number == null) {
                number = level.unit(at).number;
            }
            if (number == null && at > 0) {
                Start above = level.unit(at - 1).start();
                if (above != null
                        && above.alone()
                        && above.number() != null
                        && level.unit(at - 1).kind == Unit.Kind.HEADING) {
                    number = above.number();
                }
            }
            boolean title = start != null && start.strength() == Start.HEADING && start.number() == null;
            return new Stem(at, title ? null : start, number, stated);
        }

        /// Nothing says where the stem begins: what stands right above the options, as far as it belongs together.
        private Stem beside() {
            int at = options;
            if (glued) {
                at = options;
            }
            int paragraphs = 0;
            int first = options;
            int nearest = options;
            while (at > boundary) {
                at--;
                Unit unit = level.unit(at);
                if (unit.kind == Unit.Kind.LINE || unit.kind == Unit.Kind.CODE_LINE || unit.kind == Unit.Kind.BULLET) {
                    first = at;
                    if (unit.opens && unit.kind != Unit.Kind.BULLET) {
                        paragraphs++;
                        if (paragraphs == 1) {
                            nearest = at;
                        }
                    }
                } else {
                    first = unit.kind == Unit.Kind.COMMENT ? first : at;
                }
            }
            boolean open = (after && boundary <= from) || pastKey;
            int chosen = paragraphs == 0 ? first : open || paragraphs > MOST_PARAGRAPHS ? nearest : first;
            return stem(chosen, null, false);
        }
    }

    /// The first option stands at the end of the stem's own line.
    static boolean isGlued(Unit unit, Spot first) {
        OptionLabel label = first.label();
        int from = label == null ? first.from() : label.from() - label.opening().length();
        OptionLabel head = unit.label();
        boolean atHead = head != null && label != null && head.from() == label.from();
        return unit.isText() && !atHead && from > 0 && Signs.skip(unit.plain(), 0) < from;
    }

    /// The blocks of the stem, and the cues in it.
    List<Block> blocks(Level level, Run run, List<Cue> cues, List<Integer> keys) {
        List<Block> blocks = new ArrayList<>();
        Spot spot = run.spots().get(0);
        Unit options = level.unit(spot.unit());
        int glued = spot.label() == null || !options.isText()
                ? 0
                : spot.label().from() - spot.label().opening().length();
        boolean inLine = glued > 0 && Signs.skip(options.plain(), 0) < spot.from();
        int end = inLine ? options.offset(spot.from()) : options.span.start();
        int at = first < level.size() ? level.unit(first).span.start() : end;
        for (int i = first; i < run.first() || (inLine && i == run.first()); i++) {
            Unit unit = level.unit(i);
            int cut = -1;
            if (i == first && start != null && start.text() > 0) {
                cut = start.text();
            } else if (i == first && unit.kind == Unit.Kind.BULLET) {
                at = unit.isText() ? unit.text.span().start() : unit.span.start() + 1;
                continue;
            } else if (i < run.first() && Words.OPTIONS.isAt(unit)) {
                cut = unit.flat().length();
            } else if (i > first
                    && i <= first + 1
                    && unit.start() != null
                    && unit.start().strength() == Start.NAMED) {
                cut = unit.start().text();
            } else if (i < run.first() && Words.KEY.isAt(unit) && i > first) {
                keys.add(i);
                cut = unit.flat().length();
            }
            if (cut < 0) {
                continue;
            }
            blocks.addAll(level.slice(at, unit.span.start()));
            if (!keys.contains(i) && !Plain.isBlank(unit.plain().substring(0, cut))) {
                cues.add(new Cue(level.text(unit, 0, cut)));
            }
            at = cut >= unit.flat().length() ? unit.span.end() : unit.offset(cut);
        }
        blocks.addAll(level.slice(at, Math.max(at, end)));
        return blocks;
    }

    /// Where the question begins in the source.
    int offset(Level level, Span options) {
        return first < level.size() ? Math.min(level.unit(first).span.start(), options.start()) : options.start();
    }
}
