package studypack.bench;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;
import studypack.text.Decoder;
import studypack.text.Segment;

/// Measures how many byte files of each charset and size come back as the text they were made of.
///
/// Usage: `FOLDER`, where file or folder `ko`, `ja`, `zh_CN` … holds UTF-8 text of that language. Texts are cut to
/// sizes in bytes at the borders of characters, from random places; a text that a charset lacks letters for loses the
/// lines that have them.
final class CharsetTable {
    private static final int[] SIZES = {20, 50, 100, 300, 1_000, 10_000, 100_000};
    private static final int FILES = Integer.getInteger("files", 100);

    /// What a detector made of the bytes.
    private interface Reader extends Function<byte[], String> {}

    /// A language and a charset it is written in; `x+BOM` puts a mark before it, `x+UTF-8` mixes it in line by line.
    private record Case(String language, String charset) {}

    private static final List<Case> CASES = Stream.of(
                    "ko x-windows-949",
                    "ko EUC-KR",
                    "ko x-Johab",
                    "ko ISO-2022-KR",
                    "ko UTF-8",
                    "ko UTF-8+BOM",
                    "ko UTF-16LE",
                    "ko UTF-16BE",
                    "ko UTF-16LE+BOM",
                    "ko UTF-16BE+BOM",
                    "ko UTF-32LE+BOM",
                    "ko x-windows-949+UTF-8",
                    "ja Shift_JIS",
                    "ja windows-31j",
                    "ja EUC-JP",
                    "ja ISO-2022-JP",
                    "ja UTF-8",
                    "ja UTF-16LE",
                    "zh_CN GBK",
                    "zh_CN GB18030",
                    "zh_CN UTF-8",
                    "zh_TW Big5",
                    "fr windows-1252",
                    "fr UTF-8",
                    "fr x-MacRoman",
                    "fr UTF-16LE",
                    "de windows-1252",
                    "es windows-1252",
                    "pt windows-1252",
                    "sv windows-1252",
                    "pl windows-1250",
                    "cs windows-1250",
                    "ru windows-1251",
                    "ru KOI8-R",
                    "ru IBM866",
                    "ru UTF-8",
                    "uk windows-1251",
                    "el windows-1253",
                    "tr windows-1254",
                    "tr UTF-8")
            .filter(line -> line.contains(System.getProperty("only", "")))
            .map(line -> new Case(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)))
            .toList();

    private CharsetTable() {}

    public static void main(String[] args) {
        Map<String, Reader> readers = new LinkedHashMap<>();
        readers.put("studypack", bytes -> Decoder.decode(bytes).text());
        readers.put("ICU4J", CharsetTable::icu);
        readers.put("juniversalchardet", CharsetTable::universal);
        measure(Path.of(args[0]), readers);
    }

    private static String icu(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        return match == null ? "" : read(bytes, match.getName());
    }

    private static String universal(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null ? "" : read(bytes, name);
    }

    /// "EUC-KR" is read as the superset that Windows editors mean by it, to the others' advantage; marks are dropped.
    private static String read(byte[] bytes, String name) {
        if (!Charset.isSupported(name)) {
            return "";
        }
        String text = new String(bytes, Charset.forName(name.equals("EUC-KR") ? "x-windows-949" : name));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void measure(Path folder, Map<String, Reader> readers) {
        readers.forEach((name, reader) -> {
            System.out.println("\n" + name + ", share read right in percent, " + FILES + " files each");
            System.out.printf("%-26s", "");
            Arrays.stream(SIZES).forEach(size -> System.out.printf("%8d", size));
            System.out.println();
            for (Case one : CASES) {
                System.out.printf("%-26s", one.language + " " + one.charset);
                for (int size : SIZES) {
                    System.out.printf("%8s", share(folder, one, size, reader));
                }
                System.out.println();
            }
        });
    }

    private static String share(Path folder, Case one, int size, Reader reader) {
        String[] words = one.charset.split("\\+", -1);
        Charset charset = Charset.forName(words[0]);
        List<String> lines = lines(folder, one.language, charset);
        Random random = new Random(size * 31L + one.hashCode());
        int files = size >= 10_000 ? Math.max(5, FILES / 5) : FILES;
        int right = 0;
        for (int i = 0; i < files; i++) {
            String text = cut(lines, charset, size, random);
            byte[] bytes = words.length > 1 && words[1].equals("UTF-8")
                    ? mixed(text, charset, random)
                    : encode(text, charset, words.length > 1);
            boolean same = reader.apply(bytes).equals(text);
            right += same ? 1 : 0;
            if (!same && Boolean.getBoolean("show")) {
                show(one, size, text, bytes);
            }
        }
        return right == files ? "100" : "%.1f".formatted(100.0 * right / files);
    }

    private static void show(Case one, int size, String text, byte[] bytes) {
        String read = Decoder.decode(bytes).text();
        int at = Math.max(0, Arrays.mismatch(text.toCharArray(), read.toCharArray()) - 10);
        String meant = text.substring(Math.min(at, text.length()), Math.min(text.length(), at + 60));
        String got = read.substring(Math.min(at, read.length()), Math.min(read.length(), at + 60));
        System.err.println(
                one + " " + size + "\n  " + meant.replace("\n", "⏎") + "\n  " + got.replace("\n", "⏎") + "\n  "
                        + Decoder.decode(bytes).segments().stream()
                                .map(Segment::charset)
                                .limit(4)
                                .toList());
    }

    private static byte[] encode(String text, Charset charset, boolean mark) {
        return ((mark ? "\uFEFF" : "") + text).getBytes(charset);
    }

    /// An editor saved some lines of a UTF-8 file with an older charset.
    private static byte[] mixed(String text, Charset charset, Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String line : text.split("(?<=\n)", -1)) {
            out.writeBytes(line.getBytes(random.nextInt(3) == 0 ? charset : StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    /// Lines from a random place on, as many bytes as asked for, not a character more; at least two letters are past
    /// ASCII.
    private static String cut(List<String> lines, Charset charset, int size, Random random) {
        while (true) {
            StringBuilder text = new StringBuilder();
            String end = random.nextInt(3) == 0 ? "\r\n" : "\n";
            int at = random.nextInt(lines.size());
            String first = lines.get(at);
            text.append(
                            first,
                            first.offsetByCodePoints(
                                    0, random.nextInt(Math.max(1, first.codePointCount(0, first.length()) / 2))),
                            first.length())
                    .append(end);
            while (text.length() < size) {
                at = (at + 1) % lines.size();
                text.append(lines.get(at)).append(end);
            }
            int length = 0;
            int units = 0;
            CharsetEncoder encoder = charset.newEncoder();
            while (units < text.length()) {
                int c = text.codePointAt(units);
                String character = Character.toString(c);
                length += c < 0x80 && encoder.averageBytesPerChar() < 2 ? 1 : character.getBytes(charset).length;
                if (length > size) {
                    break;
                }
                units += character.length();
            }
            String cut = text.substring(0, units);
            if (cut.chars().filter(c -> c >= 0x80 && Character.isLetter(c)).count() >= 2) {
                return cut;
            }
        }
    }

    private static final Map<String, List<String>> CACHE = new LinkedHashMap<>();

    private static List<String> lines(Path folder, String language, Charset charset) {
        List<String> all = CACHE.computeIfAbsent(language, name -> read(folder.resolve(name)));
        return CACHE.computeIfAbsent(language + " " + charset, key -> {
            CharsetEncoder encoder = charset.newEncoder();
            return all.stream().filter(encoder::canEncode).toList();
        });
    }

    private static List<String> read(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            lines.removeIf(String::isBlank);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
