package studypack.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may be written after a command's name, and the help that says so.
///
/// We read the few options ourselves: the class files of the usual library are too old for Java's ahead-of-time cache,
/// and to load them took three quarters of the time that `check` needs for a note.
///
/// @param operands what the command works on: "[PATH…]"
/// @param most     how many operands it takes; a command that takes any number of them works on notes
record Syntax(String command, String operands, int most, String about, List<Option> options) {

    private static final Option HELP = Option.flag("-h", "--help", "shows this help");
    private static final Option COLOUR =
            Option.one("--color", "WHEN", "auto (default: on a terminal), always or never");
    private static final Option DEBUG = Option.flag("--debug", "shows where in the program a failure came from");

    Syntax {
        options = new ArrayList<>(options);
        if (most == Integer.MAX_VALUE) {
            options.addAll(Notes.OPTIONS);
        }
        options.add(COLOUR);
        options.add(DEBUG);
        options.add(HELP);
        options = List.copyOf(options);
    }

    /// One option.
    ///
    /// @param brief one letter with its dash, null where there is none
    /// @param value what stands after it, null where nothing does
    /// @param many  may be repeated, or have several values with commas between them
    record Option(
            String name, @Nullable String brief, @Nullable String value, boolean many, String help) {

        static Option flag(String name, String help) {
            return new Option(name, null, null, false, help);
        }

        static Option flag(String brief, String name, String help) {
            return new Option(name, brief, null, false, help);
        }

        static Option one(String name, String value, String help) {
            return new Option(name, null, value, false, help);
        }

        static Option one(String brief, String name, String value, String help) {
            return new Option(name, brief, value, false, help);
        }

        static Option many(String name, String value, String help) {
            return new Option(name, null, value, true, help);
        }

        String usage() {
            return (brief == null ? "    " : brief + ", ") + name + (value == null ? "" : " " + value);
        }
    }

    String help() {
        StringBuilder help =
                new StringBuilder("Usage: studypack " + command + " [options] " + operands + "\n\n" + about + "\n\n");
        int width = options.stream()
                .mapToInt(option -> option.usage().length())
                .max()
                .orElse(0);
        for (Option option : options) {
            String usage = option.usage();
            help.append("  ")
                    .append(usage)
                    .append(" ".repeat(width - usage.length() + 2))
                    .append(option.help())
                    .append('\n');
        }
        return help.toString();
    }
}
