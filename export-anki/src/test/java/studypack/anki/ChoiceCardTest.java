package studypack.anki;

import static org.assertj.core.api.Assertions.assertThat;
import static studypack.note.HandMade.choice;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.note.Choice;
import studypack.testkit.Browser;

/// The choice card in a browser, reviewed as desktop and phones review it.
class ChoiceCardTest {
    @TempDir
    Path folder;

    @Test
    void shufflesMarksAndJudgesOnEveryClient() throws Exception {
        Map<String, List<String>> cards = new LinkedHashMap<>();
        cards.put(
                "shuffled",
                sides(choice(
                        "s", "Which?", "abcd", List.of("alpha | first", "beta", "gamma | yes", "delta"), Set.of(3))));
        cards.put(
                "fixed",
                sides(choice("f", "Which?", "123", List.of("one", "two", "all"), Set.of(3), "all of the above")));
        cards.put("several", sides(choice("m", "Which two?", "", List.of("A", "B", "C"), Set.of(1, 3))));
        cards.put("unknown", sides(choice("u", "Which?", "", List.of("x", "y"), Set.of())));
        cards.put(
                "nasty",
                sides(choice(
                        "n",
                        "<script>window.hacked=1</script> <img src=x onerror='window.hacked=1'>",
                        "",
                        List.of("</li><script>window.hacked=1</script>", "[x](javascript:window.hacked=1)"),
                        Set.of(1))));

        String page = Browser.dom(pages(cards), "/", folder.resolve("profile"));
        List<String> log = page.substring(page.indexOf("<pre id=\"log\">"), page.indexOf("</pre>"))
                .lines()
                .toList();
        assertThat(log).filteredOn(line -> line.startsWith("FAILED")).isEmpty();
        assertThat(log).endsWith("done").hasSizeGreaterThan(1000);
    }

    private static Map<String, String> pages(Map<String, List<String>> cards) throws Exception {
        Map<String, String> pages = new HashMap<>();
        ObjectNode json = new ObjectMapper().createObjectNode();
        cards.forEach((name, sides) -> {
            ArrayNode both = json.putArray(name);
            for (int side = 0; side < 2; side++) {
                both.add(sides.get(side));
                pages.put("/card/" + name + "/" + side, page(sides.get(side), ""));
            }
        });
        String driver = Files.readString(Path.of("src/test/resources/review.html"));
        // `<\/` keeps a closing tag in a string from ending the script that holds it.
        pages.put("/", driver.replace("{};/*CARDS*/", json.toString().replace("</", "<\\/") + ";"));
        pages.put("/shell", page("", ""));
        return pages;
    }

    static String page(String side, String theme) {
        return "<!doctype html><meta charset=utf-8><meta name=viewport content='width=device-width'><style>"
                + NoteType.CHOICE.css() + "</style><body class='card " + theme + "'><div id=qa>" + side + "</div>";
    }

    /// Front and back, with the fields put into the templates.
    static List<String> sides(Choice choice) {
        List<String> fields = new Fields(
                        Samples.html(image -> {}), "notes/sample.md:12", Guid.of(choice.id()), List.of(), what -> {})
                .of(choice);
        return List.of(
                fill(NoteType.CHOICE, NoteType.CHOICE.front(), fields),
                fill(NoteType.CHOICE, NoteType.CHOICE.back(), fields));
    }

    static String fill(NoteType type, String template, List<String> fields) {
        String side = template;
        List<NoteType.Field> names = new ArrayList<>(type.fields());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).name();
            String value = fields.get(i);
            side = side.replaceAll(
                    "(?s)\\{\\{#" + name + "\\}\\}(.*?)\\{\\{/" + name + "\\}\\}", value.isEmpty() ? "" : "$1");
            side = side.replace("{{" + name + "}}", value);
        }
        return side;
    }
}
