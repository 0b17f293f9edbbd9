package studypack.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Plain;
import studypack.note.Choice;
import studypack.note.Cue;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Option;
import studypack.note.Passage;
import studypack.text.Span;

/// A question that was put together of its parts, before it is known whether it is one.
final class Draft {
    private static final Pattern IN_STEM = Pattern.compile(
            "[\\[(（【<]\\s*(?:정답|답|answer|ans)\\s*[:：]\\s*([^\\])）】>]{1,60})[\\])）】>]\\s*$"
                    + "|[(（\\[]\\s*((?:[①-⑩]|[A-H]|[1-5])(?:\\s*[,/]\\s*(?:[①-⑩]|[A-H]|[1-5]))*)\\s*[)）\\]]\\s*$|[?？.]\\s+([①-⑩])\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_TASK = 24;

    private final Level level;
    final Run run;
    final Stem stem;
    private final List<Cue> cues = new ArrayList<>();
    private final List<DraftOption> options;
    private final List<Block> stemBlocks;
    private final Statement key;
    private final List<Block> explanation = new ArrayList<>();
    private final List<Integer> marked;
    private final boolean announced;
    private final boolean ticked;
    private final Tail.Found tail;

    /// @param to where the next question begins, or the level ends
    Draft(Level level, Run run, Stem stem, int to, boolean bounded) {
        this.level = level;
        this.run = run;
        this.stem = stem;
        this.options = Options.of(level, run, cues);
        this.key = new Statement(options);
        List<Integer> keys = new ArrayList<>();
        this.stemBlocks = stem.blocks(level, run, cues, keys);
        keys.forEach(this::keyBefore);
        this.announced = hasOptionsCue();
        this.ticked = run.spots().stream().anyMatch(spot -> Boolean.TRUE.equals(spot.box()));
        this.marked = marked();
        key.expect(!marked.isEmpty());
        this.tail = Tail.read(level, run.end(), to, stem, bounded, key, cues, explanation);
        key.marked(marked);
        if (!key.isStated()) {
            keyInStem();
        }
    }

    /// `…? (정답: ③)` at the end of the stem's last line.
    private void keyInStem() {
        for (int at = Math.min(run.first(), level.size()) - 1; at >= stem.first(); at--) {
            Unit unit = level.unit(at);
            if (unit.isText()) {
                Matcher said = IN_STEM.matcher(unit.plain());
                if (said.find()) {
                    int group = said.group(1) != null ? 1 : said.group(2) != null ? 2 : 3;
                    key.said(unit, said.start(group), said.end(group));
                }
                return;
            }
        }
    }

    /// A key between the stem and the options; without a value the line announces the options.
    private void keyBefore(int unit) {
        Unit line = level.unit(unit);
        int value = line.behind(Words.KEY);
        if (value >= line.flat().length()) {
            cues.add(new Cue(line.text));
        } else {
            key.state(level, line, value, cues);
        }
    }

    private boolean hasOptionsCue() {
        for (int at = Math.max(0, run.first() - 2); at < run.first(); at++) {
            if (Words.OPTIONS.isAt(level.unit(at))) {
                return true;
            }
        }
        return false;
    }

    /// Options that carry a mark of being right, or their box ticked.
    private List<Integer> marked() {
        List<Integer> right = new ArrayList<>();
        int wrong = 0;
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).isMarkedRight()
                    || Boolean.TRUE.equals(run.spots().get(i).box())) {
                right.add(i);
            }
            wrong += options.get(i).isMarkedWrong() ? 1 : 0;
        }
        if (right.isEmpty() && wrong > 0 && wrong == options.size() - 1) {
            for (int i = 0; i < options.size(); i++) {
                if (!options.get(i).isMarkedWrong()) {
                    right.add(i);
                }
            }
        }
        return right;
    }

    /// The unit behind the question.
    int end() {
        return tail.end();
    }

    @Nullable
    String number() {
        return stem.number();
    }

    /// Options that alone are bold, or alone not struck out; none where that tells nothing.
    List<Integer> emphasised() {
        List<Integer> bold = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).bold) {
                bold.add(i);
            }
            if (!options.get(i).struck) {
                left.add(i);
            }
        }
        if (!bold.isEmpty() && bold.size() < options.size() && bold.size() <= 3) {
            return bold;
        }
        return left.size() == 1 ? left : List.of();
    }

    /// Takes emphasis for the key, for nothing else tells.
    void keyByEmphasis() {
        if (key.isStated()) {
            return;
        }
        List<Integer> right = emphasised();
        key.marked(right);
        if (!right.isEmpty()) {
            key.doubt(Key.Doubt.EMPHASIS);
        }
    }

    /// Other questions of the note may speak for it too: a task list has a short heading and no number.
    boolean mayBeLikeOthers() {
        return run.form() != Run.Form.BOXES
                || stem.number() != null
                || stemText().length() > LONGEST_TASK;
    }

    /// How much has to speak for a question; boxes are hardly used for anything but tasks and questions.
    int needed() {
        return run.form() == Run.Form.BOXES ? 3 : 4;
    }

    String stemText() {
        return Plain.ofBlocks(stemBlocks);
    }

    /// How much speaks for a question.
    int evidence() {
        String text = stemText();
        int evidence = 0;
        OptionLabel.Style style = run.style();
        if (style == OptionLabel.Style.LETTER) {
            evidence += 2;
        } else if (style != null && style != OptionLabel.Style.NUMBER) {
            evidence += 1;
        }
        if (run.form() == Run.Form.BOXES) {
            boolean all = marked.size() == options.size();
            evidence += 1 + (ticked && !all ? 1 : 0);
        }
        if (key.marks().stream().anyMatch(mark -> mark.option() >= 0)) {
            evidence += tail.cued() ? 3 : run.form() == Run.Form.BOXES ? 0 : run.form() == Run.Form.PLAIN ? 2 : 3;
        } else if (tail.cued()) {
            evidence += 1;
        }
        if (announced) {
            evidence += key.isStated() || stem.stated() ? 2 : 1;
        }
        Start start = stem.start();
        boolean named = start != null && start.strength() == Start.NAMED;
        boolean aboveNamed = stem.number() != null && stem.first() > 0 && isNamedHeading(stem.first() - 1);
        if (named || aboveNamed) {
            evidence += 2;
        } else if (stem.number() != null && run.form() != Run.Form.BOXES) {
            evidence += 1;
        }
        if (asks(named || aboveNamed)) {
            evidence += 2 + (Asking.asksToChoose(text) ? 1 : 0);
        }
        return evidence;
    }

    /// The last paragraph of the stem asks; any of them where a word says that a question begins.
    private boolean asks(boolean named) {
        for (int i = stemBlocks.size() - 1; i >= 0; i--) {
            if (stemBlocks.get(i) instanceof Block.Paragraph paragraph) {
                if (Asking.asks(paragraph.text().plain())) {
                    return true;
                }
                if (!named) {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean isNamedHeading(int at) {
        Start above = level.unit(at).start();
        return above != null && above.strength() == Start.NAMED && level.unit(at).kind == Unit.Kind.HEADING;
    }

    /// The stem or the heading above it says in so many words that a question stands here.
    boolean isNamed() {
        Start start = stem.start();
        return (start != null && start.strength() == Start.NAMED)
                || (stem.first() > 0 && stem.number() != null && isNamedHeading(stem.first() - 1));
    }

    boolean isEmpty() {
        return stemBlocks.isEmpty() && (stem.number() == null || !key.isStated());
    }

    Choice choice() {
        List<Option> finished = options.stream().map(DraftOption::finished).toList();
        Span all = span();
        cues.sort(Comparator.comparing(Cue::span));
        return new Choice(
                "",
                all,
                stem.number(),
                cues,
                Passage.of(stemBlocks, Span.at(all.start())),
                finished,
                key(finished),
                Passage.orNull(explanation));
    }

    /// From the first line of the stem to the last of what belongs to the question.
    Span span() {
        Span span = options.get(0).span.cover(options.get(options.size() - 1).span);
        int start = Math.min(stem.offset(level, span), span.start());
        int end = span.end();
        if (end() > 0) {
            Unit last = level.unit(Math.max(end(), run.end()) - 1);
            end = Math.max(end, last.span.end());
        }
        return new Span(start, end);
    }

    private @Nullable Key key(List<Option> finished) {
        Span at = key.span();
        if (at == null || key.marks().isEmpty()) {
            return null;
        }
        Passage written = key.written();
        List<KeyMark> marks = key.marks().stream()
                .map(mark -> new KeyMark(
                        mark.span(), mark.label(), mark.text(), mark.option() < 0 ? null : finished.get(mark.option())))
                .toList();
        return new Key(at, written, marks, key.doubt());
    }
}
