package studypack.validate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.note.Choice;
import studypack.note.FrontMatter;
import studypack.note.Note;
import studypack.text.Span;

/// The form of a note: what is a habit in notes of one form is a slip in another.
public enum Profile {
    /// Questions with options, one after the other.
    EXAM(Set.of(
            "doc/bold-heading",
            "doc/duplicate-heading",
            "doc/heading-in-list",
            "doc/heading-order",
            "doc/list-numbering",
            "doc/many-titles",
            "doc/sentence-heading",
            "doc/sibling-headings")),

    /// Questions and answers, or terms and meanings, in tables.
    QA_TABLE(Set.of()),

    /// Bullets within bullets, with headings among them.
    OUTLINE(Set.of("doc/heading-in-list", "doc/heading-order", "doc/many-titles", "front-matter/looks-like")),

    /// A page of a site: its title stands in the front matter, and the site knows what its links lead to.
    PAGE(Set.of("link/missing-file")),

    /// Everything else.
    PLAIN(Set.of());

    static final Set<String> ANY_SILENT =
            Arrays.stream(values()).flatMap(profile -> profile.silent.stream()).collect(Collectors.toUnmodifiableSet());

    private static final int FEW = 3;

    @SuppressWarnings("ImmutableEnumChecker") // the sets are those of Set.of
    private final Set<String> silent;

    Profile(Set<String> silent) {
        this.silent = silent;
    }

    /// Names of the rules that say nothing of such a note, where nobody asks for them.
    public Set<String> silent() {
        return silent;
    }

    /// As it is written in a configuration: `qa-table`.
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @param title as [#title()] has it
    public static Optional<Profile> find(String title) {
        return Arrays.stream(values())
                .filter(profile -> profile.title().equals(title))
                .findFirst();
    }

    /// What the note looks like, from its blocks and items.
    static Profile of(Note note, Parts parts) {
        long items = note.items().size();
        long choices = note.items().stream().filter(Choice.class::isInstance).count();
        if (choices > 0 && choices * 2 >= items) {
            return EXAM;
        }
        long rows = rows(note, parts.tables());
        if (rows >= FEW && rows * 2 >= items) {
            return QA_TABLE;
        }
        if (isOutline(note)) {
            return OUTLINE;
        }
        return isPage(note.frontMatter()) ? PAGE : PLAIN;
    }

    /// How many items stand in tables.
    private static long rows(Note note, List<Block.Table> tables) {
        NavigableMap<Integer, Span> spans = new TreeMap<>();
        tables.forEach(table -> spans.put(table.span().start(), table.span()));
        return note.items().stream()
                .filter(item -> {
                    Map.Entry<Integer, Span> table =
                            spans.floorEntry(item.span().start());
                    return table != null && table.getValue().covers(item.span());
                })
                .count();
    }

    /// Most of it stands in lists, and no heading outside of them.
    private static boolean isOutline(Note note) {
        long listed = 0;
        long all = 0;
        for (Block block : note.blocks()) {
            if (block instanceof Block.Heading) {
                return false;
            }
            all += block.span().length();
            listed += block instanceof Block.Bullets ? block.span().length() : 0;
        }
        return listed > 0 && listed * 10 >= all * 8;
    }

    private static boolean isPage(@Nullable FrontMatter matter) {
        return matter != null
                && (matter.value("layout").isPresent()
                        || matter.value("permalink").isPresent()
                        || (matter.value("title").isPresent()
                                && matter.value("date").isPresent()));
    }
}
