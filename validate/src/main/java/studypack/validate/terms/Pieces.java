package studypack.validate.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.text.Span;

/// What a learner reads of a passage, as pieces of the text: no addresses, no tags, no commands.
final class Pieces {
    private static final String CODE_SIGNS = "({}[]=<>$\\/;|\"'";
    private static final Set<String> COMMANDS = Set.of(
            "aws",
            "sam",
            "eb",
            "docker",
            "git",
            "npm",
            "yarn",
            "pip",
            "brew",
            "kubectl",
            "ssh",
            "curl",
            "cd",
            "chmod",
            "sudo",
            "terraform",
            "cdk",
            "java",
            "python",
            "node");

    private final List<Piece> pieces = new ArrayList<>();

    private Pieces() {}

    /// @param isCode whether only identifiers are to be looked for
    record Piece(int start, int end, boolean isCode) {}

    static List<Piece> of(RichText passage) {
        Pieces found = new Pieces();
        found.collect(passage.inlines());
        return found.pieces;
    }

    private void collect(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text plain -> add(plain.span(), false);
                case Inline.Code code -> add(code.inner(), !isProse(code.text()));
                case Inline.Strong strong -> collect(strong.children());
                case Inline.Emphasis emphasis -> collect(emphasis.children());
                case Inline.Strike strike -> collect(strike.children());
                case Inline.Mark mark -> collect(mark.children());
                case Inline.Link link -> {
                    if (!link.isBare()) {
                        collect(link.children());
                    }
                }
                case Inline.Image image -> {}
                case Inline.Break end -> {}
                case Inline.Tag tag -> {}
            }
        }
    }

    private void add(Span span, boolean isCode) {
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.end() == span.start() && last.isCode() == isCode) {
            pieces.set(pieces.size() - 1, new Piece(last.start(), span.end(), isCode));
        } else {
            pieces.add(new Piece(span.start(), span.end(), isCode));
        }
    }

    /// Study notes write the words to learn as code: those are read as words, commands and expressions are not.
    private static boolean isProse(String code) {
        boolean signs = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (Tokens.isHangul(c)) {
                return true;
            }
            signs |= !Tokens.isLatin(c) && isSign(code, i);
        }
        if (signs || code.isEmpty()) {
            return false;
        }
        int space = code.indexOf(' ');
        return space < 0 ? Character.isUpperCase(code.charAt(0)) : !COMMANDS.contains(code.substring(0, space));
    }

    /// `(` behind a space begins an aside.
    private static boolean isSign(String code, int at) {
        boolean aside = code.charAt(at) == '(' && at > 0 && code.charAt(at - 1) == ' ';
        return CODE_SIGNS.indexOf(code.charAt(at)) >= 0 && !aside;
    }
}
