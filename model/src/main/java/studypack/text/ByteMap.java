package studypack.text;

import java.nio.charset.Charset;
import java.util.List;

/// Leads from places of the decoded text to bytes of the file, from front to back.
///
/// What charsets explain is as long as its encoding, for it was only taken where it comes back; what none explains is
/// listed with its bytes.
final class ByteMap {
    private final byte[] bytes;
    private final Decoded decoded;
    private int segment = -1;
    private int malformed;
    private int textAt;
    private int byteAt;
    private boolean shifted;

    ByteMap(byte[] bytes, Decoded decoded) {
        this.bytes = bytes;
        this.decoded = decoded;
        this.byteAt = decoded.bomLength();
        enter(0);
    }

    /// The charset of the last place asked for.
    Charset charset() {
        return segment < 0
                ? Charset.forName("UTF-8")
                : decoded.segments().get(segment).charset();
    }

    /// Whether two bytes make a character at the last place asked for; only charsets with shifts know other states.
    boolean shifted() {
        return shifted;
    }

    /// The byte that the unit at `offset` begins with; shifts in front of it belong to it.
    ///
    /// @param offset not before the last one asked for
    int byteAt(int offset) {
        enter(offset);
        if (segment < 0) {
            return byteAt;
        }
        List<Malformed> listed = decoded.malformed();
        while (malformed < listed.size() && listed.get(malformed).span().end() <= offset) {
            Malformed skipped = listed.get(malformed++);
            if (skipped.bytes() > 0 && skipped.span().end() > textAt) {
                textAt = skipped.span().end();
                byteAt = skipped.byteOffset() + skipped.bytes();
            }
        }
        byteAt = Shifts.hasThem(charset())
                ? shift(byteAt, offset - textAt)
                : byteAt + decoded.text().substring(textAt, offset).getBytes(charset()).length;
        textAt = offset;
        return byteAt;
    }

    private void enter(int offset) {
        List<Segment> segments = decoded.segments();
        while (segment + 1 < segments.size()
                && offset >= segments.get(segment + 1).span().start()) {
            segment++;
            textAt = segments.get(segment).span().start();
            byteAt = segments.get(segment).byteStart();
            shifted = false;
        }
    }

    private int shift(int from, int units) {
        int at = from;
        for (int left = units; left > 0 && at < bytes.length; ) {
            int length = Shifts.length(bytes, at);
            if (length > 0) {
                shifted = length == 1 ? bytes[at] == Shifts.OUT : shifted;
                at += length;
            } else {
                at += shifted ? 2 : 1;
                left--;
            }
        }
        return at;
    }
}
