package studypack.validate.rules.doc;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of HTML elements (HTML Living Standard, section 3 of its index), of those it lists as obsolete (16.2), and
/// of SVG and MathML that notes use.
final class HtmlNames {
    /// Not in use any more; a browser still knows them.
    static final Set<String> OBSOLETE = words("acronym applet basefont bgsound big blink center dir font frame frameset"
            + " isindex keygen listing marquee menuitem multicol nextid nobr noembed noframes plaintext rb rtc spacer"
            + " strike tt xmp");

    /// Those that mark words in a line, and must be ended.
    static final Set<String> INLINE =
            words("a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small"
                    + " span strike strong sub sup tt u var");

    private static final Set<String> CURRENT = words("a abbr address area article aside audio b base bdi bdo blockquote"
            + " body br button canvas caption cite code col colgroup data datalist dd del details dfn dialog div dl dt em"
            + " embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img"
            + " input ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup option"
            + " output p param picture pre progress q rp rt ruby s samp script search section select slot small source"
            + " span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr"
            + " track u ul var video wbr image");

    private static final Set<String> DRAWN = words("circle clippath defs desc ellipse filter foreignobject g line"
            + " lineargradient marker mask path pattern polygon polyline radialgradient rect stop symbol text textpath"
            + " tspan use animate math annotation mfrac mi mn mo mover mrow mspace msqrt mstyle msub msubsup msup mtable"
            + " mtd mtext mtr munder munderover semantics");

    static final Set<String> KNOWN =
            Stream.of(OBSOLETE, CURRENT, DRAWN).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private HtmlNames() {}

    private static Set<String> words(String names) {
        return Arrays.stream(names.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
