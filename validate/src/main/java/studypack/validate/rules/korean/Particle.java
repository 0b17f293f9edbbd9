package studypack.validate.rules.korean;

import java.util.ArrayList;
import java.util.List;
import studypack.mojibake.Hangul;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Wording;
import studypack.validate.Words;

/// 을 where 를 belongs: the form of a particle goes by the sound that the word before it ends in, and writers who turn
/// one word into another, or an English one into an acronym, forget the particle.
public final class Particle implements Rule {
    @Override
    public String name() {
        return "korean/particle";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        String text = note.source().text();
        List<Diagnostic> found = new ArrayList<>();
        for (int at = 1; at < text.length(); at++) {
            ParticleForm form = Hangul.isSyllable(text.charAt(at)) ? ParticleForm.at(text, at) : null;
            NounEnd noun = form == null ? null : NounEnd.before(text, at, form);
            if (form == null || noun == null || form.fits(noun.sound())) {
                continue;
            }
            if (Wording.holds(note, at)) {
                found.add(diagnostic(new Span(at, at + form.written().length()), form, noun));
            }
        }
        return found;
    }

    private Diagnostic diagnostic(Span span, ParticleForm form, NounEnd noun) {
        String right = form.other();
        String word = noun.word();
        String write = "write " + word + right;
        return finding(
                        Words.quote(word) + " ends in " + said(noun.sound()) + ", and so it takes " + right + ", not "
                                + form.written(),
                        span,
                        write)
                .withFix(Fix.suggested(write, new Fix.Edit(span, right)));
    }

    private static String said(Sound sound) {
        return switch (sound) {
            case VOWEL -> "a vowel";
            case RIEUL -> "ㄹ";
            case CONSONANT, SOME_CONSONANT, UNKNOWN -> "a consonant";
        };
    }
}
