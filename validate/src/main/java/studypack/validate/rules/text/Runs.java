package studypack.validate.rules.text;

import java.util.ArrayList;
import java.util.List;
import studypack.mojibake.Repair;
import studypack.text.SourceText;
import studypack.text.Span;

/// The broken runs of a text with their places in the reading text.
public final class Runs {
    private Runs() {}

    record Run(Repair repair, String broken, Span span) {
        boolean isReplacement() {
            return Runs.isReplacement(broken);
        }
    }

    /// Nothing but U+FFFD.
    static boolean isReplacement(String broken) {
        return broken.chars().allMatch(c -> c == ReplacementCharacter.REPLACEMENT);
    }

    /// What is not broken, in the reading text; the whole text where nothing is.
    public static List<Span> sound(SourceText source) {
        List<Span> sound = new ArrayList<>();
        int from = 0;
        for (Run run : of(source)) {
            sound.add(new Span(from, run.span().start()));
            from = run.span().end();
        }
        sound.add(new Span(from, source.text().length()));
        return sound;
    }

    static List<Run> of(SourceText source) {
        List<Run> runs = new ArrayList<>();
        List<Span> spans = source.repaired();
        for (int i = 0; i < spans.size(); i++) {
            Repair repair = source.repairs().get(i);
            runs.add(new Run(repair, repair.span().in(source.decoded().text()), spans.get(i)));
        }
        return runs;
    }
}
