package studypack.validate.rules.link;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import studypack.markdown.Inline;
import studypack.note.Note;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A picture whose words are what a program filled in, so that they say nothing where it cannot be seen.
public final class PlaceholderAlt implements Rule {
    private static final Pattern FILLED =
            Pattern.compile("(?i)(?:image|img|picture|photo|screenshot|screen shot|untitled|alt|alt text|이미지|사진|그림|스크린샷"
                    + "|화면 캡처|화면캡처|캡처|캡쳐|제목 없음)[ _-]?\\d{0,4}(?: ?\\(\\d{1,3}\\))?"
                    + "|(?:screenshot|screen shot|스크린샷|화면 캡처|image|pasted image|img)[ _-]\\d[\\d ._:-]*(?:at [\\d. :]+(?:[ap]m)?|오[전후] [\\d. ]+)?"
                    + "|\\S{1,100}\\.(?:png|jpe?g|gif|webp|svg|bmp)");

    @Override
    public String name() {
        return "link/placeholder-alt";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        return context.parts().inlines(Inline.Image.class).stream()
                .filter(image -> !image.wiki() && isFilledIn(image.alt()))
                .map(image -> finding(
                        "the words " + Words.quote(image.alt()) + " of the picture say nothing of it",
                        image.span(),
                        "write what it shows"))
                .toList();
    }

    /// File names of a Mac come with their letters taken apart.
    private static boolean isFilledIn(String alt) {
        return FILLED.matcher(Normalizer.normalize(alt.strip(), Normalizer.Form.NFC))
                .matches();
    }
}
