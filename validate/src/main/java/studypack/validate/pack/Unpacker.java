package studypack.validate.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studypack.text.Span;

/// Reads what a [Packer] wrote. Where the bytes are not such, it throws [Torn]: they are of no use then.
public final class Unpacker {
    private final byte[] bytes;
    private int at;

    public Unpacker(byte[] bytes) {
        this(bytes, 0);
    }

    private Unpacker(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    /// The bytes end too early, or hold what no [Packer] writes.
    public static final class Torn extends RuntimeException {
        private static final long serialVersionUID = 1;

        Torn() {
            super("the bytes are no packed values");
        }
    }

    private int next() {
        if (at >= bytes.length) {
            throw new Torn();
        }
        return bytes[at++];
    }

    public boolean bool() {
        return next() != 0;
    }

    public int number() {
        int value = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int part = next();
            value |= (part & 0x7F) << shift;
            if (part >= 0) {
                return value - 1;
            }
        }
        throw new Torn();
    }

    public long bits() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            value |= (next() & 0xFFL) << shift;
        }
        return value;
    }

    /// A string that is not null.
    public String text() {
        String text = textOrNull();
        if (text == null) {
            throw new Torn();
        }
        return text;
    }

    public @Nullable String textOrNull() {
        int length = number();
        if (length < 0) {
            return null;
        }
        boolean whole = bool();
        int start = at;
        skip(length);
        return new String(bytes, start, length, whole ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE);
    }

    private void skip(int length) {
        if (length < 0 || length > bytes.length - at) {
            throw new Torn();
        }
        at += length;
    }

    public byte[] bytes() {
        int length = number();
        int start = at;
        skip(length);
        return Arrays.copyOfRange(bytes, start, at);
    }

    /// What was packed by itself and put here by [Packer#bytes], read when somebody asks for it; the bytes stay in
    /// memory until then.
    public <T> Supplier<T> later(Function<Unpacker, T> value) {
        int length = number();
        int start = at;
        skip(length);
        return () -> value.apply(new Unpacker(bytes, start));
    }

    public Span span() {
        int start = number();
        int length = number();
        if (start < 0 || length < 0) {
            throw new Torn();
        }
        return new Span(start, start + length);
    }

    /// Every value takes a byte at least.
    private int size() {
        int size = number();
        if (size < 0 || size > bytes.length - at) {
            throw new Torn();
        }
        return size;
    }

    public <T> List<T> list(Function<Unpacker, T> each) {
        int size = size();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(each.apply(this));
        }
        return values;
    }

    /// Nothing is left to read.
    public boolean isAtEnd() {
        return at == bytes.length;
    }
}
