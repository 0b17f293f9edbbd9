package studypack.format;

import java.util.Set;

/// What the tags of HTML are for.
final class HtmlTags {
    /// End a paragraph and are nothing else.
    static final Set<String> BOUNDARIES = Set.of(
            "p", "div", "section", "article", "header", "footer", "figure", "figcaption", "center", "dl", "dt", "dd");

    /// Shape the page: what stands between them is read, they themselves are not printed.
    static final Set<String> SHAPING = Set.of(
            "span",
            "font",
            "u",
            "sub",
            "sup",
            "small",
            "big",
            "tbody",
            "thead",
            "tfoot",
            "colgroup",
            "col",
            "body",
            "html",
            "head",
            "abbr",
            "ins",
            "wbr",
            "o:p",
            "ruby",
            "rt",
            "rp",
            "label",
            "caption");

    /// Mark words inside of a paragraph.
    static final Set<String> MARKS =
            Set.of("b", "strong", "i", "em", "s", "del", "strike", "mark", "a", "code", "tt", "kbd", "samp");

    /// Hold blocks.
    static final Set<String> CONTAINERS =
            Set.of("ul", "ol", "li", "blockquote", "table", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6");

    private HtmlTags() {}
}
