package studypack.pdf;

/// The sheet: A4, with room for a ring binder and a thumb. In points.
final class Sheet {
    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;
    static final float MARGIN = 51;
    static final float TOP = 62;
    static final float BOTTOM = 58;
    /// Width and height of the text area.
    static final float TEXT_WIDTH = WIDTH - 2 * MARGIN;
    static final float TEXT_HEIGHT = HEIGHT - TOP - BOTTOM;

    private Sheet() {}
}
