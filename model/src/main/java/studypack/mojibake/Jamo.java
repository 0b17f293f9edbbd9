package studypack.mojibake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Puts decomposed Hangul together that came out of a repair: file names of some systems broke in that form.
final class Jamo {
    private Jamo() {}

    static Edit compose(Edit edit) {
        String text = edit.repaired();
        boolean apart = text.chars().anyMatch(Hangul::isJamo) && text.chars().noneMatch(Hangul::isSyllable);
        if (!apart || edit.grade() == Grade.LOST) {
            return edit;
        }
        StringBuilder composed = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        int[] moved = new int[text.length() + 1];
        for (int i = 0; i < text.length(); ) {
            int end = i + 1;
            // A leading consonant takes the vowel and the final consonant that follow.
            while (Hangul.isJamo(text.charAt(i)) && end < text.length() && isInside(text.charAt(end))) {
                end++;
            }
            String piece = Normalizer.normalize(text.substring(i, end), Normalizer.Form.NFC);
            for (int unit = i; unit < end; unit++) {
                moved[unit] = composed.length();
            }
            for (int unit = 0; unit < piece.length(); unit++) {
                origins.add(edit.origins().get(Math.min(i + unit, end - 1)));
            }
            composed.append(piece);
            i = end;
        }
        List<Repair.Doubt> doubts = edit.doubts().stream()
                .map(doubt -> new Repair.Doubt(moved[doubt.at()], doubt.candidates()))
                .toList();
        return new Edit(
                        edit.start(),
                        edit.end(),
                        composed.toString(),
                        origins,
                        Route.of(new Decomposed()).then(edit.route()),
                        edit.grade(),
                        doubts)
                .graded(Grade.SURE);
    }

    private static boolean isInside(char c) {
        return c >= 0x1160 && c <= 0x11FF;
    }
}
