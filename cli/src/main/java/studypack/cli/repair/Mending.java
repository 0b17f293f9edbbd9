package studypack.cli.repair;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.NoteFile;
import studypack.cli.rewrite.Version;
import studypack.mojibake.Repair;
import studypack.mojibake.Syllables;
import studypack.text.CharsetName;
import studypack.text.Decoded;
import studypack.text.Malformed;
import studypack.text.Rewriting;
import studypack.text.Rewritten;
import studypack.text.Segment;
import studypack.text.SourceText;
import studypack.text.TextEdit;

/// Works out what the repair of one file comes to.
public final class Mending {
    /// One repair may open the way to the next: text that was broken twice, a run that only its neighbours explain.
    private static final int ROUNDS = 4;

    private final NoteFile file;
    private final Wanted wanted;
    private final Syllables syllables;
    private final Version before;
    private final List<Mended.Done> done = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();

    private Mending(NoteFile file, byte[] bytes, Wanted wanted, Syllables syllables) {
        this.file = file;
        this.wanted = wanted;
        this.syllables = syllables;
        this.before = Version.of(bytes, syllables);
    }

    public static Mended of(NoteFile file, byte[] bytes, Wanted wanted, Syllables syllables) {
        Mending mending = new Mending(file, bytes, wanted, syllables);
        Version after = mending.after();
        return new Mended(file, mending.before, after, mending.done, mending.troubles);
    }

    private Version after() {
        if (before.source().decoded().binary()) {
            troubles.add(file.shown() + ": the file is no text");
            return before;
        }
        boolean reEncode = mayReEncode();
        Version now = before;
        for (int round = 0; round < ROUNDS; round++) {
            List<Repair> taken = now.source().repairs().stream()
                    .filter(repair -> wanted.takes(repair.grade()))
                    .toList();
            boolean utf8 = round == 0 && reEncode;
            if (taken.isEmpty() && !utf8) {
                return now;
            }
            Rewritten next = rewrite(now, edits(taken), utf8);
            if (next == null || (next.written().isEmpty() && !utf8)) {
                return now;
            }
            note(now, taken, next.unwritable());
            now = Version.of(next.bytes(), SourceText.of(next.decoded(), syllables));
        }
        return now;
    }

    private @Nullable Rewritten rewrite(Version now, List<TextEdit> edits, boolean utf8) {
        Decoded decoded = now.source().decoded();
        Rewritten next =
                utf8 ? Rewriting.inUtf8(now.bytes(), decoded, edits) : Rewriting.inPlace(now.bytes(), decoded, edits);
        if (next == null) {
            troubles.add(file.shown() + ": left, for its encoding could not be told any more after the repair");
        } else if (now == before) {
            next.unwritable().forEach(edit -> troubles.add(unwritable(edit)));
        }
        return next;
    }

    private boolean mayReEncode() {
        if (!wanted.utf8() || before.otherEncodings().isEmpty()) {
            return false;
        }
        String names = String.join(" and ", before.otherEncodings());
        if (before.isGuess() && !wanted.guessed()) {
            troubles.add(file.shown() + ": " + names
                    + " is only likely, so it was not made UTF-8; look at it with --utf8 --guessed");
            return false;
        }
        List<TextEdit> edits = edits(before.source().repairs().stream()
                .filter(repair -> wanted.takes(repair.grade()))
                .toList());
        List<Malformed> unexplained = Rewriting.unexplained(before.source().decoded(), edits);
        if (!unexplained.isEmpty()) {
            Malformed first = unexplained.getFirst();
            troubles.add(file.shown() + ":"
                    + before.source().originalLines().position(first.span().start())
                    + ": bytes that no encoding explains (" + unexplained.size()
                    + (unexplained.size() == 1 ? " place" : " places")
                    + " in the file), so it was not made UTF-8");
            return false;
        }
        return true;
    }

    private static List<TextEdit> edits(List<Repair> repairs) {
        return repairs.stream()
                .map(repair -> new TextEdit(repair.span(), repair.repaired()))
                .toList();
    }

    private void note(Version now, List<Repair> taken, List<TextEdit> unwritable) {
        int at = 0;
        int line = 0;
        for (Repair repair : taken) {
            for (; at < repair.span().start(); at++) {
                line += now.text().charAt(at) == '\n' ? 1 : 0;
            }
            if (!unwritable.contains(new TextEdit(repair.span(), repair.repaired()))) {
                done.add(new Mended.Done(line, repair.grade()));
            }
        }
    }

    private String unwritable(TextEdit edit) {
        Charset charset = StandardCharsets.UTF_8;
        for (Segment segment : before.source().decoded().segments()) {
            if (segment.span().start() <= edit.span().start()) {
                charset = segment.charset();
            }
        }
        return file.shown() + ":"
                + before.source().originalLines().position(edit.span().start()) + ": " + edit.text()
                + " cannot be written in " + CharsetName.of(charset) + "; --utf8 makes the file UTF-8";
    }
}
