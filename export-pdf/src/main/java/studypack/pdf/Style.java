package studypack.pdf;

/// How a piece of text looks.
///
/// @param size in points
/// @param ink  its colour, red-green-blue
record Style(float size, int ink, boolean bold, boolean italic, boolean mono, boolean strike, boolean marked) {

    static Style of(float size) {
        return new Style(size, Ink.TEXT, false, false, false, false, false);
    }

    Style inBold() {
        return new Style(size, ink, true, italic, mono, strike, marked);
    }

    Style inItalic() {
        return new Style(size, ink, bold, true, mono, strike, marked);
    }

    /// A little smaller: monospaced letters look larger than others of their size.
    Style inMono() {
        return mono ? this : new Style(size * 0.94f, Ink.CODE, bold, italic, true, strike, marked);
    }

    Style struck() {
        return new Style(size, ink, bold, italic, mono, true, marked);
    }

    Style asMarked() {
        return new Style(size, ink, bold, italic, mono, strike, true);
    }

    Style sized(float size) {
        return new Style(size, ink, bold, italic, mono, strike, marked);
    }

    Style inked(int ink) {
        return new Style(size, ink, bold, italic, mono, strike, marked);
    }

    /// Beside the text: an address, a reference.
    Style small() {
        return sized(size * 0.8f).inked(Ink.FAINT);
    }
}
