package studypack.cli.session;

import org.jspecify.annotations.Nullable;
import studypack.cli.config.Settings;
import studypack.cli.files.NoteFile;
import studypack.cli.report.FileFindings;
import studypack.validate.corpus.NoteFacts;
import studypack.validate.ignore.Suppressions;

/// What is kept of a note that was read: the note itself is not, for there may be many.
///
/// @param digest       of what it said
/// @param own          what is wrong with it by itself, told or not
/// @param facts        what of it is compared with others, null where it could not be read
/// @param comments     what comments in it ignore
/// @param asksForFiles it shows pictures or leads to files
/// @param trouble      why it could not be read, null where it could
record Kept(
        NoteFile file,
        Settings settings,
        String digest,
        FileFindings own,
        @Nullable NoteFacts facts,
        Suppressions comments,
        boolean asksForFiles,
        @Nullable String trouble) {}
