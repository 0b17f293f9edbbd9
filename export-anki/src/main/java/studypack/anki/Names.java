package studypack.anki;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Titles as names that Anki takes unchanged.
///
/// Anki splits decks and tags at `::`, drops `"`, fills empty levels with "blank", ends a tag at any white space and
/// takes names that differ only in case for the same.
final class Names {
    private static final int LONGEST = 80;
    /// Holds an emoji of several characters together.
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    /// Anki gives these a meaning and takes them off when a deck is imported.
    private static final Set<String> RESERVED_TAGS = Set.of("leech", "marked");

    private final Map<String, String> decks = new HashMap<>();
    private final Map<String, String> tags = new HashMap<>();

    /// `title::sub-title`; the sub-deck is left out where it would say the same again.
    String deck(String title, String subTitle) {
        String top = level(title, "Studypack");
        String sub = level(subTitle, top);
        return join(sub.equalsIgnoreCase(top) ? List.of(top) : List.of(top, sub), decks);
    }

    /// `pack::chapter::section`.
    String tag(String pack, List<String> topics) {
        List<String> levels = new ArrayList<>();
        levels.add(level(pack, "studypack"));
        levels.addAll(topics);
        return tag(levels);
    }

    /// `kind::name`; "" where there is no name.
    String tag(String kind, @Nullable String name) {
        return name == null || level(name, "").isEmpty() ? "" : tag(List.of(kind, name));
    }

    /// The levels that have a name, with `::` between them; "" where none has.
    String tag(List<String> names) {
        List<String> levels = new ArrayList<>();
        for (String name : names) {
            String level = level(name, "").replace(' ', '_');
            if (!level.isEmpty()) {
                levels.add(level);
            }
        }
        String tag = join(levels, tags);
        return RESERVED_TAGS.contains(tag.toLowerCase(Locale.ROOT)) ? tag + "_" : tag;
    }

    private static String level(String title, String fallback) {
        StringBuilder name = new StringBuilder();
        Escape.normal(title).codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                name.append(' ');
            } else if (c == '"') {
                name.append('\'');
            } else if (Character.getType(c) != Character.FORMAT || c == ZERO_WIDTH_JOINER) {
                name.appendCodePoint(c);
            }
        });
        String clean = name.toString().replaceAll(" +", " ").replaceAll("::+", ":");
        if (clean.codePointCount(0, clean.length()) > LONGEST) {
            clean = clean.substring(0, clean.offsetByCodePoints(0, LONGEST)) + "…";
        }
        clean = clean.replaceAll("^[: ]+|[: ]+$", "");
        return clean.isEmpty() ? fallback : clean;
    }

    /// Each level as it was spelt first.
    private static String join(List<String> levels, Map<String, String> spellings) {
        String path = "";
        for (String level : levels) {
            String longer = path.isEmpty() ? level : path + "::" + level;
            path = spellings.computeIfAbsent(longer.toLowerCase(Locale.ROOT), key -> longer);
        }
        return path;
    }
}
