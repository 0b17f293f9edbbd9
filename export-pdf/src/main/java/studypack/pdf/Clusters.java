package studypack.pdf;

/// Characters that a reader sees as one: a letter with its accents, a keycap, a flag, a family.
final class Clusters {
    private static final int JOINER = 0x200D;
    private static final int KEYCAP = 0x20E3;

    private Clusters() {}

    /// The unit after the cluster that begins at `start`.
    static int end(String text, int start) {
        if (isPlain(text.charAt(start)) && (start + 1 == text.length() || isPlain(text.charAt(start + 1)))) {
            return start + 1;
        }
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        if (isRegional(first)) {
            return end < text.length() && isRegional(text.codePointAt(end)) ? end + 2 : end;
        }
        end = extended(text, end);
        while (end < text.length() && text.charAt(end) == JOINER) {
            int joined = end + 1;
            if (joined >= text.length() || !isPictograph(text.codePointAt(joined))) {
                return extended(text, joined);
            }
            end = extended(text, joined + Character.charCount(text.codePointAt(joined)));
        }
        return end;
    }

    /// Most of every text: such a character extends nothing and is extended by none of its kind.
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F) || (c >= 0xAC00 && c <= 0xD7A3);
    }

    private static int extended(String text, int from) {
        int end = from;
        while (end < text.length() && isExtender(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /// Takes no place of its own and is not drawn: joiners, variation selectors, direction marks, byte order marks.
    static boolean isSilent(int c) {
        int type = Character.getType(c);
        return (type == Character.FORMAT && !isTag(c)) || type == Character.CONTROL || isVariation(c);
    }

    static boolean isVariation(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    /// A skin tone; pictures in one ink do not have any.
    static boolean isTone(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static boolean isTag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }

    private static boolean isRegional(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static boolean isPictograph(int c) {
        return c >= 0x1F000 || (c >= 0x2190 && c <= 0x2BFF);
    }

    private static boolean isExtender(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == KEYCAP
                || isTone(c)
                || isTag(c)
                || isVariation(c)
                || (type == Character.FORMAT && c != JOINER);
    }
}
