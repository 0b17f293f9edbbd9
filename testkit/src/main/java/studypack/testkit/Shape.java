package studypack.testkit;

import java.util.ArrayList;
import java.util.List;

/// A text that repeats one thing far more often than a person would, to see that reading needs time and memory in
/// proportion to its size.
///
/// @param head what it begins with
/// @param unit what is repeated
/// @param tail what it ends with
public record Shape(String name, String head, String unit, String tail) {

    /// The text, about `length` units of UTF-16 long.
    public String of(int length) {
        int rest = Math.max(0, length - head.length() - tail.length());
        return head + unit.repeat(Math.max(1, rest / unit.length())) + tail;
    }

    @Override
    public String toString() {
        return name;
    }

    /// What the others are compared with: lines that hold nothing but words.
    public static Shape plain() {
        return new Shape("plain text", "", "Plain words of a note that say nothing at all, line by line.\n", "");
    }

    public static List<Shape> all() {
        List<Shape> shapes = new ArrayList<>(List.of(plain()));
        shapes.addAll(lines());
        shapes.addAll(nests());
        shapes.addAll(marks());
        shapes.addAll(tables());
        shapes.addAll(questions());
        shapes.addAll(broken());
        return shapes;
    }

    private static Shape of(String name, String unit) {
        return new Shape(name, "", unit, "");
    }

    private static List<Shape> lines() {
        return List.of(
                of("one line", "word "),
                of("one line of Korean", "낱말 "),
                of("paragraphs", "Plain words.\n\n"),
                of("headings", "# a\n"),
                of("headings of four levels", "# a\n## b\n### c\n#### d\n"),
                of("underlined headings", "a\n===\n"),
                of("bold lines", "**a**\n\n"),
                of("rules", "---\n"),
                of("line feeds", "\n"),
                of("carriage returns", "word word\r"),
                of("carriage returns before CRLF", "\r\r\n"),
                of("hard line ends", "a\\\n"),
                of("spaces", " "),
                of("tabs", "\t"),
                of("NUL", "\0"),
                new Shape("fence without end", "```\n", "A) x\n", ""),
                of("fences", "```\na\n```\n"),
                of("indented code", "    a\n"),
                new Shape("comment without end", "<!--\n", "a\n", ""),
                of("comments", "<!-- a -->\n"),
                of("<pre> without end", "<pre>\n"),
                new Shape("front matter", "---\n", "a: b\n", "---\n"),
                new Shape("front matter without end", "---\n", "a: b\n", ""),
                new Shape("front matter of brackets", "---\na: ", "[", "\n---\n"));
    }

    private static List<Shape> nests() {
        return List.of(
                of("quotes in quotes", "> "),
                of("quotes", "> a\n\n"),
                new Shape("lazy quote", "> a\n", "b\n", ""),
                of("lists in lists", "- "),
                of("lists in lists, with boxes", "- [ ] - "),
                of("list", "- a\n"),
                of("list with blank lines", "- a\n\n- b\n- c\n"),
                new Shape("list item of many paragraphs", "- a\n", "\n  b\n", ""),
                of("<details> without end", "<details>\n"),
                of("<details> without end, each with a key", "<details><summary>정답</summary>\nA\n"),
                of("<details> on one line", "<details>"),
                of("<details>", "<details><summary>정답</summary>\nA\n</details>\n"),
                of("callouts", "> [!answer]- 정답\n> A\n\n"));
    }

    private static List<Shape> marks() {
        return List.of(
                of("[", "["),
                of("[]", "[a]"),
                of("links", "[a](b) "),
                of("links without end", "[a]("),
                of("links to labels", "[a][b]"),
                of("labels", "[a]: /u\n"),
                of("labels without end", "[a]: \"\n"),
                of("keys as labels", "[정답]: B\n"),
                of("pictures", "![a](b.png) "),
                of("pictures without end", "!["),
                of("embedded pictures", "![[a.png]] "),
                of("* without end", "*a "),
                of("* and **", "*a **a "),
                of("*, ** and _ in words", "a**b_c* "),
                of("_*", "_*"),
                of("~~", "~~a "),
                of("==", "==a "),
                of("highlights", "==a=="),
                of("`", "`"),
                of("code", "`a` "),
                of("` and ``", "`a ``b "),
                of("<", "<"),
                of("tags without end", "<a b=\""),
                of("comments without end", "a <!-- "),
                of("CDATA without end", "a <![CDATA[ "),
                of("<b>", "<b>"),
                of("<b><i>", "<b><i>"),
                of("<b></b>", "<b>a</b>"),
                of("</b>", "</b>"),
                of("<mark>", "<mark>a "),
                of("<br>", "<br>"),
                of("<img>", "<img src=a>"),
                of("&", "&"),
                of("&amp;", "&amp;"),
                of("back-slashes", "\\"),
                of("hidden stars", "\\*"));
    }

    private static List<Shape> tables() {
        String head = "| 문제 | 답안 |\n|---|---|\n";
        return List.of(
                new Shape("table of questions", head, "| what is this | `that` |\n", ""),
                new Shape("table of terms", "| 용어 | 설명 |\n|---|---|\n", "| a | b |\n", ""),
                new Shape("table of one row", head, "| a ", "|\n"),
                new Shape("table of hidden bars", head, "\\|", "\n"),
                new Shape("table of code", head, "| `a\\|b` | b |\n", ""),
                of("tables", "| a | b |\n|---|---|\n| c | d |\n\n"),
                of("|", "|"),
                of("lines with |", "a | b\n"),
                of("lines under no head", "|-|\n|-|-|\n"));
    }

    private static List<Shape> questions() {
        return List.of(
                of("questions", "### 1. what\n\nA) x\nB) y\n\n정답: A\n\n"),
                of("questions without options", "### 1. what\n"),
                of("questions of a results page", "## Question 1\n\nx\n\nCorrect Answers\n\ny\n\n"),
                of("numbered questions", "1. what\n   - A. x\n   - B. y\n"),
                of("numbered lines", "1. what\n"),
                of("options", "A) x\n"),
                of("options apart", "A) x\n\n"),
                of("options of a list", "- A) x\n- B) y\n- C) z\n- D) w\n"),
                of("options on one line", "A. x "),
                of("circled options", "① x\n"),
                of("boxes", "- [ ] x\n"),
                of("ticked boxes", "- [x] x\n"),
                of("key lines", "정답: A\n"),
                of("key lines apart", "Answer: B\n\n"),
                of("keys on one line", "정답: "),
                new Shape("key of many letters", "### 1. q\n\nA) x\nB) y\n\n정답: ", "A, ", "\n"),
                of("explanations", "해설: x\n\n"),
                of("Q and A", "Q: x\nA: y\n"),
                of("A without Q", "A: x\n\n"),
                of("terms", "- a : b\n"),
                new Shape("colons", "- ", "a : ", ""),
                of("arrows", "- a -> b\n"),
                of("question bullets", "- what?\n  - that\n"));
    }

    private static List<Shape> broken() {
        return List.of(
                of("UTF-8 read as windows-1252", "ì •ë‹µ: A í•´ì„¤\n"),
                of("rare syllables", "떄문 "),
                of("Chinese", "漢字"),
                of("é", "é"),
                of("Ã", "Ã"),
                of("?", "?"),
                of("U+FFFD", "\uFFFD"),
                of("Hangul taken apart", "\u110C\u1165\u11BC\u1103\u1161\u11B8: A\n"),
                of("accents", "\u0301"),
                of("zero-width spaces", "\u200B"),
                of("emoji", "\uD83D\uDE00"));
    }
}
