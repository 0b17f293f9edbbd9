package studypack.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A Markdown page with files and the commands that are run on them, played anew: what a command prints now stands in
/// the page in place of what it printed when the page was approved.
///
/// Blocks are fenced. `file notes/a.md` holds a file, `hex notes/a.md` its bytes; `console` holds commands after `$`,
/// each
/// followed by what it prints (`!` before what goes to standard error) and its exit code where it is not 0.
final class Transcript {
    private static final Pattern FENCE = Pattern.compile("(`{3,})(\\w+) ?(.*)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern FIGURES = Pattern.compile("(?m)^(  \\S+\\.(?:pdf|xlsx|apkg))  .*$");

    private final Path folder;

    Transcript(Path folder) {
        this.folder = folder;
    }

    String play(String page) throws IOException {
        StringBuilder played = new StringBuilder();
        List<String> lines = page.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            played.append(lines.get(i)).append('\n');
            Matcher fence = FENCE.matcher(lines.get(i));
            if (!fence.matches()) {
                continue;
            }
            int end = i + 1;
            while (!lines.get(end).equals(fence.group(1))) {
                end++;
            }
            List<String> block = lines.subList(i + 1, end);
            boolean console = fence.group(2).equals("console");
            played.append(console ? console(block) : asWritten(block));
            if (!console) {
                write(fence.group(2), fence.group(3), block);
            }
            i = end - 1;
            if (end < lines.size()) {
                played.append(lines.get(end)).append('\n');
                i = end;
            }
        }
        return played.toString();
    }

    private static String asWritten(List<String> block) {
        return block.isEmpty() ? "" : String.join("\n", block) + "\n";
    }

    private void write(String kind, String name, List<String> block) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        byte[] bytes = kind.equals("hex")
                ? HexFormat.of().parseHex(String.join("", block).replace(" ", ""))
                : asWritten(block).getBytes(StandardCharsets.UTF_8);
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_700_000_000)));
    }

    private String console(List<String> block) throws IOException {
        StringBuilder played = new StringBuilder();
        for (String line : block) {
            if (line.startsWith("$ ")) {
                played.append(line).append('\n').append(run(words(line.substring(2))));
            }
        }
        return played.toString();
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    private String run(List<String> words) throws IOException {
        Map<String, String> environment = new TreeMap<>();
        int first = 0;
        while (words.get(first).matches("[A-Z_]+=.*")) {
            String[] pair = words.get(first++).split("=", 2);
            environment.put(pair[0], pair[1]);
        }
        List<String> args = words.subList(first + 1, words.size());
        return switch (words.get(first)) {
            case "studypack" -> studypack(args, environment);
            case "ls" -> ls(folder.resolve(args.get(0)));
            case "cat" -> Files.readString(folder.resolve(args.get(0)));
            case "cmp" ->
                Files.mismatch(folder.resolve(args.get(0)), folder.resolve(args.get(1))) < 0 ? "" : "they differ\n";
            case "rm" -> {
                Files.delete(folder.resolve(args.get(0)));
                yield "";
            }
            case "mkdir" -> {
                Files.createDirectories(folder.resolve(args.get(0)));
                yield "";
            }
            case "ln" -> {
                Files.createSymbolicLink(folder.resolve(args.get(1)), Path.of(args.get(0)));
                yield "";
            }
            default -> throw new IllegalArgumentException("no command of a transcript: " + words);
        };
    }

    private static String ls(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName() + "\n").sorted().reduce("", String::concat);
        }
    }

    private String studypack(List<String> args, Map<String, String> environment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        boolean terminal = environment.remove("TERMINAL") != null;
        Surroundings here = new Surroundings(
                folder,
                folder,
                environment,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                terminal,
                false);
        int code = Main.run(args, here);
        String errors = err.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> "! " + line + "\n")
                .reduce("", String::concat);
        // Pages and sizes are the exporters' own matter.
        String printed = FIGURES.matcher(out.toString(StandardCharsets.UTF_8)).replaceAll("$1  …");
        return (printed + errors + (code == 0 ? "" : "exit " + code + "\n")).replace('\u001B', '␛');
    }
}
