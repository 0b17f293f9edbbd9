package studypack.text;

import java.nio.charset.Charset;

/// Names an encoding as people and editors do, where Java has a name of its own for it.
public final class CharsetName {
    private CharsetName() {}

    /// `CP949` for `x-windows-949`.
    public static String of(Charset charset) {
        return switch (charset.name()) {
            case "x-windows-949" -> "CP949";
            case "windows-31j" -> "CP932";
            case "x-Johab" -> "Johab";
            default -> charset.name();
        };
    }
}
