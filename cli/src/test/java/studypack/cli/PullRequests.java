package studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

/// The history of a repository of notes that has faults from the beginning: those in
/// `src/test/resources/pull-requests`.
final class PullRequests {
    private static final Path BASE = Path.of("src/test/resources/pull-requests");

    /// A question that nobody answers.
    static final String UNANSWERED = "### What is asked here?\n\n- [ ] This\n- [ ] That\n";

    private PullRequests() {}

    /// The first commit. `shared` is another repository.
    static void begin(GitRepository repository) throws Exception {
        GitRepository shared = GitRepository.init(repository.folder().resolveSibling("shared"));
        shared.write(
                "glossary.md", UNANSWERED.replace("What is", "Where are words").replace("asked here", "explained"));
        shared.commit("Shared notes");
        repository.git("submodule", "--quiet", "add", shared.folder().toString(), "shared");
        repository.copy(BASE);
        repository.encode("notes/korean.md", GitRepository.CP949);
        repository.encode("notes/wide.md", StandardCharsets.UTF_16);
        repository.write("notes/img/rack.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        repository.commit("The notes as they are");
    }

    private static PullRequest dirty(String title, PullRequest.Steps steps, String... tells) {
        return PullRequest.dirty(title, steps, tells);
    }

    private static PullRequest pr(String title, PullRequest.Steps steps, String... tells) {
        return PullRequest.of(title, steps, tells);
    }

    static final List<PullRequest> ALL = List.of(
            pr("an empty commit", r -> {}),
            pr("a good question is reworded", r -> r.replace("notes/boxes.md", "addressed by keys", "reached by keys")),
            pr(
                    "lines are put above old faults",
                    r -> r.replace("notes/boxes.md", "# Storage\n", "# Storage\n\nRead this first.\n")),
            pr("questions are renumbered", r -> {
                r.replace("notes/boxes.md", "### 1.", "### 11.");
                r.replace("notes/boxes.md", "### 2.", "### 12.");
                r.replace("notes/letters.md", "\n1. Which", "\n7. Which");
            }),
            pr("a question goes to the end of its note", r -> {
                String question = r.cut("notes/boxes.md", "### 11.", "### ");
                r.append("notes/boxes.md", question);
            }),
            pr("two questions change places", r -> {
                String first = r.cut("notes/letters.md", "7. ", "2. ");
                r.append("notes/letters.md", first);
            }),
            pr("a question goes to another note", r -> {
                String question = r.cut("notes/letters.md", "7. ", "8. ");
                r.append("notes/words.md", "# More\n\n" + question);
            }),
            pr("a note is split", r -> {
                String half = r.cut("notes/folded.md", "### 2.", "### ");
                r.write("notes/folded-2.md", "# Network, the rest\n\n" + half);
            }),
            pr("two notes become one", r -> {
                r.append("notes/rows.md", r.read("notes/arrows.md"));
                r.delete("notes/arrows.md");
            }),
            pr("a note gets another name", r -> r.git("mv", "notes/letters.md", "notes/databases.md")),
            pr("a note gets another name and another paragraph", r -> {
                r.git("mv", "notes/pictures.md", "notes/figures.md");
                r.append("notes/figures.md", "White is for the clock.\n");
            }),
            pr("a folder gets another name, and a note in it new lines", r -> {
                r.git("mv", "notes", "bank");
                r.git("mv", "bank", "notes");
                r.git("mv", "notes/exam1.md", "notes/exam1-old.md");
                r.git("mv", "notes/exam1-old.md", "notes/exam1.md");
                r.append("notes/exam1.md", "Good luck.\n");
            }),
            pr("an old fault is mended", r -> r.replace("notes/words.md", "Answer: D", "Answer: B")),
            pr("questions that are nearly alike change places", r -> {
                        String question = r.cut("notes/twice.md", "### Which tool keeps secrets", "### ");
                        r.append("notes/twice.md", question);
                    })
                    // The later one is told, and it has other words.
                    .withBaseline("notes/twice.md:14 duplicate/question"),
            // What breaks something.
            pr(
                    "a question nobody answers",
                    r -> r.append("notes/boxes.md", UNANSWERED),
                    "notes/boxes.md:23 key/missing"),
            pr(
                    "a key that names no option",
                    r -> r.replace("notes/databases.md", "Answer: C", "Answer: E"),
                    "notes/databases.md:17 key/unknown-option"),
            pr(
                    "an answer is taken out",
                    r -> r.replace("notes/databases.md", "   Answer: C\n", ""),
                    "notes/databases.md:11 key/missing"),
            pr(
                            "a question of another note is asked again",
                            r -> r.append("notes/boxes.md", """
                            ### 서브넷은 무엇을 나누는가?

                            - [ ] 디스크
                            - [x] 주소 범위
                            - [ ] 요금
                            """),
                            "notes/boxes.md:23 duplicate/question")
                    // The later one is told: in the order of paths, for a baseline does not know what was touched.
                    .withBaseline("notes/가상 네트워크.md:3 duplicate/question"),
            pr(
                            "a question of another note gets another answer",
                            r -> r.write("notes/a-new.md", """
                            # New

                            ### 서브넷은 무엇을 나누는가?

                            - [x] 디스크
                            - [ ] 주소 범위
                            - [ ] 요금
                            """),
                            "notes/a-new.md:3 duplicate/contradiction")
                    .withBaseline("notes/가상 네트워크.md:3 duplicate/contradiction"),
            pr(
                    "the key of another note is changed",
                    r -> r.replace("notes/exam1-answers.md", "2. B", "2. D"),
                    "notes/exam1.md:9 key/unknown-option"),
            pr(
                    "the key of another note is taken out",
                    r -> r.replace("notes/exam1-answers.md", "2. B\n", ""),
                    "notes/exam1.md:9 key/missing"),
            pr(
                    "a note of keys is deleted",
                    r -> r.delete("notes/exam1-answers.md"),
                    "notes/exam1.md:3 key/missing",
                    "notes/exam1.md:9 key/missing",
                    "notes/exam1.md:15 key/missing"),
            pr("a picture is deleted", r -> r.delete("notes/img/rack.png"), "notes/figures.md:5 link/missing-image"),
            pr(
                    "a heading that others lead to gets another name",
                    r -> r.replace("notes/figures.md", "## Cables", "## Wires"),
                    "notes/figures.md:11 link/broken-anchor"),
            pr(
                    "a note is saved in another encoding",
                    r -> {
                        r.append("notes/rows.md", "- 복원력 → 고장 뒤에 다시 일어서는 힘\n");
                        r.encode("notes/rows.md", GitRepository.CP949);
                    },
                    "notes/rows.md:1 text/wrong-encoding"),
            pr(
                    "an old note of another encoding gets a question",
                    r -> r.append("notes/wide.md", "### 어느 것이 맞는가?\n\n- [ ] 이것\n- [ ] 저것\n"),
                    "notes/wide.md:13 key/missing"),
            pr(
                    "a conflict is left in",
                    r -> r.replace("notes/databases.md", "   B. Writing\n", """
                            <<<<<<< HEAD
                               B. Writing
                            =======
                               B. Storing
                            >>>>>>> topic
                            """),
                    "notes/databases.md:6 text/merge-conflict",
                    "notes/databases.md:9 item/label-order",
                    "notes/databases.md:10 text/merge-conflict"),
            pr(
                    "a note that is no text",
                    r -> r.write("notes/deck.md", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, (byte) 0xFF, 0, 1, 2, 0}),
                    "notes/deck.md:1 text/undecodable"),
            pr(
                    "an old question that has a fault is reworded",
                    r -> r.replace("notes/boxes.md", "forgets everything when", "loses all when"),
                    "notes/boxes.md:16 key/missing"),
            pr(
                    "a fault is mended, and the like is made elsewhere",
                    r -> {
                        r.replace("notes/boxes.md", "- [ ] Main memory", "- [x] Main memory");
                        r.replace("notes/boxes.md", "- [x] One in another building", "- [ ] One in another building");
                    },
                    "notes/boxes.md:11 key/missing"),
            pr(
                    "an old question that has a fault is asked a second time",
                    r -> {
                        String question = r.cut("notes/boxes.md", "### 11.", "### ");
                        r.append("notes/boxes.md", question + "\n" + question);
                    },
                    "notes/boxes.md:24 duplicate/question",
                    "notes/boxes.md:24 key/missing"),
            pr(
                    "a note with a name in decomposed letters",
                    r -> r.write("notes/" + Normalizer.normalize("새 노트", Normalizer.Form.NFD) + ".md", UNANSWERED),
                    "notes/" + Normalizer.normalize("새 노트", Normalizer.Form.NFD) + ".md:1 key/missing"),
            pr(
                    "a note with an odd name",
                    r -> r.write("notes/it's \"odd\",\tbut so.md", UNANSWERED),
                    "notes/it's \"odd\",\tbut so.md:1 key/missing"),
            dirty(
                    "a question that is not committed",
                    r -> r.append("notes/boxes.md", UNANSWERED),
                    "notes/boxes.md:23 key/missing"),
            dirty(
                    "a note that git does not know",
                    r -> r.write("notes/new.md", UNANSWERED),
                    "notes/new.md:1 key/missing"),
            dirty("a note is moved, and git is not told", r -> r.move("notes/korean.md", "notes/older/korean.md")),
            dirty(
                    "a note is half in the index",
                    r -> {
                        r.append("notes/boxes.md", UNANSWERED);
                        r.git("add", "-A");
                        r.prepend("notes/boxes.md", "In a hurry.\n\n");
                    },
                    "notes/boxes.md:25 key/missing"),
            pr(
                    "the shared notes go on, and get a fault",
                    r -> {
                        GitRepository shared = GitRepository.at(r.file("shared"));
                        shared.append("glossary.md", UNANSWERED.replace("What is asked", "Which word comes next"));
                        shared.commit("More");
                    },
                    "shared/glossary.md:6 key/missing"),
            pr("the shared notes go on", r -> {
                GitRepository shared = GitRepository.at(r.file("shared"));
                shared.prepend("glossary.md", "# Glossary\n\n");
                shared.commit("Better");
            }),
            dirty(
                    "the shared notes get a fault that is not committed",
                    r -> r.append("shared/glossary.md", UNANSWERED.replace("What is asked", "Which word comes next")),
                    "shared/glossary.md:8 key/missing"),
            // What breaks nothing.
            pr("a note is saved as UTF-8", r -> r.encode("notes/korean.md", StandardCharsets.UTF_8)),
            pr("a note gets a byte order mark", r -> r.prepend("notes/folded.md", "\uFEFF")),
            pr(
                    "a note gets ends of lines of another system",
                    r -> r.write("notes/boxes.md", r.read("notes/boxes.md").replace("\n", "\r\n"))),
            pr(
                    "and back",
                    r -> r.write("notes/boxes.md", r.read("notes/boxes.md").replace("\r\n", "\n"))),
            pr(
                    "blanks at the ends of lines",
                    r -> r.write("notes/boxes.md", r.read("notes/boxes.md").replace("?\n", "?  \n"))),
            pr("rows change places", r -> {
                String row = r.cut("notes/rows.md", "| How often", "|");
                r.replace("notes/rows.md", "|---|---|\n", "|---|---|\n" + row);
            }),
            pr(
                    "a picture is drawn anew",
                    r -> r.write("notes/img/rack.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3})),
            pr("a file that is no note", r -> r.write("tools/blob.bin", new byte[] {0, 1, 2, 3, (byte) 0xFE})),
            pr("a note becomes a program", r -> {
                assertThat(r.file("notes/boxes.md").toFile().setExecutable(true))
                        .isTrue();
            }),
            pr("a link to a note", r -> Files.createSymbolicLink(r.file("notes/link.md"), Path.of("boxes.md"))),
            pr(
                    "a note gets its name in decomposed letters",
                    r -> r.git(
                            "mv",
                            "notes/가상 네트워크.md",
                            "notes/" + Normalizer.normalize("가상 네트워크", Normalizer.Form.NFD) + ".md")),
            pr("a note is deleted", r -> r.delete("notes/folded-2.md")),
            pr("a note is deleted, and comes back", r -> {
                String text = r.read("notes/rows.md");
                r.delete("notes/rows.md");
                r.commit("Gone");
                r.write("notes/rows.md", text);
            }),
            pr("a fault is made and taken back", r -> {
                r.append("notes/rows.md", UNANSWERED);
                r.commit("Wrong");
                r.git("revert", "--no-edit", "HEAD");
            }),
            pr("a rule is made stricter", r -> r.append("studypack.yaml", "rules:\n  doc: error\n  text: error\n"))
                    .withBaseline(
                            "notes/boxes.md:5 text/trailing-space",
                            "notes/boxes.md:11 text/trailing-space",
                            "notes/boxes.md:16 text/trailing-space",
                            "notes/folded.md:1 text/byte-order-mark",
                            "notes/rows.md:9 doc/many-titles"),
            pr("a note that was passed over is read", r -> r.write(".studypackignore", "nothing/\n"))
                    .withBaseline("drafts/draft.md:3 key/missing"),
            pr("main goes on meanwhile", r -> {
                r.append("notes/rows.md", "More to come.\n");
                r.commit("Mine");
                r.git("checkout", "-q", "main");
                r.append("notes/boxes.md", UNANSWERED);
                r.commit("Theirs");
                r.git("checkout", "-q", "topic");
            }),
            pr("main is merged into the branch", r -> {
                r.append("notes/rows.md", "And more.\n");
                r.commit("Mine");
                r.git("checkout", "-q", "main");
                r.append("notes/databases.md", UNANSWERED);
                r.commit("Theirs");
                r.git("checkout", "-q", "topic");
                r.git("merge", "-q", "--no-edit", "main");
            }));
}
