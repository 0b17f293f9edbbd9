package studypack.cli;

import java.io.FileDescriptor;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import studypack.cli.files.Failure;
import studypack.cli.files.IoWords;
import studypack.cli.report.Product;

/// The wiring: commands, errors and exit codes.
public final class Main {
    private static final List<Command> COMMANDS = List.of(
            new BuildCommand(),
            new CheckCommand(),
            new BaselineCommand(),
            WatchCommand.withClock(),
            new RepairCommand(),
            new ConvertCommand(),
            new InspectCommand(),
            new TextCommand(),
            new TrainCommand(),
            new StatsCommand(),
            new RulesCommand(),
            new InitCommand(),
            new CleanCommand(),
            new ExplainCommand(),
            new LspCommand());

    private Main() {}

    public static void main(String[] args) {
        // The launcher knows who watches; without it nobody does.
        String terminals = System.getProperty("studypack.terminals", "");
        Interrupts interrupts = Interrupts.watch(terminals.contains("err"));
        Surroundings here = new Surroundings(
                Path.of("").toAbsolutePath(),
                Path.of(System.getProperty("studypack.home", "")).toAbsolutePath(),
                System.getenv(),
                interrupts.utf8(FileDescriptor.out),
                interrupts.utf8(FileDescriptor.err),
                terminals.contains("out"),
                terminals.contains("err"));
        int code = run(List.of(args), here);
        interrupts.end();
        System.exit(code);
    }

    /// Libraries that look for a log to write to find one of another library, and complain that it is not set up.
    private static void quietLibraries() {
        System.setProperty("org.jboss.logging.provider", "jdk");
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    }

    /// Runs a command and gives its exit code; whatever goes wrong is said on [Surroundings#err()].
    static int run(List<String> args, Surroundings here) {
        quietLibraries();
        try {
            return dispatch(args, here);
        } catch (Failure e) {
            return failed(String.valueOf(e.getMessage()), e, args, here);
        } catch (UncheckedIOException e) {
            return failed(IoWords.of(e.getCause()), e, args, here);
        } catch (OutOfMemoryError e) {
            return failed("not enough memory; STUDYPACK_JAVA_OPTS=-Xmx4g gives more", e, args, here);
        } catch (RuntimeException | StackOverflowError e) {
            return failed("a fault of studypack itself (" + e + "); --debug shows where", e, args, here);
        } finally {
            here.out().flush();
            here.err().flush();
        }
    }

    private static int dispatch(List<String> args, Surroundings here) {
        String name = args.isEmpty() ? "" : args.get(0);
        return switch (name) {
            case "" -> throw new Failure("no command given (known: " + String.join(", ", names()) + ")");
            case "-h", "--help", "help" -> print(help(), here);
            case "--version" -> print(Product.NAME + " " + Product.VERSION + "\n", here);
            default -> run(command(name), args.subList(1, args.size()), here);
        };
    }

    private static int print(String text, Surroundings here) {
        here.out().print(text);
        return Exit.OK;
    }

    private static Command command(String name) {
        for (Command command : COMMANDS) {
            if (command.syntax().command().equals(name)) {
                return command;
            }
        }
        throw new Failure("there is no command " + name + DidYouMean.hint(name, names()) + " (known: "
                + String.join(", ", names()) + ")");
    }

    private static int run(Command command, List<String> args, Surroundings here) {
        Given given = Given.read(command.syntax(), args);
        if (given.has("--help")) {
            return print(command.syntax().help(), here);
        }
        return command.run(given, here.withColour(given.choice("--color", List.of("auto", "always", "never"))));
    }

    private static List<String> names() {
        return COMMANDS.stream().map(command -> command.syntax().command()).toList();
    }

    private static String help() {
        StringBuilder commands = new StringBuilder();
        for (Command command : COMMANDS) {
            Syntax syntax = command.syntax();
            commands.append("  ")
                    .append(syntax.command())
                    .append(" ".repeat(10 - syntax.command().length()))
                    .append(syntax.about().lines().findFirst().orElse(""))
                    .append('\n');
        }
        return """
                Usage: studypack COMMAND [options]

                Reads study notes, checks them and makes study packs.

                """ + commands + """

                  studypack COMMAND --help  shows the options of a command
                  studypack --version       shows the version
                """;
    }

    private static int failed(String message, Throwable e, List<String> args, Surroundings here) {
        message.lines().forEach(here::say);
        if (args.contains("--debug")) {
            e.printStackTrace(here.err());
        }
        return Exit.FAILED;
    }
}
