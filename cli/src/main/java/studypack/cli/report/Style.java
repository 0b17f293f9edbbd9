package studypack.cli.report;

import java.util.Locale;
import studypack.mojibake.Grade;
import studypack.validate.Severity;

/// Colours, where they are wanted.
public record Style(boolean colour) {

    String path(String text) {
        return in("1", text);
    }

    public String heading(String text) {
        return in("1;4", text);
    }

    public String strong(String text) {
        return in("1", text);
    }

    public String code(String text) {
        return in("36", text);
    }

    public String dim(String text) {
        return in("2", text);
    }

    String caret(String text) {
        return in("1;31", text);
    }

    public String severity(Severity severity) {
        String name = name(severity);
        return switch (severity) {
            case ERROR -> in("1;31", name);
            case WARNING -> in("1;33", name);
            case INFO -> in("1;34", name);
        };
    }

    /// A word in the colour of the grade.
    String grade(Grade grade, String word) {
        return switch (grade) {
            case CERTAIN -> in("32", word);
            case SURE -> in("36", word);
            case REVIEW -> in("33", word);
            case LOST -> in("31", word);
        };
    }

    static String name(Grade grade) {
        return grade.name().toLowerCase(Locale.ROOT);
    }

    /// As users read and write it: lower case.
    public static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }

    /// A piece of a line of a diff.
    ///
    /// @param gone   of the old line, else of the new one
    /// @param itself what differs, else what stands around it
    public String changed(String text, boolean gone, boolean itself) {
        return text.isEmpty() ? "" : in((itself ? "1;" : "") + (gone ? "31" : "32"), text);
    }

    private String in(String code, String text) {
        return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
