package studypack.mojibake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads HTML references to characters past ASCII, because some programs write mojibake that way.
final class Entities {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{2,6})|#[xX]([0-9a-fA-F]{2,5})|([A-Za-z][A-Za-z0-9]{1,7}));");

    /// Names of U+00A0 to U+00FF in order (source: HTML 4.01, section 24.2).
    private static final List<String> LATIN =
            List.of(("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo"
                            + " not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12"
                            + " frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
                            + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml"
                            + " Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml"
                            + " igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute"
                            + " ucirc uuml yacute thorn yuml")
                    .split(" "));

    /// Names of what windows-1252 has beyond, each before its character (source: HTML 4.01, section 24.4).
    private static final List<String> WINDOWS =
            List.of(("euro € sbquo ‚ fnof ƒ bdquo „ hellip … dagger † Dagger ‡ circ ˆ"
                            + " permil ‰ Scaron Š lsaquo ‹ OElig Œ lsquo ‘ rsquo ’ ldquo “ rdquo ” bull • ndash – mdash — tilde ˜"
                            + " trade ™ scaron š rsaquo › oelig œ Yuml Ÿ")
                    .split(" "));

    private Entities() {}

    /// The references of a line as one edit for each run of them; none where there are fewer than two.
    static List<Edit> read(String line) {
        if (line.indexOf('&') < 0) {
            return List.of();
        }
        List<MatchResult> found = REFERENCE
                .matcher(line)
                .results()
                .filter(match -> value(match) >= 0x80 && value(match) < 0x10000)
                .toList();
        if (found.size() < 2) {
            return List.of();
        }
        StringBuilder text = new StringBuilder();
        found.forEach(match -> text.append((char) value(match)));
        List<String> references = found.stream().map(MatchResult::group).toList();
        Route route = Route.of(WrittenAsReferences.like(references, text.toString()));
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            MatchResult match = found.get(i);
            String character = text.substring(i, i + 1);
            edits.add(new Edit(match.start(), match.end(), character, List.of(0), route, Grade.CERTAIN, List.of()));
        }
        return Edit.merge(edits, line);
    }

    /// The name of a character in HTML 4, null where it has none.
    static @Nullable String name(char c) {
        if (c >= 0xA0 && c <= 0xFF) {
            return LATIN.get(c - 0xA0);
        }
        int windows = WINDOWS.indexOf(String.valueOf(c));
        return windows < 0 ? null : WINDOWS.get(windows - 1);
    }

    private static int value(MatchResult matcher) {
        if (matcher.group(1) != null) {
            return Integer.parseInt(matcher.group(1));
        }
        if (matcher.group(2) != null) {
            return Integer.parseInt(matcher.group(2), 16);
        }
        String name = matcher.group(3);
        int latin = LATIN.indexOf(name);
        if (latin >= 0) {
            return 0xA0 + latin;
        }
        int windows = WINDOWS.indexOf(name);
        return windows >= 0 ? WINDOWS.get(windows + 1).charAt(0) : 0;
    }
}
