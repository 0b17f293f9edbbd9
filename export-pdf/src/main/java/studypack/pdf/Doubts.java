package studypack.pdf;

import studypack.mojibake.Repair;
import studypack.note.Note;
import studypack.text.Malformed;

/// Tells the user which printed words are a guess: passages that were broken before we read them.
final class Doubts {
    private Doubts() {}

    static void report(Note note, LeftOutLog log) {
        if (note.source().decoded().binary()) {
            log.line(note, 1, "the file is no text");
        }
        for (Repair repair : note.source().repairs()) {
            int line = note.source().originalLines().lineAt(repair.span().start());
            switch (repair.grade()) {
                case CERTAIN, SURE -> {}
                case REVIEW -> log.line(note, line, "broken text is printed as a guess: " + repair.repaired());
                case LOST -> log.line(note, line, "broken text is printed as it stands, its bytes are gone");
            }
        }
        for (Malformed malformed : note.source().decoded().malformed()) {
            int line = note.source().originalLines().lineAt(malformed.span().start());
            log.line(note, line, malformed.bytes() + " unreadable bytes are printed as \uFFFD");
        }
    }
}
