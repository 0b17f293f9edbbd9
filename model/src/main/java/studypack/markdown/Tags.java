package studypack.markdown;

/// Looks for HTML tags in a line, whatever their case, without a copy of the line.
final class Tags {
    private Tags() {}

    /// Where a tag begins at or behind `from`, -1 where none does.
    ///
    /// @param tag begins with `<`; in small letters
    static int indexOf(String tag, String line, int from) {
        int at = line.indexOf('<', from);
        while (at >= 0 && !line.regionMatches(true, at, tag, 0, tag.length())) {
            at = line.indexOf('<', at + 1);
        }
        return at;
    }

    /// Whether a tag stands between two places.
    static boolean contains(String tag, String line, int from, int to) {
        int at = indexOf(tag, line, from);
        return at >= 0 && at + tag.length() <= to;
    }

    /// Whether an opening tag stands at `at`: the name ends where the tag begins to have attributes, or with the line.
    ///
    /// @param tag as `<pre`, without what ends it
    static boolean opens(String tag, String line, int at) {
        if (!line.regionMatches(true, at, tag, 0, tag.length())) {
            return false;
        }
        int end = at + tag.length();
        return end == line.length() || line.charAt(end) == '>' || Character.isWhitespace(line.charAt(end));
    }
}
