package studypack.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/// The system may end a run at any moment (Ctrl-C, `kill`). Java then ends by itself with the code that shells expect,
/// 130 or 143, and [studypack.cli.files.WholeFile] takes its parts away; this says one word to the user, and keeps
/// quiet
/// what the threads that still run have to say of a world that falls apart.
final class Interrupts {
    /// Nobody may read what we write, and nobody is to wait for that.
    private static final long PATIENCE_MILLIS = 500;

    /// Clears the line, on which the terminal wrote `^C`, and ends colours.
    private static final String CLEAR = "\r\u001B[0m\u001B[K";

    private final AtomicBoolean over = new AtomicBoolean();
    private final boolean errTerminal;

    private Interrupts(boolean errTerminal) {
        this.errTerminal = errTerminal;
    }

    static Interrupts watch(boolean errTerminal) {
        Interrupts interrupts = new Interrupts(errTerminal);
        Runtime.getRuntime().addShutdownHook(new Thread(interrupts::say, "interrupted"));
        return interrupts;
    }

    /// The run has come to its own end; what happens from now on is no interrupt.
    ///
    /// @return whether it was not interrupted before
    boolean end() {
        return over.compareAndSet(false, true);
    }

    /// Takes text until the run is over.
    PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new Gate(new FileOutputStream(descriptor)), 1 << 14),
                false,
                StandardCharsets.UTF_8);
    }

    /// Past all buffers, for a thread that waits for its reader holds them.
    private void say() {
        if (!end()) {
            return;
        }
        Thread saying = Thread.ofPlatform().daemon().start(() -> {
            String line = (errTerminal ? CLEAR : "") + "studypack: interrupted\n";
            try (OutputStream err = new FileOutputStream(FileDescriptor.err)) {
                err.write(line.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // Nobody is there to be told.
                return;
            }
        });
        try {
            saying.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Lets nothing through when the run is over.
    private final class Gate extends FilterOutputStream {
        Gate(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (!over.get()) {
                out.write(bytes, from, length);
            }
        }

        @Override
        public void write(int b) throws IOException {
            if (!over.get()) {
                out.write(b);
            }
        }
    }
}
