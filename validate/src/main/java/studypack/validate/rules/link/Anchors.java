package studypack.validate.rules.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.note.Note;
import studypack.validate.HtmlTag;
import studypack.validate.Parts;

/// The places of a note that a link can name: its headings as GitHub names them, and what its author named.
final class Anchors {
    private static final Pattern NAMED =
            Pattern.compile("\\s(?:id|name)\\s*=\\s*[\"']?([^\"'\\s>]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML_SIZE = Pattern.compile("h[1-6]");
    private static final Pattern HTML_HEADING =
            Pattern.compile("<h([1-6])\\b[^<>]*>(.{0,300}?)</h\\1>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /// Other programs write `name_1` for the second heading of a name.
    private static final Pattern TWIN = Pattern.compile("_(\\d+)$");

    private static final Pattern KRAMDOWN = Pattern.compile("\\{:?\\s*#([\\w-]+)[^{}]*}");

    private final Set<String> exact = new TreeSet<>();
    private final Set<String> folded = new HashSet<>();

    Anchors(Note note, Parts parts) {
        String text = note.source().text();
        Set<String> slugs = new HashSet<>();
        for (Block.Heading heading : parts.headings()) {
            add(unique(slug(heading), slugs));
        }
        boolean large = parts.tags().stream()
                .anyMatch(tag -> HTML_SIZE.matcher(tag.name()).matches());
        for (Matcher heading = HTML_HEADING.matcher(text); large && heading.find(); ) {
            add(unique(slug(heading.group(2).replaceAll("<[^>]*>", "").strip()), slugs));
        }
        for (HtmlTag tag : parts.tags()) {
            Matcher named =
                    NAMED.matcher(text).region(tag.span().start(), tag.span().end());
            if (named.find()) {
                add(named.group(1));
            }
        }
        if (text.contains("{#") || text.contains("{:")) {
            for (Matcher named = KRAMDOWN.matcher(text); named.find(); ) {
                add(named.group(1));
            }
        }
    }

    private void add(String anchor) {
        exact.add(anchor);
        folded.add(fold(anchor));
    }

    boolean has(String target) {
        return target.isEmpty()
                || target.equals("top")
                || folded.contains(fold(target))
                || folded.contains(TWIN.matcher(fold(target)).replaceFirst("-$1"));
    }

    /// The headings by the name that each had alone; a link leads to the first of several.
    static Map<String, List<Block.Heading>> byName(Parts parts) {
        Map<String, List<Block.Heading>> headings = new HashMap<>();
        for (Block.Heading heading : parts.headings()) {
            headings.computeIfAbsent(slug(heading), name -> new ArrayList<>()).add(heading);
        }
        return headings;
    }

    private static String slug(Block.Heading heading) {
        return slug(visible(heading.text().inlines()));
    }

    /// The target of a link without its `#` and without escapes.
    static String decoded(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    /// The anchors that are written most like the target; empty where none is near.
    List<String> near(String target) {
        String wanted = fold(target);
        int least = Math.max(2, wanted.length() / 3);
        List<String> best = new ArrayList<>();
        for (String anchor : exact) {
            int distance = distance(wanted, fold(anchor), least + 1);
            if (distance < least) {
                least = distance;
                best.clear();
            }
            if (distance == least) {
                best.add(anchor);
            }
        }
        return best.isEmpty() ? containing(wanted) : best;
    }

    /// `amazon-lambda` for `amazon-lambda-1-2`, `elb` for `elastic-load-balancing-elb`.
    private List<String> containing(String wanted) {
        return exact.stream()
                .filter(anchor -> fold(anchor).length() > 2)
                .filter(anchor -> fold(anchor).contains(wanted) || wanted.contains(fold(anchor)))
                .toList();
    }

    /// Lower case, spaces to `-`, everything else that is no letter, digit, `_` or `-` removed.
    static String slug(String heading) {
        String small = heading.toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(small.length());
        int c;
        for (int i = 0; i < small.length(); i += Character.charCount(c)) {
            c = small.codePointAt(i);
            if (c == ' ') {
                slug.append('-');
            } else if (c == '-' || isWord(c)) {
                slug.appendCodePoint(c);
            }
        }
        return slug.toString();
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK -> true;
                    default -> false;
                };
    }

    /// The second heading of a name gets `-1`, the third `-2`.
    private static String unique(String slug, Set<String> slugs) {
        String name = slug;
        for (int twin = 1; !slugs.add(name); twin++) {
            name = slug + "-" + twin;
        }
        return name;
    }

    /// Programs differ in what they do with the selectors that make a sign an emoji, and browsers in case.
    private static String fold(String anchor) {
        String small = anchor.toLowerCase(Locale.ROOT);
        return small.indexOf('\uFE0F') < 0 && small.indexOf('\u20E3') < 0
                ? small
                : small.replace("\uFE0F", "").replace("\u20E3", "");
    }

    /// What a heading says; a picture says nothing and a tag is no text.
    private static String visible(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> out.append(text.text());
                case Inline.Code code -> out.append(code.text());
                case Inline.Strong strong -> out.append(visible(strong.children()));
                case Inline.Emphasis emphasis -> out.append(visible(emphasis.children()));
                case Inline.Strike strike -> out.append(visible(strike.children()));
                case Inline.Mark mark -> out.append(visible(mark.children()));
                case Inline.Link link -> out.append(visible(link.children()));
                case Inline.Break end -> out.append(' ');
                case Inline.Image image -> {}
                case Inline.Tag tag -> {}
            }
        }
        return out.toString();
    }

    /// Levenshtein's distance, given up at `limit`.
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            int least = i;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least >= limit) {
                return limit;
            }
        }
        return row[b.length()];
    }
}
