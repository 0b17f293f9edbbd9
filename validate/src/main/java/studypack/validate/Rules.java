package studypack.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studypack.validate.corpus.CorpusRule;
import studypack.validate.rules.advice.AbsoluteTerms;
import studypack.validate.rules.advice.AllOfTheAbove;
import studypack.validate.rules.advice.LongestOption;
import studypack.validate.rules.advice.NegativeStem;
import studypack.validate.rules.advice.OverlappingRanges;
import studypack.validate.rules.advice.StemWordInKey;
import studypack.validate.rules.doc.BoldHeading;
import studypack.validate.rules.doc.BrokenCode;
import studypack.validate.rules.doc.BrokenEmphasis;
import studypack.validate.rules.doc.DuplicateHeading;
import studypack.validate.rules.doc.EmptyBullet;
import studypack.validate.rules.doc.EmptyDetails;
import studypack.validate.rules.doc.EmptySection;
import studypack.validate.rules.doc.FenceLanguage;
import studypack.validate.rules.doc.HeadingInList;
import studypack.validate.rules.doc.HeadingOrder;
import studypack.validate.rules.doc.ListNumbering;
import studypack.validate.rules.doc.LostLineBreak;
import studypack.validate.rules.doc.ManyTitles;
import studypack.validate.rules.doc.MissingComma;
import studypack.validate.rules.doc.ObsoleteTag;
import studypack.validate.rules.doc.SentenceHeading;
import studypack.validate.rules.doc.SiblingHeadings;
import studypack.validate.rules.doc.SwallowedParagraph;
import studypack.validate.rules.doc.UnclosedDetails;
import studypack.validate.rules.doc.UnclosedFence;
import studypack.validate.rules.doc.UnclosedTag;
import studypack.validate.rules.doc.UnknownTag;
import studypack.validate.rules.doc.UnpairedBracket;
import studypack.validate.rules.doc.UselessBreak;
import studypack.validate.rules.duplicate.Block;
import studypack.validate.rules.duplicate.Contradiction;
import studypack.validate.rules.duplicate.Note;
import studypack.validate.rules.duplicate.Question;
import studypack.validate.rules.duplicate.Term;
import studypack.validate.rules.export.LongCell;
import studypack.validate.rules.frontmatter.DuplicateField;
import studypack.validate.rules.frontmatter.Invalid;
import studypack.validate.rules.frontmatter.InvalidDate;
import studypack.validate.rules.frontmatter.LooksLike;
import studypack.validate.rules.ignore.NoReason;
import studypack.validate.rules.ignore.Unclosed;
import studypack.validate.rules.ignore.UnknownRule;
import studypack.validate.rules.ignore.Unused;
import studypack.validate.rules.item.ChatResidue;
import studypack.validate.rules.item.DuplicateId;
import studypack.validate.rules.item.DuplicateOption;
import studypack.validate.rules.item.GluedOption;
import studypack.validate.rules.item.InvalidId;
import studypack.validate.rules.item.ScrapeResidue;
import studypack.validate.rules.item.StrayMask;
import studypack.validate.rules.key.Competing;
import studypack.validate.rules.key.ContradictsExplanation;
import studypack.validate.rules.key.Count;
import studypack.validate.rules.key.Emphasis;
import studypack.validate.rules.key.LowerCase;
import studypack.validate.rules.key.NoQuestion;
import studypack.validate.rules.key.Several;
import studypack.validate.rules.key.Uncertain;
import studypack.validate.rules.korean.CutSentence;
import studypack.validate.rules.korean.Loanword;
import studypack.validate.rules.korean.Misspelling;
import studypack.validate.rules.korean.MixedRegister;
import studypack.validate.rules.korean.Particle;
import studypack.validate.rules.korean.Spacing;
import studypack.validate.rules.korean.UnlikelySyllable;
import studypack.validate.rules.link.BareUrl;
import studypack.validate.rules.link.BrokenAnchor;
import studypack.validate.rules.link.EmptyTarget;
import studypack.validate.rules.link.MissingFile;
import studypack.validate.rules.link.MissingImage;
import studypack.validate.rules.link.PlaceholderAlt;
import studypack.validate.rules.link.Repeated;
import studypack.validate.rules.link.WrongDuplicate;
import studypack.validate.rules.table.CellSpacing;
import studypack.validate.rules.table.ExtraCell;
import studypack.validate.rules.table.GluedList;
import studypack.validate.rules.table.GluedRow;
import studypack.validate.rules.table.MissingCell;
import studypack.validate.rules.table.MissingSeparator;
import studypack.validate.rules.table.UnescapedPipe;
import studypack.validate.rules.term.Capitals;
import studypack.validate.rules.term.Discontinued;
import studypack.validate.rules.term.InexactName;
import studypack.validate.rules.term.MisspeltIdentifier;
import studypack.validate.rules.term.MisspeltName;
import studypack.validate.rules.term.MisspeltWord;
import studypack.validate.rules.term.Renamed;
import studypack.validate.rules.term.RunTogether;
import studypack.validate.rules.term.Unwanted;
import studypack.validate.rules.term.WrongName;
import studypack.validate.rules.term.WrongPrefix;
import studypack.validate.rules.text.BidiControl;
import studypack.validate.rules.text.BlankLines;
import studypack.validate.rules.text.BrokenEmoji;
import studypack.validate.rules.text.ByteOrderMark;
import studypack.validate.rules.text.ControlCharacter;
import studypack.validate.rules.text.DecomposedHangul;
import studypack.validate.rules.text.DoubleSpace;
import studypack.validate.rules.text.InvisibleCharacter;
import studypack.validate.rules.text.LostCharacters;
import studypack.validate.rules.text.MergeConflict;
import studypack.validate.rules.text.MixedLineEnds;
import studypack.validate.rules.text.MixedScript;
import studypack.validate.rules.text.Mojibake;
import studypack.validate.rules.text.NoFinalNewline;
import studypack.validate.rules.text.RepeatedWord;
import studypack.validate.rules.text.ReplacementCharacter;
import studypack.validate.rules.text.TrailingSpace;
import studypack.validate.rules.text.Undecodable;
import studypack.validate.rules.text.WrongEncoding;

