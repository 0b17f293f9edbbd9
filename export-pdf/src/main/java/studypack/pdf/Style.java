package studypack.pdf;

import org.jspecify.annotations.Nullable;
import studypack.text.Unsure;

/// How a piece of text looks.
///
/// @param size in points
/// @param ink    its colour, red-green-blue
/// @param raised a note's number above the line
/// @param unsure what is known of it is little, null where it is sure
record Style(
        float size,
        int ink,
        boolean bold,
        boolean italic,
        boolean mono,
        boolean strike,
        boolean marked,
        boolean raised,
        Unsure.@Nullable Kind unsure) {

    static Style of(float size) {
        return new Style(size, Ink.TEXT, false, false, false, false, false, false, null);
    }

    Style inBold() {
        return new Style(size, ink, true, italic, mono, strike, marked, raised, unsure);
    }

    Style inItalic() {
        return new Style(size, ink, bold, true, mono, strike, marked, raised, unsure);
    }

    /// A little smaller: monospaced letters look larger than others of their size.
    Style inMono() {
        return mono ? this : new Style(size * 0.94f, Ink.CODE, bold, italic, true, strike, marked, raised, unsure);
    }

    Style struck() {
        return new Style(size, ink, bold, italic, mono, true, marked, raised, unsure);
    }

    Style asMarked() {
        return new Style(size, ink, bold, italic, mono, strike, true, raised, unsure);
    }

    Style unsure(Unsure.Kind kind) {
        return new Style(size, ink, bold, italic, mono, strike, marked, raised, kind);
    }

    /// Small, above the line, for the number of a note.
    Style asNumber() {
        return new Style(size * 0.66f, Ink.ACCENT, true, false, false, false, false, true, null);
    }

    Style sized(float size) {
        return new Style(size, ink, bold, italic, mono, strike, marked, raised, unsure);
    }

    Style inked(int ink) {
        return new Style(size, ink, bold, italic, mono, strike, marked, raised, unsure);
    }

    /// Beside the text: an address, a reference.
    Style small() {
        return sized(size * 0.8f).inked(Ink.FAINT);
    }
}
