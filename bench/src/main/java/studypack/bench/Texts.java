package studypack.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Lines of the project's own notes, as many as a measurement needs, and the ways they get broken.
final class Texts {
    private static final Charset CP949 = Charset.forName("x-windows-949");

    /// Undefined in windows-1254, and the soft hyphen: what cleaners drop.
    private static final String DROPPED = "[\\x81\\x8D\\x8E\\x8F\\x90\\x9D\\x9E\\xAD]";

    private Texts() {}

    /// Lines that hold Hangul, in UTF-8 as near to `bytes` as whole lines come.
    static String korean(int bytes) {
        return lines(Texts::hasHangul, bytes);
    }

    /// Lines that hold none, some of them with a sign or two past ASCII.
    static String english(int bytes) {
        return lines(line -> !hasHangul(line), bytes);
    }

    private static boolean hasHangul(String line) {
        return line.chars().anyMatch(c -> c >= '\uAC00' && c <= '\uD7A3');
    }

    private static String lines(Predicate<String> wanted, int bytes) {
        Path content = Path.of(System.getProperty("studypack.root", ".")).resolve("content");
        List<String> lines;
        try (Stream<Path> files = Files.walk(content)) {
            lines = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(file -> read(file).lines())
                    .filter(wanted)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StringBuilder text = new StringBuilder();
        int size = 0;
        for (int i = 0; size < bytes; i = (i + 1) % lines.size()) {
            text.append(lines.get(i)).append('\n');
            size += lines.get(i).getBytes(StandardCharsets.UTF_8).length + 1;
        }
        return text.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// UTF-8 read as windows-1254, then cleaned, as the worst of real notes is.
    static String dropped(String text) {
        return oneByte(text, Charset.forName("windows-1254")).replaceAll(DROPPED, "");
    }

    /// UTF-8 read as windows-1252, nothing lost.
    static String lossless(String text) {
        return oneByte(text, Charset.forName("windows-1252"));
    }

    /// Bytes without a character appear as the control of the same number.
    private static String oneByte(String text, Charset charset) {
        StringBuilder broken = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = new String(new byte[] {b}, charset).charAt(0);
            broken.append(c == '\uFFFD' ? (char) (b & 0xFF) : c);
        }
        return broken.toString();
    }

    /// UTF-8 read as CP949, a U+FFFD for each byte that makes no pair.
    static String paired(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), CP949);
    }
}
