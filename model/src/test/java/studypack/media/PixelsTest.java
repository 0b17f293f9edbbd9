package studypack.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import studypack.media.Picture.Format;

class PixelsTest {
    private static final int RED = 0xFF0000;
    private static final int BLUE = 0x0000FF;

    @Test
    void everyFormatThatJavaReadsIsDecoded() {
        List<byte[]> files = List.of(
                Painted.png(40, 20),
                Painted.palettePng(40, 20),
                Painted.gif(40, 20),
                Painted.bmp(40, 20),
                Painted.jpeg(40, 20));
        assertThat(files).allSatisfy(file -> {
            Pixels pixels = pixels(file, 100, 100);
            assertThat(pixels.width()).isEqualTo(40);
            assertThat(pixels.height()).isEqualTo(20);
            assertThat(distance(pixels.color(3, 5), RED)).isLessThan(12);
            assertThat(distance(pixels.color(36, 5), BLUE)).isLessThan(12);
        });
    }

    @Test
    void whatIsTransparentIsWhite() {
        Pixels pixels = pixels(Painted.transparentPng(40, 20), 100, 100);
        assertThat(pixels.color(3, 5)).isEqualTo(0xFFFFFF);
        assertThat(pixels.color(36, 5)).isEqualTo(BLUE);
    }

    @Test
    void grayKeepsItsBrightness() {
        assertThat(pixels(Painted.grayPng(8, 8), 100, 100).color(1, 1)).isEqualTo(0x646464);
    }

    @Test
    void aSmallerPictureHasItsProportionsAndTheMeansOfItsColours() {
        Pixels pixels = pixels(Painted.png(41, 20), 10, 10);
        assertThat(pixels.width()).isEqualTo(10);
        assertThat(pixels.height()).isEqualTo(5);
        assertThat(pixels.color(0, 0)).isEqualTo(RED);
        assertThat(pixels.color(9, 4)).isEqualTo(BLUE);
        assertThat(pixels.color(4, 2)).isNotIn(BLUE);
    }

    @Test
    void aTurnedPhotoIsTurnedUpright() {
        Picture quarter = Picture.of(Painted.turnedJpeg(40, 20, 6));
        assertThat(List.of(quarter.shownWidth(), quarter.shownHeight())).containsExactly(20, 40);
        Pixels pixels = Pixels.of(quarter, 100, 100).orElseThrow();
        assertThat(List.of(pixels.width(), pixels.height())).containsExactly(20, 40);
        assertThat(distance(pixels.color(10, 2), RED)).isLessThan(12);
        assertThat(distance(pixels.color(10, 37), BLUE)).isLessThan(12);

        Pixels other =
                Pixels.of(Picture.of(Painted.turnedJpeg(40, 20, 8)), 100, 100).orElseThrow();
        assertThat(distance(other.color(10, 2), BLUE)).isLessThan(12);
        Pixels mirrored =
                Pixels.of(Picture.of(Painted.turnedJpeg(40, 20, 2)), 100, 100).orElseThrow();
        assertThat(distance(mirrored.color(2, 10), BLUE)).isLessThan(12);
    }

    @Test
    void packedAnewTheColoursAreTheSame() {
        Pixels pixels = pixels(Painted.png(40, 20), 100, 100);
        Picture png = Picture.of(pixels.png());
        assertThat(png.format()).isEqualTo(Format.PNG);
        assertThat(pixels(png.bytes(), 100, 100).color(36, 5)).isEqualTo(BLUE);
        Picture jpeg = Picture.of(pixels.jpeg(0.9f));
        assertThat(jpeg.format()).isEqualTo(Format.JPEG);
        assertThat(jpeg.colors()).isEqualTo(3);
    }

    @Test
    void moreThanAPaletteHoldsIsKeptToo() {
        int[] colors = new Random(7).ints(64 * 64, 0, 0x1000000).toArray();
        Pixels again = pixels(new Pixels(64, 64, colors).png(), 64, 64);
        for (int i = 0; i < colors.length; i++) {
            assertThat(again.color(i % 64, i / 64)).isEqualTo(colors[i]);
        }
    }

    @Test
    void aBombIsNotOpened() {
        Picture bomb = Picture.of(Painted.bomb(100_000, 100_000));
        assertThat(bomb.isDecoded()).isFalse();
        assertThat(bomb.fault()).isEqualTo("it has more than 120 million pixels");
        assertThat(Pixels.of(bomb, 100, 100)).isEmpty();
    }

    @Test
    void whatIsDamagedOrNoPictureGivesNoPixels() {
        assertThat(Pixels.of(Picture.of(Painted.bomb(300, 300)), 100, 100)).isEmpty();
        assertThat(Picture.of("plain text".getBytes(StandardCharsets.UTF_8)).format())
                .isEqualTo(Format.UNKNOWN);
        assertThat(Picture.of(new byte[0]).format()).isEqualTo(Format.UNKNOWN);
    }

    /// Every beginning of a file, and files with bytes changed, are read without an exception.
    @Test
    void noBytesAreSoBadThatTheyThrow() {
        Random random = new Random(20261121);
        for (byte[] file :
                List.of(Painted.png(9, 9), Painted.gif(9, 9), Painted.bmp(9, 9), Painted.turnedJpeg(9, 9, 6))) {
            for (int length = 0; length < file.length; length++) {
                Pixels.of(Picture.of(Arrays.copyOf(file, length)), 5, 5);
            }
            for (int run = 0; run < 300; run++) {
                byte[] broken = file.clone();
                for (int i = 0; i < 3; i++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                }
                Picture picture = Picture.of(broken);
                assertThat(picture.fault()).isNotEmpty();
                if ((long) picture.width() * picture.height() < 1_000_000) {
                    Pixels.of(picture, 5, 5);
                }
            }
        }
    }

    private static Pixels pixels(byte[] file, int width, int height) {
        return Pixels.of(Picture.of(file), width, height).orElseThrow();
    }

    private static int distance(int color, int other) {
        int distance = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            distance = Math.max(distance, Math.abs((color >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return distance;
    }
}
