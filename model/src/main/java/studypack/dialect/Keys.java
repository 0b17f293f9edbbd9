package studypack.dialect;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Flat;
import studypack.markdown.RichText;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Label;
import studypack.note.Option;
import studypack.note.Passage;
import studypack.text.Span;

/// Reads what stands behind "정답:": a letter, several, a number, or an option's text with or without its letter.
final class Keys {
    private static final String LETTER =
            "[A-Ha-h]|[①-⑩]|[1-9](?=\\s*번|\\s*$|\\s*[,).:]|\\s+and\\b)|[가나다라마바사아](?=\\s*[,).:]|\\s*$)";
    private static final Pattern LABEL_AND_TEXT =
            Pattern.compile("^\\(?(" + LETTER + ")(?:\\s?[).:．、]|\\s+[-–]\\s)\\s*(\\S.*)$", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile(
            "^(?:Option\\s+)?\\(?(?:" + LETTER + ")\\)?(?:번)?\\.?(?:\\s*(?:,|/|&|\\+|and|및|와|과|·|\\s)\\s*\\(?(?:"
                    + LETTER + ")\\)?(?:번)?\\.?)*\\s*(?:입니다)?\\.?$");
    private static final Pattern JOINED = Pattern.compile("^[A-H][A-Ha-h]{1,4}$");
    private static final Pattern EACH =
            Pattern.compile("(?<![A-Za-z가-힣])(" + LETTER + ")(?![A-Za-z])|(?<=^|[A-Ha-h])([A-Ha-h])(?=[A-Ha-h]|$)");

    private static final Pattern NEXT_LABEL = Pattern.compile("\\s*[,;/]\\s*(?=\\(?(?:" + LETTER + ")[).:．]\\s)");
    private static final Pattern LABEL_AND_REMARK =
            Pattern.compile("^(" + LETTER + "|[1-9])\\s*[\\[(（].*", Pattern.DOTALL);
    private static final int LONGEST_ROW = 60;

    private Keys() {}

    /// @param span the whole statement with its cue
    /// @param rest what stands behind the cue
    static @Nullable Key read(Span span, RichText rest, List<Option> options) {
        Flat flat = Flat.of(rest);
        String text = flat.text().strip();
        if (text.isEmpty()) {
            return null;
        }
        int lead = flat.text().indexOf(text);
        return new Key(span, Passage.of(rest), marks(flat, lead, text, rest, options), null);
    }

    private static List<KeyMark> marks(Flat flat, int lead, String text, RichText rest, List<Option> options) {
        if ((text.length() <= LONGEST_ROW && ROW.matcher(text).matches())
                || JOINED.matcher(text).matches()) {
            List<KeyMark> marks = new ArrayList<>();
            Matcher each = EACH.matcher(text);
            while (each.find()) {
                int group = each.group(1) != null ? 1 : 2;
                Span at = flat.span(lead + each.start(group), lead + each.end(group));
                marks.add(new KeyMark(at, each.group(group), null, named(each.group(group), options)));
            }
            return marks;
        }
        Matcher remarked = LABEL_AND_REMARK.matcher(text);
        if (remarked.matches()) {
            Span at = flat.span(lead + remarked.start(1), lead + remarked.end(1));
            return List.of(new KeyMark(at, remarked.group(1), null, named(remarked.group(1), options)));
        }
        if (LABEL_AND_TEXT.matcher(text).matches()) {
            return labelled(flat, lead, text, options);
        }
        return List.of(new KeyMark(rest.span(), null, text, saying(text, options)));
    }

    /// `C) text`, or several of them with commas between.
    private static List<KeyMark> labelled(Flat flat, int lead, String text, List<Option> options) {
        List<KeyMark> marks = new ArrayList<>();
        int from = 0;
        for (String part : NEXT_LABEL.splitAsStream(text).toList()) {
            int at = text.indexOf(part, from);
            Matcher label = LABEL_AND_TEXT.matcher(part);
            if (label.matches()) {
                Span span = flat.span(lead + at + label.start(1), lead + at + label.end(2));
                Option option = named(label.group(1), options);
                marks.add(new KeyMark(span, label.group(1), label.group(2).strip(), option));
            }
            from = at + part.length();
        }
        return marks;
    }

    /// The first option with the label; a number names the place where the options have letters or none.
    static @Nullable Option named(String label, List<Option> options) {
        int ordinal = Label.ordinal(label);
        boolean labelled = options.stream().anyMatch(option -> option.label() != null);
        for (int i = 0; i < options.size(); i++) {
            Label own = options.get(i).label();
            if (own == null ? !labelled && i + 1 == ordinal : own.ordinal() == ordinal) {
                return options.get(i);
            }
        }
        return null;
    }

    private static @Nullable Option saying(String text, List<Option> options) {
        String words = words(text);
        return options.stream()
                .filter(option -> words(option.text().plain()).equals(words))
                .findFirst()
                .orElse(null);
    }

    private static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// The key of options that carry the mark themselves.
    static @Nullable Key marked(List<Option> correct) {
        if (correct.isEmpty()) {
            return null;
        }
        Span span = correct.get(0).span().cover(correct.get(correct.size() - 1).span());
        return new Key(
                span,
                null,
                correct.stream()
                        .map(option -> new KeyMark(option.span(), null, null, option))
                        .toList(),
                null);
    }
}
