package studypack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import studypack.cli.files.Failure;
import studypack.cli.files.IoWords;
import studypack.cli.files.NoteBytes;
import studypack.cli.files.WholeFile;
import studypack.mojibake.SyllableTraining;
import studypack.mojibake.Syllables;
import studypack.text.Decoder;

/// `studypack train`: a table of syllables from a user's own sound notes, with which broken ones are repaired better.
final class TrainCommand implements Command {
    @Override
    public Syntax syntax() {
        return new Syntax(
                "train",
                "-o FILE [PATH…]",
                Integer.MAX_VALUE,
                "Learns Korean words from the notes under PATH (default: content) to repair others better.\n"
                        + "Broken text and code are left out. Name FILE in studypack.yaml: syllables: FILE",
                List.of(Syntax.Option.one("-o", "--out", "FILE", "where the table goes; an older table is replaced")));
    }

    @Override
    public int run(Given given, Surroundings here) {
        String out = given.value("--out");
        if (out == null || out.isEmpty()) {
            throw new Failure("-o FILE says where the table goes (studypack train --help shows what can be written)");
        }
        Path target = here.cwd().resolve(out);
        refuseToReplace(target, out);
        List<String> paths = here.orContent(given.operands());
        Notes found = Notes.of(given, here);
        SyllableTraining training = new SyllableTraining();
        boolean whole = Reading.eachBytes(
                found,
                found.files(),
                (file, bytes) -> SyllableTraining.prose(Decoder.decode(bytes).text()),
                lines -> {
                    training.add(lines);
                    return true;
                },
                here);
        if (training.syllables() == 0) {
            throw new Failure("no Korean prose under " + String.join(", ", paths) + ", so there is nothing to learn");
        }
        byte[] table = training.table();
        write(target, out, table);
        here.out()
                .print(String.format(
                        Locale.ROOT,
                        "%,d Korean syllables learnt from %,d lines\n  %s  %,d KB\n",
                        training.syllables(),
                        training.lines(),
                        out,
                        (table.length + 1023) / 1024));
        return whole ? Exit.OK : Exit.FAILED;
    }

    /// Nothing but an older table is written over, for the name of a note is soon typed in the wrong place.
    private static void refuseToReplace(Path target, String out) {
        if (!Files.exists(target)) {
            return;
        }
        try {
            Syllables.of(NoteBytes.read(target));
        } catch (IOException e) {
            throw new Failure(out + " is there and is not replaced, for " + IoWords.of(e), e);
        }
    }

    private static void write(Path target, String out, byte[] table) {
        try {
            WholeFile.write(target, stream -> {
                stream.write(table);
                return table.length;
            });
        } catch (IOException e) {
            throw new Failure("cannot write " + out + ": " + IoWords.of(e), e);
        }
    }
}
