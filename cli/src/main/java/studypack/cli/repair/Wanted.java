package studypack.cli.repair;

import studypack.mojibake.Grade;

/// What a user wants to have repaired.
///
/// @param least   the grade that a repair must have at least
/// @param utf8    files of other encodings become UTF-8
/// @param guessed also those whose encoding is a guess
public record Wanted(Grade least, boolean utf8, boolean guessed) {

    boolean takes(Grade grade) {
        return grade.compareTo(least) <= 0;
    }
}
