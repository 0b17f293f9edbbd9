package studypack.cli.rewrite;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import studypack.mojibake.Syllables;
import studypack.text.CharsetName;
import studypack.text.Evidence;
import studypack.text.Segment;
import studypack.text.SourceText;

/// A file as it is, or as it would be: its bytes and what is read in them.
public final class Version {
    private static final Set<Charset> GOOD = Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private final SourceText source;

    private Version(byte[] bytes, SourceText source) {
        this.bytes = bytes;
        this.source = source;
    }

    public static Version of(byte[] bytes) {
        return of(bytes, Syllables.shipped());
    }

    /// The same, where other syllables tell what was lost.
    public static Version of(byte[] bytes, Syllables syllables) {
        return new Version(bytes, SourceText.of(bytes, syllables));
    }

    /// A file that was read already.
    ///
    /// @param source what is read in `bytes`
    public static Version of(byte[] bytes, SourceText source) {
        return new Version(bytes, source);
    }

    /// Not to be changed.
    public byte[] bytes() {
        return bytes;
    }

    public SourceText source() {
        return source;
    }

    /// As it is read, before any repair.
    public String text() {
        return source.decoded().text();
    }

    /// The encodings other than UTF-8 that it has, in order of their names.
    public Set<String> otherEncodings() {
        Set<String> names = new TreeSet<>();
        for (Segment segment : source.decoded().segments()) {
            if (!GOOD.contains(segment.charset())) {
                names.add(CharsetName.of(segment.charset()));
            }
        }
        return names;
    }

    /// The encodings that it has and the other has no more.
    public Set<String> encodingsLostIn(Version after) {
        Set<String> names = otherEncodings();
        names.removeAll(after.otherEncodings());
        return names;
    }

    /// Its encoding is only the likeliest one.
    public boolean isGuess() {
        return source.decoded().segments().stream()
                .anyMatch(segment -> segment.evidence() == Evidence.GUESSED && !GOOD.contains(segment.charset()));
    }

    /// Its line ends are not those of ASCII, so that no tool could show or patch its lines.
    public boolean isWide() {
        return otherEncodings().stream().anyMatch(name -> name.startsWith("UTF-16") || name.startsWith("UTF-32"));
    }
}
