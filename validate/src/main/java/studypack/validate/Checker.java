package studypack.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import studypack.mojibake.Repair;
import studypack.note.Note;
import studypack.text.SourceText;
import studypack.text.Span;
import studypack.validate.corpus.Corpus;
import studypack.validate.corpus.NoteFacts;
import studypack.validate.ignore.Suppressions;
import studypack.validate.terms.Mention;

/// Judges notes.
public final class Checker {
    /// The order in which findings of one note are told.
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::span)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    private static final Set<String> LAYOUT = Set.of("doc", "table", "link", "front-matter", "export");

    private Checker() {}

    /// Builds what the first check of an item needs, so that a command can do it on another thread while it reads.
    public static void prepare() {
        ItemConstraints.prepare();
    }

    /// Every finding of one note by itself by place, then by rule, also those that a comment in it ignores
    /// ([Suppressions]); what it has in common with others [Corpus] tells.
    /// A note that is broken in any way gives findings and never an exception. Rules that are switched off, or
    /// silent in notes of this form, are not run.
    public static List<Diagnostic> check(Note note, Context context) {
        return check(note, context, RuleTimes.OFF);
    }

    /// The same, where somebody wants to know how long each rule takes. What several rules share is told of the first
    /// that asks for it, or under the name of their area.
    public static List<Diagnostic> check(Note note, Context context, RuleTimes times) {
        Context here = context.of(note);
        List<Diagnostic> found = new ArrayList<>();
        long start = times.start();
        if (ItemConstraints.RULES.stream().anyMatch(rule -> here.takes(rule.name()))) {
            ItemConstraints.check(note).stream()
                    .filter(finding -> here.takes(finding.rule()))
                    .forEach(found::add);
        }
        times.stop("item, key (constraints)", start);
        List<TermRule> onTerms = new ArrayList<>();
        for (Rule rule : Rules.RULES) {
            if (!here.takes(rule.name())) {
                continue;
            }
            if (rule instanceof TermRule onTerm) {
                onTerms.add(onTerm);
            } else {
                start = times.start();
                found.addAll(rule.check(note, here));
                times.stop(rule.name(), start);
            }
        }
        start = times.start();
        if (!onTerms.isEmpty()) {
            List<Mention> mentions = context.terms().mentions(note, here.parts().texts());
            onTerms.forEach(rule -> found.addAll(rule.judge(mentions)));
        }
        times.stop("term", start);
        found.addAll(unused(note, here, found));
        found.removeIf(finding -> isOfLayout(finding.rule()) && isOnBrokenText(note.source(), finding.span()));
        found.replaceAll(context.rules()::judged);
        found.sort(ORDER);
        return List.copyOf(found);
    }

    /// The comments in the note that ignore nothing, as far as that is known before it is compared with others.
    private static List<Diagnostic> unused(Note note, Context here, List<Diagnostic> found) {
        Suppressions comments = here.suppressions(note);
        return comments.early().isEmpty()
                ? List.of()
                : Rules.UNUSED.judge(
                        comments.unneeded(comments.early(), comments.used(found, note.source())),
                        note.source()::behind);
    }

    /// The comments that ignore nothing in a note when it is compared with others. A note is mended before that, so
    /// none
    /// has a fix.
    ///
    /// @param rules    that judge the note
    /// @param comments of the note
    /// @param used     by any of its findings
    /// @param place    what stands for a place of the text of the file in the findings
    public static List<Diagnostic> unused(
            RuleSet rules, Suppressions comments, Set<Suppressions.Use> used, UnaryOperator<Span> place) {
        return Rules.UNUSED.judge(comments.unneeded(comments.late(), used), place).stream()
                .map(Diagnostic::withoutFix)
                .map(rules::judged)
                .toList();
    }

    private static boolean isOfLayout(String rule) {
        return LAYOUT.contains(rule.substring(0, rule.indexOf('/')));
    }

    /// How broken text is laid out may come from what broke it.
    private static boolean isOnBrokenText(SourceText source, Span reading) {
        if (source.repairs().isEmpty()) {
            return false;
        }
        Span written = source.original(reading);
        return source.repairs().stream()
                .map(Repair::span)
                .anyMatch(broken -> broken.start() < written.end() && written.start() < broken.end());
    }

    /// The findings of a note that is checked without others, also those on what stands in it twice, without those
    /// that a comment in it ignores.
    public static List<Diagnostic> checkAlone(Note note, Context context) {
        List<Diagnostic> found = new ArrayList<>(check(note, context));
        found.addAll(new Corpus().check("", NoteFacts.of(note), context.rules()));
        Suppressions comments = context.suppressions(note);
        if (!comments.isEmpty()) {
            found.addAll(unused(context.rules(), comments, comments.used(found, note.source()), note.source()::behind));
            found.removeIf(finding -> comments.ignore(finding, note.source()));
        }
        found.sort(ORDER);
        return List.copyOf(found);
    }

    /// The same with every rule as it comes, where no file is at hand.
    public static List<Diagnostic> check(Note note) {
        return checkAlone(note, Context.PLAIN);
    }
}
