package studypack.cli.check;

import studypack.cli.report.FileText;
import studypack.cli.report.Finding;
import studypack.validate.Excerpt;
import studypack.validate.Fingerprints;

/// What a finding leaves behind, by which it is known again in another state of the notes.
///
/// @param path    of the note, as the earlier state called it
/// @param print   see [Fingerprints]
/// @param message "" where nobody wrote it down
/// @param pair    the words of the two places that it is about, whichever stands first; "" where it is about one, or
///                nobody wrote it down
public record Trace(String rule, String path, String print, String message, String pair) {
    /// Words of a place beyond this are not compared, for an excerpt does not show more.
    private static final int MOST = 60;

    /// What a list of findings says that was written earlier.
    public static Trace listed(String rule, String path, String print) {
        return new Trace(rule, path, print, "", "");
    }

    /// Of a finding whose place nobody changed.
    public static Trace of(Finding finding, String path) {
        return new Trace(finding.rule(), path, finding.print(), finding.message(), "");
    }

    /// @param path of the file, as the earlier state called it
    /// @param text of the file
    public static Trace of(Finding finding, String path, FileText text) {
        return new Trace(finding.rule(), path, finding.print(), finding.message(), pair(finding, text));
    }

    private static String pair(Finding finding, FileText text) {
        if (finding.related().size() != 1) {
            return "";
        }
        Finding.Related other = finding.related().getFirst();
        Excerpt excerpt = other.excerpt();
        String here = words(finding.span().in(text.text()));
        String there = words(
                excerpt == null ? other.span().in(text.text()) : excerpt.mark().in(excerpt.line()));
        return here.compareTo(there) < 0 ? here + '\n' + there : there + '\n' + here;
    }

    private static String words(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(MOST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// It is about the note as a whole, and not about what is written somewhere in it.
    boolean isOfWhole() {
        return print.equals(Fingerprints.WHOLE);
    }
}
