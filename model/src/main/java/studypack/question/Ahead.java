package studypack.question;

import studypack.markdown.Inline;
import studypack.markdown.Plain;

/// Looks at what is still to come behind the options of a question: whether a key does, and how far away.
record Ahead(Level level, Statement key) {
    private static final int FAR = 12;

    /// A rule between the options and their key.
    boolean leadsToKey(int at, int to) {
        return !key.isStated() && at < to && isKey(level.unit(at));
    }

    boolean isKey(Unit unit) {
        if (unit.kind == Unit.Kind.FOLD) {
            return Folded.isAnswer(unit, level.source());
        }
        return unit.isText()
                && (Words.KEY.isAt(unit)
                        || Words.PICKED.isAt(unit)
                        || BareKey.isKey(unit.plain(), key.options().size()));
    }

    /// A key comes later, and no heading or line before it.
    boolean leadsFarToKey(int at, int to) {
        if (key.isStated()) {
            return false;
        }
        for (int next = at + 1; next < Math.min(to, at + FAR); next++) {
            Unit unit = level.unit(next);
            if (isKey(unit)) {
                return true;
            }
            if (unit.kind == Unit.Kind.RULE || unit.kind == Unit.Kind.HEADING) {
                return false;
            }
        }
        return false;
    }

    /// Behind a bold key at the head of a line, `**B** because …`; -1 where there is none.
    int boldKey(Unit unit) {
        if (!(unit.text.inlines().get(0) instanceof Inline.Strong strong) || unit.label() != null) {
            return -1;
        }
        String said = Plain.of(strong.children());
        return BareKey.isKey(said, key.options().size()) && said.length() <= 6
                ? Math.min(unit.flat().length(), said.length())
                : -1;
    }
}
