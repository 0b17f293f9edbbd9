package studypack.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.text.Located;
import studypack.text.Span;

/// A piece of running text. The span covers its marks (`**`, back-ticks, tags) too.
public sealed interface Inline extends Located {

    /// Plain characters, entities and escapes resolved.
    record Text(Span span, String text) implements Inline {}

    /// `` `code` ``; in study notes also the word to learn.
    ///
    /// @param inner the code without its back-ticks
    record Code(Span span, Span inner, String text) implements Inline {}

    /// `**bold**` or `<b>`.
    record Strong(Span span, List<Inline> children) implements Inline {
        public Strong {
            children = List.copyOf(children);
        }
    }

    /// `*stressed*` or `<i>`.
    record Emphasis(Span span, List<Inline> children) implements Inline {
        public Emphasis {
            children = List.copyOf(children);
        }
    }

    /// `~~struck out~~`.
    record Strike(Span span, List<Inline> children) implements Inline {
        public Strike {
            children = List.copyOf(children);
        }
    }

    /// `<mark>passage</mark>` or `==passage==`: what the learner is to remember.
    ///
    /// @param inner the passage without its marks
    record Mark(Span span, Span inner, List<Inline> children) implements Inline {
        public Mark {
            children = List.copyOf(children);
        }
    }

    /// `[text](target)` or `<https://…>`.
    record Link(Span span, String target, List<Inline> children) implements Inline {
        public Link {
            children = List.copyOf(children);
        }

        /// The text is the address itself.
        public boolean isBare() {
            return children.size() == 1
                    && children.get(0) instanceof Text text
                    && text.text().equals(target);
        }
    }

    /// `![alt](target)`, `<img>`, or `![[target]]` as Obsidian writes it.
    ///
    /// @param target as written, entities and escapes resolved, `%20` not
    /// @param alt    what stands for the picture where it cannot be seen; its title where the author wrote nothing else
    /// @param wiki   written `![[target]]`: the name of a file, wherever it stands
    /// @param width  that the author asked for, null where nothing is said
    record Image(
            Span span,
            String target,
            String alt,
            boolean wiki,
            @Nullable Width width) implements Inline {
        public Image(Span span, String target, String alt) {
            this(span, target, alt, false, null);
        }

        /// How wide: 300 pixels, half of the column, half of its own width.
        public record Width(double value, Unit unit) {
            /// What a width is counted in.
            public enum Unit {
                /// 96 of them are an inch.
                PIXELS,
                COLUMN,
                OWN
            }
        }
    }

    /// A line end inside a paragraph.
    ///
    /// @param hard written as one (`\`, two spaces, `<br>`); a soft one may be printed as a space
    record Break(Span span, boolean hard) implements Inline {}

    /// A tag we give no meaning to; printed as written, so that `<say-as>` in a sentence is not lost.
    record Tag(Span span, String html) implements Inline {}
}