/// Every rule there is.
public final class Rules {
    private Rules() {}

    /// Judges when all others have.
    static final Unused UNUSED = new Unused();

    /// Rules that look at more than one item. Those on one item are the constraints of [ItemConstraints#RULES].
    static final List<Rule> RULES = List.of(
            new AbsoluteTerms(),
            new AllOfTheAbove(),
            new LongestOption(),
            new NegativeStem(),
            new OverlappingRanges(),
            new StemWordInKey(),
            new BidiControl(),
            new BlankLines(),
            new BrokenEmoji(),
            new ByteOrderMark(),
            new ControlCharacter(),
            new DecomposedHangul(),
            new DoubleSpace(),
            new InvisibleCharacter(),
            new LostCharacters(),
            new MergeConflict(),
            new MixedLineEnds(),
            new MixedScript(),
            new Mojibake(),
            new NoFinalNewline(),
            new ReplacementCharacter(),
            new TrailingSpace(),
            new Undecodable(),
            new RepeatedWord(),
            new WrongEncoding(),
            new CutSentence(),
            new Loanword(),
            new Misspelling(),
            new MixedRegister(),
            new Particle(),
            new Spacing(),
            new UnlikelySyllable(),
            new Competing(),
            new Count(),
            new Emphasis(),
            new LowerCase(),
            new NoQuestion(),
            new Uncertain(),
            new DuplicateOption(),
            new InvalidId(),
            new Several(),
            new ContradictsExplanation(),
            new StrayMask(),
            new ScrapeResidue(),
            new GluedOption(),
            new ChatResidue(),
            new ExtraCell(),
            new MissingCell(),
            new MissingSeparator(),
            new DuplicateField(),
            new Invalid(),
            new BrokenAnchor(),
            new EmptyTarget(),
            new MissingImage(),
            new BrokenEmphasis(),
            new EmptyBullet(),
            new EmptySection(),
            new UnclosedDetails(),
            new BoldHeading(),
            new DuplicateHeading(),
            new HeadingInList(),
            new HeadingOrder(),
            new ManyTitles(),
            new SentenceHeading(),
            new SiblingHeadings(),
            new LostLineBreak(),
            new SwallowedParagraph(),
            new UselessBreak(),
            new EmptyDetails(),
            new ListNumbering(),
            new MissingComma(),
            new ObsoleteTag(),
            new UnclosedTag(),
            new UnknownTag(),
            new BrokenCode(),
            new FenceLanguage(),
            new UnpairedBracket(),
            new CellSpacing(),
            new GluedRow(),
            new GluedList(),
            new UnescapedPipe(),
            new BareUrl(),
            new MissingFile(),
            new PlaceholderAlt(),
            new Repeated(),
            new WrongDuplicate(),
            new InvalidDate(),
            new LooksLike(),
            new LongCell(),
            new UnclosedFence(),
            new NoReason(),
            new Unclosed(),
            new UnknownRule(),
            UNUSED,
            new Capitals(),
            new Discontinued(),
            new InexactName(),
            new MisspeltIdentifier(),
            new MisspeltName(),
            new MisspeltWord(),
            new Renamed(),
            new RunTogether(),
            new Unwanted(),
            new WrongName(),
            new WrongPrefix());

