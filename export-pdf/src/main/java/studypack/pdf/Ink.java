package studypack.pdf;

/// The colours of a pack; each pair of text and ground keeps its contrast when printed in grey.
final class Ink {
    static final int TEXT = 0x1B1F24;
    static final int FAINT = 0x5B6570;
    /// Words in code; told from text by the font and a light ground.
    static final int CODE = 0x24303C;
    static final int ACCENT = 0x1F4B7A;
    static final int HAIRLINE = 0xC3CAD3;
    static final int CODE_GROUND = 0xF3F5F7;
    static final int HEADER_GROUND = 0xE6ECF3;
    static final int MARK_GROUND = 0xFFF1B8;
    static final int MARK_LINE = 0x9A7400;
    static final int QUOTE_BAR = 0x9DB2C9;

    private Ink() {}
}
