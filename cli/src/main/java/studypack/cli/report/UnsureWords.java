package studypack.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studypack.note.Note;
import studypack.text.Position;
import studypack.text.Unsure;

/// Lists the words that a build repaired with a guess or found lost, and says what to do about them.
final class UnsureWords {
    private static final int SHOWN = 10;
    /// Characters of a piece that is named.
    private static final int NAMED = 40;

    private final Map<Unsure.Kind, List<String>> lines = new EnumMap<>(Unsure.Kind.class);

    /// @param path how the note's file is named to the user
    void add(Note note, String path) {
        for (Unsure unsure : note.source().unsure()) {
            Position at = note.source().position(unsure.span().start());
            String line = path + ":" + at.line() + ":" + at.column() + " " + shortened(unsure.text());
            if (!unsure.others().isEmpty()) {
                line += ", or " + String.join(", ", unsure.others());
            }
            lines.computeIfAbsent(unsure.kind(), kind -> new ArrayList<>()).add(Printable.of(line));
        }
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= NAMED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, NAMED)) + "…";
    }

    void print(PrintStream out) {
        if (lines.isEmpty()) {
            return;
        }
        out.print("Not sure, and marked where it stands:\n");
        lines.forEach((kind, words) -> {
            out.print("  " + heading(kind) + " (" + words.size() + ")\n");
            words.stream().limit(SHOWN).forEach(word -> out.print("    " + word + "\n"));
            if (words.size() > SHOWN) {
                out.print("    and " + (words.size() - SHOWN) + " more\n");
            }
            out.print("    help: " + help(kind) + "\n");
        });
    }

    private static String heading(Unsure.Kind kind) {
        return switch (kind) {
            case GUESSED -> "broken text, repaired with a guess";
            case LOST -> "broken text, lost in the file";
        };
    }

    private static String help(Unsure.Kind kind) {
        return switch (kind) {
            case GUESSED -> "`studypack repair --review FILE` lists the readings to choose from";
            case LOST -> "only where the text came from has it: export or copy it again as UTF-8";
        };
    }
}
