package studypack.validate.corpus;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Excerpt;
import studypack.validate.Fingerprints;
import studypack.validate.Words;
import studypack.validate.pack.Packer;
import studypack.validate.pack.Unpacker;

/// Where something stands that a later note may repeat. There are many, and few of them are ever shown. For one thread.
public final class Place {
    private final String path;
    private final Span span;
    private final Supplier<Shown> showing;
    private @Nullable Shown shown;

    /// What is told of it.
    ///
    /// @param file  the span in the text of the file
    /// @param unit  the piece of the file's text that it belongs to
    /// @param print of that piece, see [Fingerprints]
    public record Shown(Excerpt excerpt, Span file, Span unit, String print) {}

    private Place(String path, Span span, Supplier<Shown> showing) {
        this.path = path;
        this.span = span;
        this.showing = showing;
    }

    static Place of(Note note, Span span, Fingerprints prints) {
        Span line = Words.firstLine(note, span);
        Fingerprints.Fingerprint print = prints.of(line);
        Shown shown = new Shown(
                Excerpt.of(note, line),
                note.source().original(line),
                note.source().original(print.unit()),
                print.print());
        return new Place(note.path(), line, () -> shown);
    }

    /// Of the note.
    public String path() {
        return path;
    }

    /// On one line of the reading text.
    public Span span() {
        return span;
    }

    public Shown shown() {
        if (shown == null) {
            shown = showing.get();
        }
        return shown;
    }

    public int line() {
        return shown().excerpt().start().line();
    }

    /// How a finding in the note `path` calls it: "on line 3", "in b.md:3".
    public String from(String path) {
        return this.path.equals(path) ? "on line " + line() : "in " + Words.path(this.path) + ":" + line();
    }

    /// The place beside a finding in the note `path`.
    public Diagnostic.Related related(String path, String message) {
        return new Diagnostic.Related(this.path, span, message, this.path.equals(path) ? null : shown().excerpt());
    }

    void pack(Packer out) {
        out.span(span);
        Packer told = new Packer();
        Shown all = shown();
        all.excerpt().pack(told);
        told.span(all.file());
        told.span(all.unit());
        told.text(all.print());
        out.bytes(told.packed());
    }

    static Place unpack(String path, Unpacker in) {
        Span span = in.span();
        return new Place(
                path, span, in.later(told -> new Shown(Excerpt.unpack(told), told.span(), told.span(), told.text())));
    }
}
