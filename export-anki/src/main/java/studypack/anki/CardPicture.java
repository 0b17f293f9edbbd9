package studypack.anki;

import org.jspecify.annotations.Nullable;
import studypack.media.Picture;
import studypack.media.Pixels;

/// A picture as a phone can show it: as the author has it, unless it is far larger than any screen. Anki shows what a
/// browser shows, moving and drawn pictures too; inside of `<img>` a drawing can run no script and fetch nothing.
final class CardPicture {
    private static final int WIDEST = 3200;
    /// Of one that is made anew.
    private static final int MADE = 1600;
    private static final int LARGEST = 6_000_000;
    private static final float QUALITY = 0.88f;

    private CardPicture() {}

    /// Null where no card can show it.
    static @Nullable Picture of(Picture picture) {
        boolean large = Math.max(picture.width(), picture.height()) > WIDEST || picture.bytes().length > LARGEST;
        return switch (picture.format()) {
            case PNG, JPEG, GIF -> !picture.isDecoded() ? null : large ? smaller(picture) : picture;
            case BMP -> smaller(picture);
            case WEBP, AVIF, SVG -> large || picture.isTooLarge() ? null : picture;
            case UNKNOWN -> null;
        };
    }

    private static @Nullable Picture smaller(Picture picture) {
        return Pixels.of(picture, MADE, MADE)
                .map(pixels -> picture.format() == Picture.Format.JPEG ? pixels.jpeg(QUALITY) : pixels.png())
                .map(Picture::of)
                .orElse(null);
    }
}
