package studypack.question;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.markdown.Block;
import studypack.markdown.Plain;
import studypack.markdown.RichText;
import studypack.note.Cue;

/// What follows the options of a question: the key, what a learner picked, and what explains it.
final class Tail {
    private static final Pattern IN_PROSE = Pattern.compile(
            "(?:정답은|답은|정답이|answer\\s+is|answer:|正解は|答えは|đáp\\s+án\\s+là)\\s*\\(?([A-H](?![A-Za-z])|[①-⑩]|[1-9]번|[ア-カ])"
                    + "|(?<![A-Za-z0-9])([A-H]|[①-⑩]|[1-9]번)(?:번)?\\s*(?:가|이)\\s*(?:정답|답이|맞)"
                    + "|(?<![A-Za-z0-9])([A-H])\\s+(?:is|was)\\s+(?:the\\s+)?(?:correct|right)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING =
            Pattern.compile("[A-H](?:\\s*[,—–]|\\s+-)\\s+[\\p{Ll}\\p{Lo}].*", Pattern.DOTALL);
    private static final int MOST_BEFORE_COLON = 20;
    private static final int FREE_PARAGRAPHS = 2;

    private final Level level;
    private final Ahead ahead;
    private final List<DraftOption> options;
    private final Statement key;
    private final List<Cue> cues;
    private final List<Block> explanation;
    private int headingLevel;
    private boolean bounded;
    private boolean explains;
    private int free;
    private boolean cued;
    private boolean folded;

    /// A stretch of explanation that is not cut out yet.
    private int openFrom = -1;

    private int openTo = -1;

    private Tail(Level level, Statement key, List<Cue> cues, List<Block> explanation) {
        this.level = level;
        this.ahead = new Ahead(level, key);
        this.options = key.options();
        this.key = key;
        this.cues = cues;
        this.explanation = explanation;
    }

    /// What was found.
    ///
    /// @param end   the unit behind the last that belongs to the question
    /// @param cued  a word announced the key or what explains it
    record Found(int end, boolean cued) {}

    /// @param from    behind the options
    /// @param to      where the next question begins, or the level ends
    /// @param stem    of the question
    /// @param bounded another question follows
    static Found read(
            Level level,
            int from,
            int to,
            Stem stem,
            boolean bounded,
            Statement key,
            List<Cue> cues,
            List<Block> explanation) {
        Tail tail = new Tail(level, key, cues, explanation);
        tail.bounded = bounded;
        tail.headingLevel = headingLevel(level, stem);
        int end = tail.read(from, to);
        tail.flush();
        return new Found(end, tail.cued);
    }

    /// Of the heading that begins the question, 0 where none does.
    private static int headingLevel(Level level, Stem stem) {
        for (int at = stem.first(); at >= Math.max(0, stem.first() - 1); at--) {
            if (at < level.size() && level.unit(at).block instanceof Block.Heading heading) {
                return heading.level();
            }
        }
        return 0;
    }

    private int read(int from, int to) {
        int at = from;
        int end = from;
        while (at < to) {
            Unit unit = level.unit(at);
            int next = take(at, to);
            if (next < 0) {
                boolean skipped =
                        unit.kind == Unit.Kind.COMMENT || (unit.kind == Unit.Kind.RULE && ahead.leadsToKey(at + 1, to));
                if (!skipped) {
                    break;
                }
                at++;
                continue;
            }
            at = next;
            end = next;
        }
        return end;
    }

    /// The unit behind what was taken, -1 where the unit belongs to what comes after the question.
    private int take(int at, int to) {
        Unit unit = level.unit(at);
        return switch (unit.kind) {
            case RULE -> -1;
            case COMMENT -> comment(unit) ? at + 1 : -1;
            case FOLD -> fold(at) ? at + 1 : -1;
            case HEADING -> heading(at, unit) ? at + 1 : -1;
            case SOLID -> solid(at, to) ? at + 1 : -1;
            case LINE, BULLET, CODE_LINE -> line(at, to);
        };
    }

    private boolean fold(int at) {
        Unit unit = level.unit(at);
        if (Folded.isHint(unit)) {
            explain(unit, 0);
            return true;
        }
        Level inside = Level.of(Folded.children(unit), level.source());
        if ((!Folded.isAnswer(unit, level.source()) && !explains) || Lists.holdsKeys(inside)) {
            return false;
        }
        flush();
        if (unit.block instanceof Block.Callout callout && callout.isTitled()) {
            cues.add(new Cue(new RichText(callout.kind().span(), List.of(callout.kind()))));
        }
        if (unit.isText()) {
            int value = unit.behind(Words.KEY);
            if (value >= 0 && value < unit.flat().length() && !key.isStated()) {
                key.state(level, unit, value, cues);
            } else {
                cues.add(new Cue(unit.text));
            }
        }
        Tail tail = new Tail(inside, key, cues, explanation);
        tail.explains = key.isStated();
        tail.bounded = true;
        tail.folded = true;
        tail.all(inside, key.isStated() ? 0 : tail.first(inside));
        cued = true;
        explains |= tail.explains;
        return true;
    }

    /// The first line of folded text may name the answer without a word for it.
    private int first(Level inside) {
        if (inside.size() == 0 || !inside.unit(0).isText()) {
            return 0;
        }
        Unit unit = inside.unit(0);
        boolean cue = Words.KEY.isAt(unit) || Words.PICKED.isAt(unit) || Words.EXPLANATION.isAt(unit);
        int colon = unit.plain().indexOf(':') + 1;
        boolean behind = colon > 1 && colon < MOST_BEFORE_COLON && key.names(unit, colon);
        if (cue || (!behind && !key.names(unit, 0))) {
            return 0;
        }
        int remark = key.state(level, unit, behind ? colon : 0, cues);
        if (remark >= 0) {
            explain(unit, remark);
            return 1;
        }
        int next = 1;
        while (next < inside.size() && key.repeats(inside.unit(next))) {
            key.more(inside.unit(next));
            next++;
        }
        return next;
    }

    /// Everything inside belongs to the question.
    private void all(Level inside, int from) {
        for (int at = from; at < inside.size(); ) {
            int next = take(at, inside.size());
            if (next < 0) {
                Unit unit = inside.unit(at);
                if (unit.kind != Unit.Kind.COMMENT) {
                    explain(unit, 0);
                    key.settle();
                }
                next = at + 1;
            }
            at = next;
        }
        flush();
    }

    /// A key that was hidden in a comment.
    private boolean comment(Unit unit) {
        int value = unit.isText() && !key.isStated() ? unit.behind(Words.KEY) : -1;
        if (value < 0) {
            return false;
        }
        state(unit, value);
        return true;
    }

    private boolean heading(int at, Unit unit) {
        int value = unit.behind(Words.KEY);
        if (value >= 0 && Lists.areKeys(level, at, value)) {
            return false;
        }
        if (value >= 0 && !key.isStated()) {
            state(unit, value);
            return true;
        }
        int reason = unit.behind(Words.EXPLANATION);
        Block.Heading heading = (Block.Heading) unit.block;
        boolean below = headingLevel > 0 && heading.level() > headingLevel;
        boolean beside = headingLevel == 0 || heading.level() >= headingLevel;
        if (reason >= 0 && (below || beside) && (key.isStated() || cued || headingLevel > 0)) {
            announce(unit, reason);
            return true;
        }
        if (below && (key.isStated() || explains)) {
            explain(unit, 0);
            return true;
        }
        return false;
    }

    private boolean solid(int at, int to) {
        if (explains || (key.isKnown() && (bounded || free < FREE_PARAGRAPHS)) || ahead.leadsFarToKey(at, to)) {
            explain(level.unit(at), 0);
            free++;
            return true;
        }
        return false;
    }

    private int line(int at, int to) {
        Unit unit = level.unit(at);
        if (!unit.isText() && at + 1 < to && level.unit(at + 1).kind == Unit.Kind.FOLD) {
            int folded = take(at + 1, to);
            return folded;
        }
        if (!unit.isText()) {
            boolean taken = explains || (key.isKnown() && bounded);
            if (taken) {
                explain(unit, 0);
            }
            return taken ? at + 1 : -1;
        }
        String line = unit.plain();
        Start start = unit.start();
        if (start != null && start.strength() == Start.NAMED && !folded) {
            return -1;
        }
        if (key.isPending() && key.takesPending(unit, this::flush)) {
            return at + 1;
        }
        int picked = unit.behind(Words.PICKED);
        if (picked >= 0) {
            picked(unit, picked);
            return at + 1;
        }
        int value = unit.behind(Words.KEY);
        if (value >= 0 && Lists.areKeys(level, at, value)) {
            return -1;
        }
        if (value >= 0 && (!explains || !key.isStated())) {
            if (key.isStated() && !explains && value >= line.length()) {
                return -1;
            }
            state(unit, KeyLine.lastValue(line, value));
            return at + 1;
        }
        int reason = unit.behind(Words.EXPLANATION);
        if (reason >= 0) {
            announce(unit, reason);
            return at + 1;
        }
        if (!key.isStated()
                && !explains
                && BareKey.isKey(line, options.size())
                && (unit.label() == null || line.length() <= 3)) {
            flush();
            key.state(level, unit, 0, cues);
            return at + 1;
        }
        if (!key.isStated() && !explains && unit.opens && LEADING.matcher(line).matches() && key.names(unit, 0)) {
            flush();
            key.state(level, unit, 0, 1, cues);
            explain(unit, Signs.space(line, 1));
            return at + 1;
        }
        int bold = key.isStated() || explains ? -1 : ahead.boldKey(unit);
        if (bold > 0) {
            flush();
            key.state(level, unit, 0, bold, cues);
            explain(unit, bold);
            return at + 1;
        }
        if (key.isKnown() || explains) {
            int remarks = Remarks.read(level, at, to, key);
            if (remarks > at) {
                flush();
                explains = true;
                return remarks;
            }
        }
        if (explains || ahead.leadsFarToKey(at, to) || isFree(unit)) {
            explain(unit, 0);
            return at + 1;
        }
        if (!key.isStated() && IN_PROSE.matcher(line).find()) {
            explains = true;
            explain(unit, 0);
            return at + 1;
        }
        return -1;
    }

    /// Behind a key, what nothing announces explains it as long as it goes on in the same breath.
    private boolean isFree(Unit unit) {
        if (!key.isKnown()) {
            return false;
        }
        if (bounded) {
            return true;
        }
        if (!unit.opens || unit.quoted) {
            return true;
        }
        if (unit.kind == Unit.Kind.BULLET || free >= FREE_PARAGRAPHS || isTitle(unit)) {
            return false;
        }
        free++;
        return true;
    }

    private static boolean isTitle(Unit unit) {
        return unit.text.inlines().size() == 1
                && unit.text.inlines().get(0) instanceof studypack.markdown.Inline.Strong;
    }

    private void state(Unit unit, int value) {
        flush();
        cued = true;
        int reason = KeyLine.reasonBehind(unit.plain(), value);
        int aside = reason < 0 ? KeyLine.asideBehind(unit.plain(), value) : -1;
        int remark = key.state(level, unit, value, Math.max(reason, aside), cues);
        remark = aside > 0 ? aside : remark;
        if (reason >= 0) {
            int behind = Words.EXPLANATION.in(unit.plain(), reason);
            cues.add(new Cue(level.text(unit, reason, behind)));
            explains = true;
            explain(unit, behind);
        } else if (remark >= 0) {
            int text = Signs.skip(unit.plain(), remark);
            if (!Plain.isBlank(unit.plain().substring(remark, text))) {
                cues.add(new Cue(level.text(unit, remark, text)));
            }
            explain(unit, text);
        }
    }

    private void picked(Unit unit, int value) {
        flush();
        cued = true;
        String line = unit.plain();
        int own = KeyLine.keyBehind(line, value);
        key.pick(line.substring(value, own < 0 ? line.length() : own));
        if (own < 0) {
            cues.add(new Cue(unit.text));
            return;
        }
        key.state(level, unit, Words.KEY.in(line, own), cues);
    }

    private void announce(Unit unit, int text) {
        flush();
        key.settle();
        cued = true;
        explains = true;
        cues.add(new Cue(level.text(unit, 0, text)));
        explain(unit, text);
    }

    private void explain(Unit unit, int text) {
        if (text > 0 && text >= unit.flat().length()) {
            return;
        }
        int from = text > 0 ? unit.offset(text) : unit.span.start();
        key.settle();
        if (!key.isStated() && explains) {
            prose(unit, text);
        }
        if (openFrom < 0) {
            openFrom = from;
        }
        openTo = unit.span.end();
    }

    /// `…그래서 정답은 C`
    private void prose(Unit unit, int from) {
        if (!unit.isText()) {
            return;
        }
        Matcher match = IN_PROSE.matcher(unit.plain()).region(from, unit.flat().length());
        if (match.find()) {
            int group = match.group(1) != null ? 1 : match.group(2) != null ? 2 : 3;
            key.mention(unit, match.start(group), match.group(group));
        }
    }

    private void flush() {
        if (openFrom >= 0) {
            explanation.addAll(level.slice(openFrom, openTo));
        }
        openFrom = -1;
        openTo = -1;
    }
}
