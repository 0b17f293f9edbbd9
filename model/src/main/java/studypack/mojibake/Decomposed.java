package studypack.mojibake;

import java.text.Normalizer;

/// Hangul taken apart into its letters, as file names of some systems have it.
record Decomposed() implements Step {
    @Override
    public String apply(String text) {
        StringBuilder broken = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String unit = String.valueOf(c);
            broken.append(Hangul.isSyllable(c) ? Normalizer.normalize(unit, Normalizer.Form.NFD) : unit);
        }
        return broken.toString();
    }

    @Override
    public String words() {
        return "Hangul taken apart";
    }

    @Override
    public String loss() {
        return "";
    }
}
