package studypack.anki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/// The parts of a collection of schema 11 that are JSON. Sources: `notetype/schema11.rs`, `decks/schema11.rs` and
/// `deckconfig/schema11.rs` in Anki's `rslib/src`; only what those require is written.
final class CollectionJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CollectionJson() {}

    static String noteTypes(List<NoteType> types) {
        ObjectNode models = JSON.createObjectNode();
        types.forEach(type -> models.set(Long.toString(type.id()), noteType(type)));
        return models.toString();
    }

    private static ObjectNode noteType(NoteType type) {
        ObjectNode model = JSON.createObjectNode();
        model.put("id", type.id())
                .put("name", type.name())
                .put("type", 0)
                .put("mod", NoteType.CHANGED)
                .put("usn", 0)
                .put("sortf", 0)
                .putNull("did")
                .put("css", type.css());
        ArrayNode fields = model.putArray("flds");
        for (NoteType.Field field : type.fields()) {
            ObjectNode json = fields.addObject();
            json.put("id", field.id())
                    .put("name", field.name())
                    .put("ord", fields.size() - 1)
                    .put("sticky", false)
                    .put("rtl", false)
                    .put("font", "Arial")
                    .put("size", 20);
        }
        model.putArray("tmpls")
                .addObject()
                .put("id", type.template().id())
                .put("name", type.template().name())
                .put("ord", 0)
                .put("qfmt", type.front())
                .put("afmt", type.back());
        return model;
    }

    /// @param ids         by full name
    /// @param description of the first deck
    /// @param seconds     date of the pack
    static String decks(Map<String, Long> ids, String description, long seconds) {
        ObjectNode decks = JSON.createObjectNode();
        // Old AnkiDroid fails on a package without it.
        decks.set("1", deck(1, "Default", "", 0));
        String text = description;
        for (Map.Entry<String, Long> deck : ids.entrySet()) {
            decks.set(Long.toString(deck.getValue()), deck(deck.getValue(), deck.getKey(), text, seconds));
            text = "";
        }
        return decks.toString();
    }

    private static ObjectNode deck(long id, String name, String description, long seconds) {
        ObjectNode deck = JSON.createObjectNode();
        deck.put("id", id)
                .put("name", name)
                .put("desc", description)
                .put("mod", seconds)
                .put("usn", 0)
                .put("dyn", 0)
                .put("collapsed", false)
                .put("conf", 1);
        for (String today : List.of("newToday", "revToday", "lrnToday", "timeToday")) {
            deck.putArray(today).add(0).add(0);
        }
        return deck;
    }

    /// The one preset that must exist; its null parts are Anki's defaults.
    static String presets() {
        ObjectNode preset = JSON.createObjectNode();
        preset.put("id", 1)
                .put("name", "Default")
                .put("mod", 0)
                .put("usn", 0)
                .put("maxTaken", 60)
                .put("autoplay", true)
                .put("timer", 0)
                .putNull("new")
                .putNull("rev")
                .putNull("lapse");
        return JSON.createObjectNode().<JsonNode>set("1", preset).toString();
    }
}
