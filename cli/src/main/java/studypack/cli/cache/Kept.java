package studypack.cli.cache;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.cli.report.Breakage;
import studypack.cli.report.FileFindings;
import studypack.cli.report.FileText;
import studypack.media.MediaSource;
import studypack.note.Note;
import studypack.text.Decoded;
import studypack.text.Decoder;
import studypack.validate.Diagnostic;
import studypack.validate.corpus.NoteFacts;
import studypack.validate.ignore.Suppressions;
import studypack.validate.pack.Packer;
import studypack.validate.pack.Unpacker;

/// What a note was found to be, by itself: all that a run needs where the note has not changed.
///
/// @param facts what is compared with other notes
/// @param comments what they ignore
/// @param bom   bytes before the text, [#WORK_OUT] where the bytes are not plain UTF-8
public record Kept(FileFindings found, NoteFacts facts, Suppressions comments, int bom) {
    /// It has to be worked out anew what the bytes say.
    private static final int WORK_OUT = -1;

    /// @param findings of the note by itself
    public static Kept of(Note note, List<Diagnostic> findings, Suppressions comments) {
        Decoded decoded = note.source().decoded();
        return new Kept(
                FileFindings.of(note, findings),
                NoteFacts.of(note),
                comments,
                isPlain(decoded) ? decoded.bomLength() : WORK_OUT);
    }

    byte[] pack(Lookups lookups) {
        Packer out = new Packer();
        lookups.pack(out);
        out.number(bom);
        out.number(found.items());
        Breakage breakage = found.breakage();
        out.text(breakage == null ? null : breakage.words());
        out.list(found.findings(), FindingBytes::pack);
        facts.pack(out);
        comments.pack(out);
        return out.packed();
    }

    private static boolean isPlain(Decoded decoded) {
        return !decoded.binary()
                && decoded.malformed().isEmpty()
                && decoded.segments().stream()
                        .allMatch(segment -> segment.charset().equals(StandardCharsets.UTF_8));
    }

    /// Null where files that the note names have come or gone.
    ///
    /// @param path  of the note
    /// @param bytes of the note
    static @Nullable Kept unpack(byte[] packed, String path, byte[] bytes, MediaSource media) {
        Unpacker in = new Unpacker(packed);
        if (!Lookups.hold(in, path, media)) {
            return null;
        }
        int bom = in.number();
        FileText text = new FileText(
                bom == WORK_OUT
                        ? () -> Decoder.decode(bytes).text()
                        : () -> new String(bytes, bom, bytes.length - bom, StandardCharsets.UTF_8),
                () -> Decoder.decode(bytes));
        int items = in.number();
        String breakage = in.textOrNull();
        return new Kept(
                new FileFindings(
                        path,
                        text,
                        items,
                        in.list(FindingBytes::unpack),
                        List.of(),
                        breakage == null ? null : new Breakage(breakage)),
                NoteFacts.unpack(in),
                Suppressions.unpack(in),
                bom);
    }
}
