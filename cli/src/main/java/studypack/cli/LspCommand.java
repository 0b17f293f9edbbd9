package studypack.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.List;
import studypack.cli.lsp.LspServer;
import studypack.cli.report.Product;

/// `studypack lsp`: serves an editor over standard input and output.
final class LspCommand implements Command {
    @Override
    public Syntax syntax() {
        return new Syntax(
                "lsp",
                "",
                0,
                "Serves an editor: speaks the Language Server Protocol on standard input and output.\n"
                        + "docs/editors.md says how editors are told to start it.",
                List.of(Syntax.Option.flag("--stdio", "is understood, for some editors write it")));
    }

    @Override
    public int run(Given given, Surroundings here) {
        // Nothing but the protocol may stand on the output, whatever a library prints.
        System.setOut(here.err());
        return LspServer.serve(
                here.cwd(),
                Product.VERSION,
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                here.err());
    }
}
