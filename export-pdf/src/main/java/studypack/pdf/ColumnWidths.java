package studypack.pdf;

/// How a table shares its width among its columns.
final class ColumnWidths {
    private ColumnWidths() {}

    /// A column that needs no more than its fair share gets what it needs; what is left goes to the long ones by the
    /// root of their length, so that a long column gets more than a short one and yet does not starve it.
    ///
    /// @param natural width of each column without line breaks
    /// @param words   widest word of each column
    /// @param width   of the table
    /// @return widths, in sum at most `width`
    static float[] share(float[] natural, float[] words, float width) {
        float[] widths = natural.clone();
        if (sum(natural) <= width) {
            return widths;
        }
        boolean[] settled = new boolean[natural.length];
        float left = width;
        int open = natural.length;
        for (boolean changed = true; changed && open > 0; ) {
            changed = false;
            float fair = left / open;
            for (int i = 0; i < natural.length; i++) {
                if (!settled[i] && natural[i] <= fair) {
                    settled[i] = true;
                    changed = true;
                    left -= natural[i];
                    open--;
                }
            }
        }
        spread(natural, words, widths, settled, left);
        return widths;
    }

    private static void spread(float[] natural, float[] words, float[] widths, boolean[] settled, float left) {
        float room = left;
        for (boolean changed = true; changed; ) {
            changed = false;
            float weights = 0;
            for (int i = 0; i < natural.length; i++) {
                weights += settled[i] ? 0 : root(natural[i]);
            }
            float given = room;
            for (int i = 0; i < natural.length && weights > 0; i++) {
                if (settled[i]) {
                    continue;
                }
                widths[i] = given * root(natural[i]) / weights;
                // A column whose longest word would be cut takes that width first, unless it is most of the table.
                if (widths[i] < words[i] && words[i] < left * 0.5f && room - words[i] > 0) {
                    widths[i] = words[i];
                    settled[i] = true;
                    room -= words[i];
                    changed = true;
                    break;
                }
            }
        }
    }

    private static float root(float width) {
        return (float) Math.sqrt(width);
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }
}
