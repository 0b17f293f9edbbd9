package studypack.dialect;

import java.util.List;

/// Every dialect, in the order in which they are tried: the more a form gives away, the earlier it stands.
public final class Dialects {
    private static final List<Dialect> BLOCKS = List.of(
            new ResultsPage(),
            new FoldedAnswer(),
            new QuestionSummary(),
            new QuestionCallout(),
            new QuestionTable(),
            new TermTable(),
            new LabelledPair(),
            new WrittenAnswer(),
            new SpacedRepetition(),
            new ArrowLines(),
            new TabbedLines(),
            new DefinitionList(),
            new TermLines(),
            new QuestionHeading(),
            new MaskedAnswers());

    private static final List<BulletDialect> BULLETS = List.of(
            new AnsweredBullet(),
            new ArrowBullet(),
            new NestedAnswer(),
            new TermBullet(),
            new QuestionBullet());

    private Dialects() {}

    public static List<Dialect> ofBlocks() {
        return BLOCKS;
    }

    public static List<BulletDialect> ofBullets() {
        return BULLETS;
    }
}
