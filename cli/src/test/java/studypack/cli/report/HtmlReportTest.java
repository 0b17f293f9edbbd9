package studypack.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.note.Note;
import studypack.testkit.Browser;

class HtmlReportTest {
    private static final String HOSTILE =
            "</mark></pre><script>top.hacked=1</script><img src=x onerror=\"top.hacked=1\"> \" ' &lt; \u202E";

    private static final String QUESTION = "\n\n- [ ] one\n- [ ] two\n\n";

    @Test
    void aPersonFiltersAndGroupsThePage(@TempDir Path folder) throws IOException {
        Note queues = Reported.note("queues.md", "### Which queue?" + QUESTION + "- **Term** :\n");
        Note caches = Reported.note("caches.md", "### Which cache?" + QUESTION + "### Which store?" + QUESTION);
        String driver = """
                const seen = [];
                const look = what => seen.push(what + "=" + [...page.querySelectorAll("article")]
                    .filter(finding => !finding.hidden && !finding.closest(".group[hidden]")).length
                    + "/" + page.querySelectorAll(".group:not([hidden])").length);
                const set = (name, value) => { form.elements[name].value = value; tell(); };
                const tell = () => form.dispatchEvent(new Event("input"));
                const wait = () => new Promise(done => setTimeout(done, 300));
                const form = page.getElementById("filter");
                look("all");
                set("text", "CACHE"); await wait(); look("text");
                set("text", ""); set("file", "queues.md"); await wait(); look("file");
                set("file", ""); set("rule", "key/missing"); await wait(); look("rule");
                set("rule", "");
                form.querySelector("[value=error]").click(); tell(); await wait(); look("warnings");
                form.querySelector("[value=error]").click(); set("by", "file"); await wait(); look("files");
                seen.push([...page.querySelectorAll("h2")].map(name => name.textContent).join(","));
                set("by", "rule"); await wait(); look("rules");
                return seen.join(" ");
                """;
        assertThat(driven(List.of(queues, caches), driver, folder))
                .isEqualTo("all=4/2 text=2/1 file=2/2 rule=3/1 warnings=1/1 files=4/2 queues.md,caches.md rules=4/2");
    }

    @Test
    void nothingInANoteIsMoreThanText(@TempDir Path folder) throws IOException {
        Note note = Reported.note(HOSTILE.replace("/", "") + ".md", "### `" + HOSTILE + "`?" + QUESTION);
        String driver = """
                return [top.hacked, page.querySelectorAll("img").length, page.scripts.length,
                    page.querySelector("article pre").textContent.includes("<script>top.hacked=1<" + "/script>")].join(" ");
                """;
        assertThat(driven(List.of(note), driver, folder)).isEqualTo(" 0 1 true");
    }

    @Test
    void aBrowserRunsNoScriptButOurs(@TempDir Path folder) throws IOException {
        String page = Reported.in("html", List.of(Reported.note("a.md", "### Which?" + QUESTION)))
                .replace("<main>", "<script>top.hacked=1</script><img src=x onerror=\"top.hacked=1\"><main>");
        assertThat(driven("", page, "return String(top.hacked) + page.getElementById('filter').hidden;", folder))
                .isEqualTo("undefinedfalse");
    }

    @Test
    void withoutScriptsEverythingIsThereButTheFilter(@TempDir Path folder) throws IOException {
        String report = Reported.in("html", List.of(Reported.note("a.md", "### Which?" + QUESTION)));
        String driver = """
                return page.getElementById("filter").hidden + page.querySelector("article").textContent;
                """;
        assertThat(driven("sandbox=\"allow-same-origin\"", report, driver, folder))
                .startsWith("truea.md:1:5")
                .contains("no answer is given");
    }

    @Test
    void aPageOfVeryManyFindingsSaysWhatIsLeftOut() {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            notes.add(Reported.note("notes/" + i + ".md", ("### Which?" + QUESTION).repeat(5)));
        }
        String page = Reported.in("html", notes);
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2_000_000);
        assertThat(Pattern.compile("<article ").matcher(page).results().count()).isLessThan(1_000);
        assertThat(page).contains("and 2,800 more: <code>studypack check --select key/missing</code>");
    }

    @Test
    void thePageLoadsNothing() {
        String page = Reported.in("html", Reported.examples());
        assertThat(page).doesNotContainPattern("<(?:link|iframe|object|embed|base|img|video|audio)\\b");
        assertThat(page).doesNotContainPattern("(?:src|srcset|href)=\"(?!#)");
        assertThat(page).contains("default-src 'none'");
    }

    private static String driven(List<Note> notes, String script, Path folder) throws IOException {
        return driven("", Reported.in("html", notes), script, folder);
    }

    /// What the script says of the page, run beside it in a page of our own.
    ///
    /// @param frame attributes of the frame that holds it
    private static String driven(String frame, String report, String script, Path folder) throws IOException {
        String beside = """
                <!doctype html><body><iframe src="/report" %s></iframe><pre id="said"></pre><script>
                document.querySelector("iframe").addEventListener("load", async event => {
                  const page = event.target.contentDocument;
                  const said = await (async () => { %s })();
                  document.getElementById("said").textContent = "[" + said + "]";
                });
                </script>""".formatted(frame, script);
        String dom = Browser.dom(Map.of("/", beside, "/report", report), "/", folder.resolve("profile"));
        int from = dom.indexOf("<pre id=\"said\">[") + "<pre id=\"said\">[".length();
        return dom.substring(from, dom.indexOf("]</pre>"));
    }
}
