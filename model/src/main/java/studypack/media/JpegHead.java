package studypack.media;

import studypack.media.Picture.Format;
import studypack.media.Picture.Head;

/// What the segments before a JPEG's picture say of it. Sources: ITU-T T.81 B.1 and B.2, Exif 2.3 4.6.
final class JpegHead {
    private static final int ORIENTATION = 0x0112;

    private JpegHead() {}

    static Picture read(Head head, byte[] bytes) {
        int turn = 1;
        int adobe = -1;
        int at = 2;
        while (at + 4 <= bytes.length && head.at(at) == 0xFF) {
            int marker = head.at(at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = head.big(at + 2, 2);
            if (isFrame(marker)) {
                int colors = head.at(at + 4) == 8 ? head.at(at + 9) : 0;
                return new Picture(Format.JPEG, head.big(at + 7, 2), head.big(at + 5, 2), colors, turn, adobe, bytes);
            }
            if (marker == 0xE1 && head.begins(at + 4, "Exif\0\0")) {
                turn = orientation(head, at + 10, at + 2 + length);
            } else if (marker == 0xEE && head.begins(at + 4, "Adobe")) {
                adobe = head.at(at + 15);
            }
            if (length < 2) {
                break;
            }
            at += 2 + length;
        }
        return new Picture(Format.JPEG, 0, 0, 0, 1, -1, bytes);
    }

    /// SOF0 to SOF15 without DHT, JPG and DAC.
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /// @param from where the TIFF header of the segment begins
    private static int orientation(Head head, int from, int end) {
        boolean little = head.begins(from, "II");
        int fields = from + number(head, from + 4, 4, little);
        if (fields < from || fields >= end) {
            return 1;
        }
        int count = number(head, fields, 2, little);
        for (int i = 0; i < count && fields + 2 + 12 * i + 12 <= end; i++) {
            int field = fields + 2 + 12 * i;
            if (number(head, field, 2, little) == ORIENTATION) {
                int turn = number(head, field + 8, 2, little);
                return turn >= 1 && turn <= 8 ? turn : 1;
            }
        }
        return 1;
    }

    private static int number(Head head, int at, int length, boolean little) {
        return little ? head.little(at, length) : head.big(at, length);
    }
}
