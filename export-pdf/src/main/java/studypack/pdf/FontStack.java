package studypack.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The fonts of a pack, and which of them prints a character.
///
/// @param sequences emoji of several code points (keycaps, flags, joined people), each with the private code point that
///                  the emoji font was given for it
record FontStack(Face regular, Face bold, Face mono, Face emoji, Face symbols, Map<String, Integer> sequences) {

    static FontStack load() {
        return new FontStack(
                Face.load("NotoSansKR-Regular.ttf"),
                Face.load("NotoSansKR-Bold.ttf"),
                Face.load("StudypackMono.ttf"),
                Face.load("NotoEmoji.ttf"),
                Face.load("NotoSansSymbols2.ttf"),
                sequences("fonts/emoji-sequences.txt"));
    }

    List<Face> faces() {
        return List.of(regular, bold, mono, emoji, symbols);
    }

    /// The font of the style where it has the character, else the first that does; null where none has.
    @Nullable
    Face covering(int c, Style style, boolean asEmoji) {
        if (asEmoji && emoji.has(c)) {
            return emoji;
        }
        Face own = style.mono() ? mono : style.bold() ? bold : regular;
        if (own.has(c)) {
            return own;
        }
        if (regular.has(c)) {
            return regular;
        }
        if (emoji.has(c)) {
            return emoji;
        }
        return symbols.has(c) ? symbols : mono.has(c) ? mono : null;
    }

    private static Map<String, Integer> sequences(String file) {
        Map<String, Integer> sequences = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(FontStack.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.indexOf('=');
                StringBuilder sequence = new StringBuilder();
                for (String code : line.substring(0, equals).split(" ", -1)) {
                    sequence.appendCodePoint(Integer.parseInt(code, 16));
                }
                sequences.put(sequence.toString(), Integer.parseInt(line.substring(equals + 1), 16));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sequences;
    }
}