    /// Rules that look at several notes.
    public static final List<CorpusRule> OVER_NOTES =
            List.of(new Block(), new Contradiction(), new Note(), new Question(), new Term(), new DuplicateId());

    private static final List<Entry> ALL = Stream.of(
                    ItemConstraints.RULES.stream(),
                    RULES.stream().map(rule -> new Entry(rule.name(), rule.severity())),
                    OVER_NOTES.stream().map(rule -> new Entry(rule.name(), rule.severity())))
            .flatMap(entries -> entries)
            .sorted(Comparator.comparing(Entry::name))
            .toList();

    /// All rules by name.
    public static List<Entry> all() {
        return ALL;
    }

    public static Optional<Entry> find(String name) {
        return all().stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /// What is known of a rule without running it.
    ///
    /// @param name `area/name`
    public record Entry(String name, Severity severity) {
        /// What stands before the `/`.
        public String area() {
            return name.substring(0, name.indexOf('/'));
        }

        /// How findings of the rule can be mended; some findings of a rule may have a fix and others none.
        public Set<Fix.Applicability> fixes() {
            return Fixes.BY_RULE.getOrDefault(name, Set.of());
        }

        /// The rule's page as Markdown: what it finds, why it matters, an example of each kind, what to do.
        public String page() {
            return resource(name + ".md");
        }

        /// The page's first sentence.
        public String summary() {
            return page().lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .orElse("");
        }
    }

    /// Read when the first fix is asked for, which a check never does.
    private static final class Fixes {
        static final Map<String, Set<Fix.Applicability>> BY_RULE = resource("fixes.txt")
                .lines()
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(words -> words[0], Fixes::of));

        private static Set<Fix.Applicability> of(String[] words) {
            return Arrays.stream(words)
                    .skip(1)
                    .map(word -> Fix.Applicability.valueOf(word.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.collectingAndThen(
                            Collectors.toCollection(() -> EnumSet.noneOf(Fix.Applicability.class)),
                            Collections::unmodifiableSet));
        }
    }

    private static String resource(String name) {
        try (InputStream in = Rules.class.getResourceAsStream("/studypack/validate/rules/" + name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The page of a rule; empty where there is no such rule.
    public static Optional<String> page(String name) {
        return find(name).map(Entry::page);
    }
}
