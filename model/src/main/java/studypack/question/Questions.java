package studypack.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.note.Choice;
import studypack.text.Span;

/// Finds the multiple-choice questions among blocks: first what may be options, then what stands over and under them,
/// then whether enough speaks for a question.
public final class Questions {
    /// What the form of a question is worth that others of the same note have.
    private static final int SAME_FORM = 1;

    private final Level level;

    private Questions(Level level) {
        this.level = level;
    }

    /// Blocks that hold questions.
    ///
    /// @param from  the first of them
    /// @param to    the block behind the last
    /// @param parts the questions, and what stands before, between and behind them
    public record Found(int from, int to, List<Part> parts) {
        public Found {
            parts = List.copyOf(parts);
        }
    }

    /// A question, or blocks that are none.
    public sealed interface Part {
        /// A question.
        record Question(Choice choice) implements Part {}

        /// What is still to be read.
        record Rest(List<Block> blocks) implements Part {
            public Rest {
                blocks = List.copyOf(blocks);
            }
        }
    }

    /// Where among the blocks questions stand, by the first block of each stretch.
    ///
    /// @param source the reading text that the blocks were read from
    public static Map<Integer, Found> in(List<Block> blocks, String source) {
        Level level = Level.of(blocks, source);
        List<Run> runs = Runs.of(level);
        if (runs.isEmpty()) {
            return Map.of();
        }
        Questions questions = new Questions(level);
        return questions.stretches(questions.accepted(questions.drafts(questions.options(runs))));
    }

    /// Without labelled statements that the options behind them choose from.
    private List<Run> options(List<Run> runs) {
        List<Run> options = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            boolean statements = i + 1 < runs.size() && isOfStem(runs.get(i), runs.get(i + 1));
            if (!statements) {
                options.add(runs.get(i));
            }
        }
        return options;
    }

    /// Labelled statements that the options choose from: ㄱ, ㄴ, ㄷ before ① and ②.
    private boolean isOfStem(Run run, Run next) {
        if (run.style() == null
                || next.style() == null
                || run.style().goesWith(next.style())
                || next.first() - run.end() > 3) {
            return false;
        }
        for (int at = run.end(); at < next.first(); at++) {
            Unit unit = level.unit(at);
            Start start = unit.start();
            if ((start != null && start.strength() >= Start.HEADING)
                    || unit.kind == Unit.Kind.RULE
                    || unit.kind == Unit.Kind.FOLD
                    || Words.KEY.isAt(unit)
                    || Words.EXPLANATION.isAt(unit)) {
                return false;
            }
        }
        return true;
    }

    private List<Draft> drafts(List<Run> runs) {
        List<Run> own = new ArrayList<>();
        List<Stem> stems = new ArrayList<>();
        for (Run run : runs) {
            @Nullable Run before = own.isEmpty() ? null : own.get(own.size() - 1);
            if (before != null && repeats(run, before)) {
                continue;
            }
            int expected = 0;
            for (int i = stems.size() - 1; i >= 0 && expected == 0; i--) {
                expected = Start.value(stems.get(i).number());
            }
            own.add(run);
            stems.add(Stem.of(level, run, before == null ? 0 : before.end(), before != null, expected));
        }
        List<Draft> drafts = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < own.size(); i++) {
            boolean bounded = i + 1 < own.size();
            int to = bounded ? stems.get(i + 1).first() : level.size();
            if (stems.get(i).first() < end) {
                continue;
            }
            Draft draft = new Draft(
                    level, own.get(i), stems.get(i), Math.max(own.get(i).end(), to), bounded);
            drafts.add(draft);
            end = draft.end();
        }
        return drafts;
    }

    /// The same letters once more without a question of their own: remarks on the options, or a translation.
    private boolean repeats(Run run, Run before) {
        if (run.style() == null
                || before.style() == null
                || run.spots().size() > before.spots().size() + 1) {
            return false;
        }
        if (Stem.isGlued(level.unit(run.first()), run.spots().get(0))) {
            return false;
        }
        for (int at = before.end(); at < run.first(); at++) {
            Unit unit = level.unit(at);
            Start start = unit.start();
            if (unit.kind == Unit.Kind.RULE
                    || (unit.kind == Unit.Kind.HEADING && !Words.EXPLANATION.isAt(unit) && !Words.KEY.isAt(unit))) {
                return false;
            }
            if (start != null
                    && (start.strength() == Start.NAMED
                            || (start.strength() == Start.NUMBER && unit.depth < level.unit(run.first()).depth))) {
                return false;
            }
            if (start != null && start.strength() == Start.NUMBER && unit.asks()) {
                return false;
            }
        }
        if (run.first() == before.end()) {
            return true;
        }
        Unit above = level.unit(run.first() - 1);
        if (above.isText() && above.asks() && !Words.EXPLANATION.isAt(above)) {
            return false;
        }
        for (int at = before.end(); at < run.first(); at++) {
            Unit unit = level.unit(at);
            if (Words.KEY.isAt(unit) || Words.EXPLANATION.isAt(unit)) {
                return true;
            }
        }
        return false;
    }

    private List<Draft> accepted(List<Draft> drafts) {
        List<Draft> sure = drafts.stream()
                .filter(draft -> !draft.isEmpty() && draft.evidence() >= draft.needed())
                .toList();
        List<Draft> accepted = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean alike = draft.mayBeLikeOthers()
                    && sure.stream().anyMatch(other -> other != draft && other.run.looksLike(draft.run));
            if (!draft.isEmpty() && draft.evidence() + (alike ? SAME_FORM : 0) >= draft.needed()) {
                accepted.add(draft);
            }
        }
        accepted.forEach(Draft::keyByEmphasis);
        return accepted;
    }

    /// Questions that share a block are given together with what stands between them.
    private Map<Integer, Found> stretches(List<Draft> drafts) {
        Map<Integer, Found> found = new TreeMap<>();
        for (int i = 0; i < drafts.size(); ) {
            int from = top(drafts.get(i).stem.first());
            int to = top(drafts.get(i).end() - 1);
            int next = i + 1;
            while (next < drafts.size() && top(drafts.get(next).stem.first()) <= to) {
                to = Math.max(to, top(drafts.get(next).end() - 1));
                next++;
            }
            found.put(from, new Found(from, to + 1, parts(drafts.subList(i, next), from, to)));
            i = next;
        }
        return found;
    }

    private int top(int unit) {
        return level.unit(Math.min(unit, level.size() - 1)).top;
    }

    private List<Part> parts(List<Draft> drafts, int from, int to) {
        List<Part> parts = new ArrayList<>();
        int at = level.blocks().get(from).span().start();
        for (Draft draft : drafts) {
            Span span = draft.span();
            rest(at, span.start(), parts);
            parts.add(new Part.Question(draft.choice()));
            at = span.end();
        }
        rest(at, level.blocks().get(to).span().end(), parts);
        return parts;
    }

    private void rest(int from, int to, List<Part> parts) {
        List<Block> blocks = level.slice(from, to);
        if (!blocks.isEmpty()) {
            parts.add(new Part.Rest(blocks));
        }
    }
}
