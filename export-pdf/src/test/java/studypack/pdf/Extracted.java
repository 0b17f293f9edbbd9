package studypack.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The text that another program reads out of a PDF, and what of the notes is in it.
///
/// @param text without white space, invisible characters and hyphens: pdftotext drops a hyphen at the end of a line
record Extracted(String text) {

    static Extracted of(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.createTempFile(Path.of("target"), "extract", ".pdf");
        Files.write(file, pdf);
        Process process = new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-").start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Files.delete(file);
        StringBuilder body = new StringBuilder();
        for (String page : text.split("\f", -1)) {
            body.append(withoutFurniture(page));
        }
        return new Extracted(folded(body.toString()));
    }

    /// A page ends with the titles at its edges and its number, which may stand between two halves of a paragraph.
    private static String withoutFurniture(String page) {
        List<String> lines = new ArrayList<>(page.strip().lines().toList());
        if (!lines.isEmpty() && lines.get(lines.size() - 1).matches("\\d+ / \\d+")) {
            lines.remove(lines.size() - 1);
            String edge = lines.isEmpty() ? "" : lines.remove(lines.size() - 1);
            assert !edge.isEmpty();
        }
        return String.join("\n", lines);
    }

    static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.CONTROL
                        && Character.getType(c) != Character.FORMAT
                        && !(c >= 0xFE00 && c <= 0xFE0F)
                        && c != '-'
                        && c != 0x3164)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /// The words of a piece that cannot be found; none where the piece is found as a whole.
    List<String> missing(String piece) {
        if (text.contains(folded(piece))) {
            return List.of();
        }
        List<String> missing = new ArrayList<>();
        for (String word : piece.strip().split("\\s+", -1)) {
            if (!text.contains(folded(word)) && !isMarked(folded(word))) {
                missing.add(word);
            }
        }
        return missing;
    }

    /// Whether a word stands there with the small number behind each of its parts that is not sure.
    private boolean isMarked(String word) {
        String parts = word.codePoints()
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining("\\d*"));
        return Pattern.compile(parts).matcher(text).find();
    }
}
