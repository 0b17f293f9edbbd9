package studypack.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.markdown.Inline;

/// What a picture's target can mean; looks at no file.
public sealed interface Address {

    /// Nothing was written.
    record None() implements Address {}

    /// `https://…`, and everything else that is no file of the notes.
    record Web() implements Address {}

    /// A place on the author's machine: `C:\Users\…`, `file:///…`.
    record Machine() implements Address {}

    /// `data:image/png;base64,…`: the picture itself.
    record Data(String base64) implements Address {
        /// Empty where the text is no Base64.
        public byte[] bytes() {
            try {
                String plain = base64.replaceAll("\\s", "").replace('-', '+').replace('_', '/');
                return Base64.getDecoder().decode(plain);
            } catch (IllegalArgumentException e) {
                return new byte[0];
            }
        }
    }

    /// @param paths to be tried in this order, `/` between folders; one that begins with `/` starts at the content
    /// root,
    /// any other at the note's folder
    record Files(List<String> paths) implements Address {}

    Pattern DATA = Pattern.compile("(?i)data:image/[a-z0-9.+-]+(?:;[a-z0-9=-]+)*;base64,([a-zA-Z0-9+/=_\\s%-]*)");
    Pattern DRIVE = Pattern.compile("(?i)(?:[a-z]:[\\\\/]|\\\\\\\\|file:).*", Pattern.DOTALL);
    Pattern SCHEME = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]+:|//).*", Pattern.DOTALL);

    static Address of(Inline.Image image) {
        String target = image.target().strip();
        if (target.isEmpty()) {
            return new None();
        }
        Matcher data = DATA.matcher(target);
        if (data.matches()) {
            return new Data(decoded(data.group(1)));
        }
        if (DRIVE.matcher(target).matches()) {
            return new Machine();
        }
        if (!image.wiki() && SCHEME.matcher(target).matches()) {
            return new Web();
        }
        return new Files(List.copyOf(spellings(target, image.wiki())));
    }

    /// The file may be called as written (`100%.png`), or the address is escaped (`my%20picture.png`); what stands
    /// behind `?` and `#` is for a web server. Authors on Windows write `img\a.png`.
    private static Set<String> spellings(String target, boolean wiki) {
        Set<String> paths = new LinkedHashSet<>();
        for (String whole : List.of(target, target.replace('\\', '/'))) {
            String bare = whole.replaceFirst("[?#].*$", "");
            for (String path : wiki ? List.of(whole) : List.of(whole, decoded(whole), bare, decoded(bare))) {
                if (!path.isEmpty() && path.indexOf('\0') < 0) {
                    paths.add(path);
                }
            }
        }
        return paths;
    }

    /// `%EA%B0%80` is 가; as written where that is no UTF-8.
    private static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] written = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < written.length; i++) {
            int high = i + 2 < written.length ? Character.digit(written[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(written[i + 2], 16);
            if (written[i] == '%' && low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(written[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return path;
        }
    }
}
