package studypack.pdf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studypack.note.Element;
import studypack.note.Section;

/// Where `#links` of a note lead: to its headings, named as GitHub names them.
///
/// @param anchors of the pack, by the name that a link uses
record Places(Map<String, String> anchors) {
    static final Places NONE = new Places(Map.of());

    Places {
        anchors = Map.copyOf(anchors);
    }

    static Places of(Chapter chapter) {
        Map<String, String> anchors = new HashMap<>();
        List<Element> elements = chapter.note().elements();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Section section && !section.title().isBlank()) {
                String name = name(section.title().plain());
                String anchor = i == 0 && chapter.titled() ? chapter.anchor() : chapter.section(i);
                for (int twin = 0; anchors.putIfAbsent(twin == 0 ? name : name + "-" + twin, anchor) != null; ) {
                    twin++;
                }
            }
        }
        return new Places(anchors);
    }

    /// Lower case, spaces as hyphens, no other signs.
    private static String name(String title) {
        StringBuilder name = new StringBuilder();
        title.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                name.appendCodePoint(c);
            } else if (c == ' ') {
                name.append('-');
            }
        });
        return name.toString();
    }

    /// The anchor of a link's target, null where it leads elsewhere or nowhere.
    @Nullable
    String anchor(String target) {
        if (!target.startsWith("#")) {
            return null;
        }
        String found = anchors.get(target.substring(1));
        return found != null ? found : anchors.get(decoded(target.substring(1)).toLowerCase(Locale.ROOT));
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A stray per cent sign: the name is what it is.
            return name;
        }
    }
}
