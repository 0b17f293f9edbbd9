package studypack.validate.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import studypack.text.Span;

/// Writes values one after another, small ones small; [Unpacker] reads them in the same order.
public final class Packer {
    private byte[] bytes = new byte[1 << 12];
    private int size;

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    public void bool(boolean value) {
        room(1);
        bytes[size++] = (byte) (value ? 1 : 0);
    }

    /// Seven bits a byte, the low ones first; -1 is written as 0, for it is often the sign for nothing.
    public void number(int value) {
        room(5);
        int left = value + 1;
        while ((left & ~0x7F) != 0) {
            bytes[size++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[size++] = (byte) left;
    }

    public void bits(long value) {
        room(Long.BYTES);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    /// Any string, also one with half a character.
    public void text(@Nullable String text) {
        if (text == null) {
            number(-1);
            return;
        }
        // UTF-8 is read fastest, and has no way to write half a character.
        boolean whole = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
        byte[] encoded = text.getBytes(whole ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE);
        number(encoded.length);
        bool(whole);
        put(encoded);
    }

    public void bytes(byte[] value) {
        number(value.length);
        put(value);
    }

    private void put(byte[] value) {
        room(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    public void span(Span span) {
        number(span.start());
        number(span.length());
    }

    public <T> void list(Collection<T> values, BiConsumer<Packer, T> each) {
        number(values.size());
        values.forEach(value -> each.accept(this, value));
    }

    public byte[] packed() {
        return Arrays.copyOf(bytes, size);
    }
}
