package studypack.pdf;

/// Characters that do not begin or do not end a line, after the rules Korean and Japanese printers share.
final class Kinsoku {
    private static final String CLOSING = ")]}〉》」』】〕〗〙〛’”»）］｝";
    private static final String NOT_FIRST = CLOSING + ",.!?:;%‰°…‥·、。，．！？：；～〜ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々";
    private static final String NOT_LAST = "([{〈《「『【〔〖〘〚‘“«（［｛$₩￦￡￥";

    private Kinsoku() {}

    static boolean isClosing(int c) {
        return CLOSING.indexOf(c) >= 0;
    }

    static boolean mayBegin(int c) {
        return NOT_FIRST.indexOf(c) < 0;
    }

    static boolean mayEnd(int c) {
        return NOT_LAST.indexOf(c) < 0;
    }

    /// A long word without spaces is best cut after one of these.
    static boolean separates(int c) {
        return "/_.,?&=:;|".indexOf(c) >= 0;
    }

    /// A hyphen at the end of a line would be read as ours, and some readers drop it when the line is copied.
    static boolean isHyphen(int c) {
        return c == '-' || c == 0x2010 || c == 0xAD;
    }

    /// Hanja and kana, between which a line may break; between Hangul syllables it may not.
    static boolean isIdeographic(int c) {
        return (c >= 0x2E80 && c <= 0x30FF && c != 0x3000)
                || (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x20000 && c <= 0x3FFFF);
    }
}
