package studypack.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.cli.Programs;
import studypack.testkit.Project;

/// What we pass over is what git ignores, on trees and lists made by chance.
class GitIgnoreTest {
    private static final int TREES = 25;
    private static final List<String> FOLDERS = List.of("a", "ab", "b c", "d");
    private static final List<String> FILES = List.of("a.md", "ab.md", "x y.md", "d.md", "#n.md", "!n.md", "z[1].txt");
    private static final List<String> NAMES = List.of(
            "a",
            "ab",
            "b c",
            "d",
            "*",
            "**",
            "a*",
            "*b",
            "?",
            "[ab]",
            "[!a]*",
            "[^a-c]",
            "*.md",
            "a.md",
            "?.md",
            "x*",
            "x\\ y.md",
            "\\#n.md",
            "\\!n.md",
            "#n.md",
            "[[:alpha:]]*.md",
            "z\\[1\\].txt",
            "z[[]1].txt",
            "***",
            "[]a].md",
            "[a",
            "a\\",
            "*.t?t",
            "**b",
            "[a-]*",
            "[\\a]*",
            "*\\.md",
            "d.md  ",
            "d.md\\ ");

    @TempDir
    private Path folder;

    @Test
    void whatIsPassedOverIsWhatGitIgnores() throws IOException, InterruptedException {
        Project.needs("git");
        for (int seed = 1; seed <= TREES; seed++) {
            Random random = new Random(seed);
            Path root = Files.createDirectories(folder.resolve("t" + seed));
            Map<String, List<String>> lists = grow(root, random);
            git(root, "init", "-q", ".");
            if (random.nextInt(3) == 0) {
                Files.createDirectories(root.resolve(".git/info"));
                Files.writeString(root.resolve(".git/info/exclude"), pattern(random) + "\n");
            }
            String why = "seed " + seed + " " + lists;
            Set<String> gits = gits(root);
            same(why, ours(root), gits);
            // A folder that git ignores is entered all the same when it is named.
            Set<String> inside = gits.stream()
                    .filter(note -> note.startsWith("a/"))
                    .map(note -> note.substring(2))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!inside.isEmpty()) {
                same(why + " in a", ours(root.resolve("a")), inside);
            }
        }
    }

    private static void same(String why, Set<String> ours, Set<String> gits) {
        Set<String> tooMany = new TreeSet<>(ours);
        tooMany.removeAll(gits);
        Set<String> tooFew = new TreeSet<>(gits);
        tooFew.removeAll(ours);
        assertThat(tooMany).as("read, but ignored: " + why).isEmpty();
        assertThat(tooFew).as("passed over, but not ignored: " + why).isEmpty();
    }

    private static Map<String, List<String>> grow(Path root, Random random) throws IOException {
        Map<String, List<String>> lists = new TreeMap<>();
        List<Path> folders = new ArrayList<>(List.of(root));
        for (int i = 0; i < folders.size() && folders.size() < 25; i++) {
            for (String name : FOLDERS) {
                if (random.nextInt(i == 0 ? 4 : 2 + i) > i / 2) {
                    folders.add(Files.createDirectories(folders.get(i).resolve(name)));
                }
            }
        }
        for (Path at : folders) {
            for (String name : FILES) {
                if (random.nextInt(3) > 0) {
                    Files.writeString(at.resolve(name), "a note");
                }
            }
            if (at.equals(root) || random.nextInt(4) == 0) {
                List<String> lines = new ArrayList<>();
                for (int i = random.nextInt(5); i >= 0; i--) {
                    lines.add(pattern(random));
                }
                String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
                String mark = random.nextInt(6) == 0 ? "\uFEFF" : "";
                Files.writeString(at.resolve(".gitignore"), mark + String.join(end, lines) + end);
                lists.put(root.relativize(at).toString(), lines);
            }
        }
        return lists;
    }

    private static String pattern(Random random) {
        StringBuilder pattern = new StringBuilder(random.nextInt(3) == 0 ? "!" : "");
        pattern.append(random.nextInt(4) == 0 ? "/" : "");
        for (int parts = random.nextInt(3); parts >= 0; parts--) {
            pattern.append(NAMES.get(random.nextInt(NAMES.size()))).append(parts > 0 ? "/" : "");
        }
        return pattern.append(random.nextInt(4) == 0 ? "/" : "").toString();
    }

    private static Set<String> ours(Path root) {
        return new NoteSearch(Picks::usual)
                .in(root, "", "").stream().map(NoteFile::shown).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> gits(Path root) throws IOException, InterruptedException {
        Set<String> notes = new TreeSet<>();
        for (String name :
                git(root, "ls-files", "--others", "--exclude-standard", "-z").split("\0", -1)) {
            if (!name.isEmpty() && !name.endsWith(".gitignore")) {
                notes.add(name);
            }
        }
        return notes;
    }

    private static String git(Path cwd, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.excludesFile="));
        command.addAll(List.of(words));
        return Programs.call(cwd, command);
    }
}
