package studypack.cli.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The fields that git prints with `-z`: bytes, for a file name may be no text.
final class Fields {
    private Fields() {}

    /// Each as Latin-1, so that no byte is lost.
    static Stream<String> of(byte[] printed) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < printed.length; i++) {
            if (printed[i] == 0) {
                fields.add(new String(printed, start, i - start, StandardCharsets.ISO_8859_1));
                start = i + 1;
            }
        }
        return fields.stream();
    }

    /// A name as Java shows it.
    static String shown(String field) {
        return new String(bytes(field), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String field) {
        return field.getBytes(StandardCharsets.ISO_8859_1);
    }
}
