package studypack.dialect;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import studypack.markdown.Cut;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.text.Span;

/// Looks into running text without taking it apart, so that a line that is nothing costs next to nothing.
final class Peek {
    private static final Pattern REMARK = Pattern.compile("|[.,:;]|\\(.*\\)");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]*");

    private Peek() {}

    /// The sign stands in the text outside of code.
    static boolean holds(RichText text, String sign) {
        return holds(text.inlines(), piece -> piece.contains(sign));
    }

    /// One of the characters stands in the text outside of code.
    static boolean holdsAny(RichText text, String characters) {
        return holds(text.inlines(), piece -> {
            for (int i = 0; i < characters.length(); i++) {
                if (piece.indexOf(characters.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean holds(List<Inline> inlines, Predicate<String> sign) {
        for (Inline inline : inlines) {
            boolean found = switch (inline) {
                case Inline.Text piece -> sign.test(piece.text());
                case Inline.Strong strong -> holds(strong.children(), sign);
                case Inline.Emphasis emphasis -> holds(emphasis.children(), sign);
                case Inline.Mark mark -> holds(mark.children(), sign);
                case Inline.Strike strike -> holds(strike.children(), sign);
                case Inline.Link link -> false;
                case Inline.Code code -> false;
                case Inline.Image image -> false;
                case Inline.Break end -> false;
                case Inline.Tag tag -> false;
            };
            if (found) {
                return true;
            }
        }
        return false;
    }

    /// The first letter or digit of the text, 0 where it begins with code, a picture or too many signs.
    static char initial(RichText text) {
        return initial(text.inlines(), 8);
    }

    private static char initial(List<Inline> inlines, int signs) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text piece) {
                String words = piece.text();
                for (int i = 0; i < words.length() && i < signs; i++) {
                    if (Character.isLetterOrDigit(words.charAt(i))) {
                        return words.charAt(i);
                    }
                }
            } else if (inline instanceof Inline.Strong strong) {
                return initial(strong.children(), signs);
            } else if (inline instanceof Inline.Emphasis emphasis) {
                return initial(emphasis.children(), signs);
            } else if (inline instanceof Inline.Mark mark) {
                return initial(mark.children(), signs);
            } else {
                return 0;
            }
        }
        return 0;
    }

    /// The text up to its first line end.
    static RichText firstLine(RichText text) {
        List<Inline> inlines = text.inlines();
        for (int i = 0; i < inlines.size(); i++) {
            if (inlines.get(i) instanceof Inline.Strong strong && hasBreak(strong)) {
                return Cut.lines(text).get(0);
            }
            if (i > 0 && inlines.get(i) instanceof Inline.Break) {
                List<Inline> line = inlines.subList(0, i);
                Span span = line.get(0).span().cover(line.get(i - 1).span());
                return Cut.trim(new RichText(span, line));
            }
        }
        return text;
    }

    static boolean hasSeveralLines(RichText text) {
        for (Inline inline : text.inlines()) {
            if (inline instanceof Inline.Break || (inline instanceof Inline.Strong strong && hasBreak(strong))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasBreak(Inline.Strong strong) {
        return strong.children().stream().anyMatch(Inline.Break.class::isInstance);
    }

    /// Bold from end to end, perhaps with a remark in brackets behind it.
    static boolean isBold(RichText line) {
        boolean bold = false;
        for (Inline inline : line.inlines()) {
            if (inline instanceof Inline.Strong) {
                bold = true;
            } else if (!(inline instanceof Inline.Text text)
                    || !(bold ? REMARK : SIGNS).matcher(text.text().strip()).matches()) {
                return false;
            }
        }
        return bold;
    }

    /// The line asks or tells to answer: it ends with a question mark, or as Korean and Japanese exams put it.
    static boolean asks(RichText line) {
        String text = line.plain();
        int end = text.length();
        while (end > 0 && " .。)）*\"'”’".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        char last = text.charAt(end - 1);
        return last == '?'
                || last == '？'
                || text.startsWith("시오", end - 2)
                || text.startsWith("하라", end - 2)
                || text.startsWith("ください", end - 4)
                || text.startsWith("せよ", end - 2)
                || text.startsWith("述べよ", end - 3);
    }
}
