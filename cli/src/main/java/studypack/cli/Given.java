package studypack.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.Failure;

/// What a user wrote after a command's name.
///
/// @param options  values by the option's long name; a flag has the value ""
/// @param operands paths, or the name of a rule
record Given(Map<String, List<String>> options, List<String> operands) {

    /// Reads `--name value`, `--name=value`, `-n value`, flags and operands in any order; after `--` all are operands.
    ///
    /// @throws Failure where an option is unknown or its value missing, or there are too many operands
    static Given read(Syntax syntax, List<String> args) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        List<String> operands = new ArrayList<>();
        boolean only = false;
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (only || arg.equals("-") || !arg.startsWith("-")) {
                operands.add(arg);
                continue;
            }
            if (arg.equals("--")) {
                only = true;
                continue;
            }
            int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
            Syntax.Option option = option(syntax, equals < 0 ? arg : arg.substring(0, equals));
            String value = equals < 0 ? null : arg.substring(equals + 1);
            if (option.value() == null) {
                if (value != null) {
                    throw misused(syntax, option.name() + " takes no value");
                }
                value = "";
            } else if (value == null) {
                if (++i == args.size()) {
                    throw misused(syntax, option.name() + " needs a value: " + option.name() + " " + option.value());
                }
                value = args.get(i);
            }
            List<String> values = options.computeIfAbsent(option.name(), name -> new ArrayList<>());
            if (option.many()) {
                values.addAll(List.of(value.split(",")));
            } else {
                values.add(value);
            }
        }
        if (operands.size() > syntax.most()) {
            throw misused(syntax, "there is no use for " + operands.get(syntax.most()));
        }
        return new Given(options, operands);
    }

    private static Syntax.Option option(Syntax syntax, String written) {
        for (Syntax.Option option : syntax.options()) {
            if (written.equals(option.name()) || written.equals(option.brief())) {
                return option;
            }
        }
        List<String> names = syntax.options().stream().map(Syntax.Option::name).toList();
        throw misused(syntax, "unknown option " + written + DidYouMean.hint(written, names));
    }

    private static Failure misused(Syntax syntax, String message) {
        return new Failure(message + " (studypack " + syntax.command() + " --help shows what can be written)");
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    /// The last value, for what is written last is meant.
    @Nullable
    String value(String option) {
        List<String> values = values(option);
        return values.isEmpty() ? null : values.get(values.size() - 1);
    }

    List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    /// The value of an option that knows its values.
    ///
    /// @param known the first is the one meant where nothing is written
    /// @throws Failure where it is none of them
    String choice(String option, List<String> known) {
        String value = Optional.ofNullable(value(option)).orElse(known.get(0));
        if (!known.contains(value)) {
            throw new Failure(
                    option + " knows " + String.join(", ", known) + ", not " + value + DidYouMean.hint(value, known));
        }
        return value;
    }
}
