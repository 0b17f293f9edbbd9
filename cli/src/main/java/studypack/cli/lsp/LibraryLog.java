package studypack.cli.lsp;

import java.io.PrintStream;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What the library of the protocol has to say: a line each on standard error, which editors keep in a log, in place of
/// a page of calls.
final class LibraryLog extends Handler {
    /// Held, for the system forgets what nobody holds, and its level with it.
    private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

    private final PrintStream err;

    private LibraryLog(PrintStream err) {
        this.err = err;
    }

    static void to(PrintStream err) {
        LIBRARY.setUseParentHandlers(false);
        LIBRARY.addHandler(new LibraryLog(err));
    }

    @Override
    public void publish(LogRecord said) {
        Throwable thrown = said.getThrown();
        err.print("studypack: " + said.getMessage() + (thrown == null ? "" : ": " + thrown) + "\n");
        err.flush();
    }

    @Override
    public void flush() {
        err.flush();
    }

    @Override
    public void close() {
        err.flush();
    }
}
