package studypack.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studypack.text.SourceText;
import studypack.text.Span;
import studypack.text.Unsure;

/// Marks on a card the words that were repaired with a guess or are lost, and says on its back what they may be.
///
/// @param source of the note
record Doubts(SourceText source, Wording wording) {
    /// Characters of a piece that is named on the back.
    private static final int NAMED = 40;

    /// A text as HTML.
    ///
    /// @param span where it was read
    String marked(String text, Span span) {
        List<SourceText.Part> parts = source.parts(text, span);
        if (parts.size() == 1 && parts.getFirst().unsure() == null) {
            return Escape.text(text);
        }
        StringBuilder out = new StringBuilder();
        for (SourceText.Part part : parts) {
            out.append(marked(Escape.text(part.text()), part.unsure(), part.last()));
        }
        return out.toString();
    }

    private String marked(String html, @Nullable Unsure unsure, boolean last) {
        if (unsure == null) {
            return html;
        }
        return "<span class=\"sp-unsure" + (unsure.kind() == Unsure.Kind.LOST ? " sp-lost" : "")
                + (last ? " sp-end" : "") + '"' + title(unsure) + '>' + html + "</span>";
    }

    private String title(Unsure unsure) {
        return unsure.others().isEmpty() ? "" : " title=\"" + Escape.attribute(others(unsure)) + '"';
    }

    private String others(Unsure unsure) {
        return wording.or() + String.join(", ", unsure.others());
    }

    /// "Guessed: 점을 (or 적을)", a line for what was guessed and one for what is lost; "" where all is sure.
    String listed(List<Unsure> unsure) {
        StringBuilder out = new StringBuilder();
        for (Unsure.Kind kind : Unsure.Kind.values()) {
            String words = unsure.stream()
                    .filter(each -> each.kind() == kind)
                    .map(this::named)
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!words.isEmpty()) {
                String head = kind == Unsure.Kind.LOST ? wording.lost() : wording.guessed();
                out.append("<div class=\"sp-doubts\">")
                        .append(head)
                        .append(words)
                        .append("</div>");
            }
        }
        return out.toString();
    }

    private String named(Unsure unsure) {
        List<String> parts = new ArrayList<>(List.of("<b>" + Escape.text(shortened(unsure.text())) + "</b>"));
        if (!unsure.others().isEmpty()) {
            parts.add("(" + Escape.text(others(unsure)) + ")");
        }
        return String.join(" ", parts);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= NAMED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, NAMED)) + "…";
    }
}
