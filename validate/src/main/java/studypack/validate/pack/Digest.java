package studypack.validate.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// A hundred and twenty-eight bits of a row of values: two rows with the same bits are taken to be the same. Nobody is
/// kept from making two such rows on purpose. Two chains of multiplications and shifts as in splitmix64.
public final class Digest {
    private long one = 0x243F6A8885A308D3L;
    private long two = 0x13198A2E03707344L;

    /// The bits.
    public record Value(long one, long two) {
        /// Thirty-two hexadecimal digits.
        @Override
        public String toString() {
            return hex(one) + hex(two);
        }

        private static String hex(long bits) {
            String digits = Long.toHexString(bits);
            return "0".repeat(16 - digits.length()) + digits;
        }

        public void pack(Packer out) {
            out.bits(one);
            out.bits(two);
        }

        public static Value unpack(Unpacker in) {
            return new Value(in.bits(), in.bits());
        }
    }

    public static Value of(byte[] bytes) {
        Digest digest = new Digest();
        digest.add(bytes);
        return digest.value();
    }

    public Digest add(long value) {
        one = mixed(one ^ value);
        two = mixed(two + value * 0x9E3779B97F4A7C15L);
        return this;
    }

    public Digest add(boolean value) {
        return add(value ? 1 : 0);
    }

    public Digest add(String text) {
        add((long) text.length());
        long four = 0;
        for (int i = 0; i < text.length(); i++) {
            four = four << Character.SIZE | text.charAt(i);
            if ((i & 3) == 3) {
                add(four);
                four = 0;
            }
        }
        return add(four);
    }

    public Digest add(byte[] bytes) {
        add((long) bytes.length);
        ByteBuffer eights = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (eights.remaining() >= Long.BYTES) {
            add(eights.getLong());
        }
        long rest = 0;
        while (eights.hasRemaining()) {
            rest = rest << Byte.SIZE | (eights.get() & 0xFF);
        }
        return add(rest);
    }

    public Digest add(Value value) {
        return add(value.one()).add(value.two());
    }

    public Value value() {
        return new Value(mixed(one), mixed(two ^ one));
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 29);
    }
}
