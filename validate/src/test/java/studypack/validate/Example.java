package studypack.validate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studypack.markdown.Block;
import studypack.markdown.Markdown;
import studypack.media.Address;
import studypack.media.Media;
import studypack.media.MediaSource;
import studypack.validate.terms.TermBook;
import studypack.validate.terms.Terms;

/// One fence of a rule's page. Its info string says what a reader of the page need not know:
///
///   - `3:9`: the rule finds something on line 3 at column 9
///   - `escapes`: `\u200B` stands for a character, `\t` for a tab, `\xFF` for a byte
///   - `encoding=x-windows-949`: the note is saved so
///   - `no-end`: its last line has no end
///   - `files=img/a.png`: this file is there
///   - `repeat=9000`: the last character stands there so often
///   - `replace=A:B`: the user's `terms.yaml` has B for A
///   - `before`: no example, but a note that is read before the next one
///
/// @param section "Wrong" or "Right"
/// @param places  where the rule finds something
/// @param files   paths of the files that are there
/// @param pairs   of the user's `terms.yaml`
/// @param before  the note that is read before, "" for none
public record Example(
        String section,
        String text,
        boolean escapes,
        Charset charset,
        List<String> places,
        List<String> files,
        Map<String, String> pairs,
        String before) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-F]{4})|x([0-9A-F]{2})|(t))");

    public static List<Example> of(String page) {
        List<Example> examples = new ArrayList<>();
        String section = "";
        String before = "";
        for (Block block : Markdown.read(page, 0)) {
            if (block instanceof Block.Heading heading) {
                section = heading.text().plain();
            }
            if (block instanceof Block.Code code && List.of("Wrong", "Right").contains(section)) {
                if (code.info().endsWith(" before")) {
                    before = code.text() + "\n";
                } else {
                    examples.add(of(section, code, before));
                    before = "";
                }
            }
        }
        return examples;
    }

    private static Example of(String section, Block.Code code, String before) {
        List<String> info = List.of(code.info().split(" ", -1));
        Charset charset = info.stream()
                .filter(word -> word.startsWith("encoding="))
                .map(word -> Charset.forName(word.substring("encoding=".length())))
                .findFirst()
                .orElse(StandardCharsets.UTF_8);
        return new Example(
                section,
                code.text() + repeated(code.text(), info) + (info.contains("no-end") ? "" : "\n"),
                info.contains("escapes"),
                charset,
                info.stream().filter(word -> word.matches("\\d+:\\d+")).toList(),
                info.stream()
                        .filter(word -> word.startsWith("files="))
                        .map(word -> word.substring("files=".length()))
                        .toList(),
                info.stream()
                        .filter(word -> word.startsWith("replace="))
                        .map(word -> word.substring("replace=".length()).split(":", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])),
                before);
    }

    private static String repeated(String text, List<String> info) {
        return info.stream()
                .filter(word -> word.startsWith("repeat="))
                .map(word -> text.substring(text.length() - 1)
                        .repeat(Integer.parseInt(word.substring("repeat=".length())) - 1))
                .findFirst()
                .orElse("");
    }

    MediaSource media() {
        return (note, image) -> switch (Address.of(image)) {
            case Address.None none -> new Media.Missing(Media.Reason.NO_ADDRESS, "");
            case Address.Web web -> new Media.Missing(Media.Reason.ON_THE_WEB, "");
            case Address.Machine machine -> new Media.Missing(Media.Reason.OUTSIDE, "");
            case Address.Data data -> new Media.Found("", data::bytes);
            case Address.Files named ->
                named.paths().stream().anyMatch(files::contains)
                        ? new Media.Found(image.target(), () -> new byte[0])
                        : new Media.Missing(Media.Reason.NO_FILE, "");
        };
    }

    /// The names that ship, and the user's.
    Terms terms() {
        TermBook own = new TermBook(List.of(), Map.of(), List.of(), List.of(), List.of(), pairs);
        return Terms.shipped().with(pairs.isEmpty() ? List.of() : List.of(own));
    }

    /// The note as it stands on a disk.
    public byte[] bytes() {
        if (!escapes) {
            return text.getBytes(charset);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escape = ESCAPE.matcher(text);
        int from = 0;
        while (escape.find()) {
            bytes.writeBytes(text.substring(from, escape.start()).getBytes(charset));
            if (escape.group(1) != null) {
                bytes.writeBytes(Character.toString(Integer.parseInt(escape.group(1), 16))
                        .getBytes(charset));
            } else if (escape.group(2) != null) {
                bytes.write(Integer.parseInt(escape.group(2), 16));
            } else {
                bytes.write('\t');
            }
            from = escape.end();
        }
        bytes.writeBytes(text.substring(from).getBytes(charset));
        return bytes.toByteArray();
    }
}
