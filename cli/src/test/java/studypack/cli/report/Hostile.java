package studypack.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import studypack.note.Note;

/// Notes whose words and names are made of what some format or program takes for more than text.
final class Hostile {
    private static final int NOTES = 60;

    private static final List<String> PIECES = List.of(
            "]]>",
            "<!--",
            "-->",
            "</failure>",
            "&lt;",
            "&#0;",
            "\"",
            "'",
            "<",
            ">",
            "&",
            "%0A",
            "%25",
            "%2C",
            "::",
            ",",
            "::error::x",
            "::set-output name=a::b",
            "::stop-commands::",
            "##[add-mask]",
            "##[error]",
            "\\",
            "\\u0000",
            "\u0000",
            "\u0001",
            "\u0007",
            "\b",
            "\u001B[31m",
            "\u001B]0;x\u0007",
            "\u007F",
            "\u0085",
            "\u009B",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\u2028",
            "\u2029",
            "\u202E",
            "\u2066",
            "\uFEFF",
            "\uFFFD",
            "\uFFFE",
            "\uFFFF",
            "\uD800",
            "\uDC00",
            "\uD83C",
            "🎉",
            "👩‍👩‍👧",
            "한글",
            "한글",
            "שלום",
            "{0}",
            "{{",
            "${x}",
            "$(x)",
            "`x`",
            "[x](y)",
            "|",
            "\t",
            "\u000B",
            "\f",
            "a",
            "b c",
            "e\u0301");

    private Hostile() {}

    /// What is found in questions and terms of such words.
    static List<FileFindings> files() {
        return files(1);
    }

    static List<FileFindings> files(long seed) {
        Random random = new Random(seed);
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < NOTES; i++) {
            String text = "### " + words(random) + "?\n\n- A) " + words(random) + "\n- B) " + words(random)
                    + "\n\n답: b\n\n- **" + words(random) + "** :\n\n| a | b |\n|---|---|\n| " + words(random) + " |\n\n"
                    + words(random) + "\n";
            notes.add(Reported.note("notes/" + i + name(words(random)) + ".md", text));
        }
        return Reported.files(notes);
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder("w");
        int number = 1 + random.nextInt(5);
        for (int i = 0; i < number; i++) {
            words.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return words.toString();
    }

    /// A file system takes neither of these, and Java no lone half of a character.
    private static String name(String words) {
        return words.replace("/", "").replace("\u0000", "").replaceAll("\\p{Cs}", "");
    }
}
