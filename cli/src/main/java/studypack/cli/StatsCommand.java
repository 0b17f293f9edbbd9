package studypack.cli;

import java.util.List;
import java.util.stream.Stream;
import studypack.cli.files.NoteFile;
import studypack.cli.files.NoteFiles;
import studypack.cli.report.StatsJson;
import studypack.cli.report.StatsReport;
import studypack.cli.report.Style;
import studypack.note.Note;
import studypack.validate.stats.Bank;
import studypack.validate.stats.BankStats;

/// `studypack stats`: what a bank of questions gives away as a whole, and what it covers.
final class StatsCommand implements Command {
    @Override
    public Syntax syntax() {
        return new Syntax(
                "stats",
                "[PATH…]",
                Integer.MAX_VALUE,
                "Counts the items of the notes under PATH (default: content), tells where keys stand and what is covered.",
                Stream.concat(
                                Stream.of(Syntax.Option.flag("--json", "one object for programs")),
                                Notes.OPTIONS.stream())
                        .toList());
    }

    /// A note and the file that it was read from.
    private record Read(NoteFile file, Note note) {}

    @Override
    public int run(Given given, Surroundings here) {
        Notes found = Notes.of(given, here);
        List<NoteFile> files = found.files().stream().sorted(NoteFiles.ORDER).toList();
        Bank bank = new Bank();
        boolean whole = Reading.eachNote(
                found,
                files,
                NoteFile::shown,
                Read::new,
                read -> {
                    bank.add(read.note(), read.file().label());
                    return true;
                },
                here);
        BankStats stats = bank.stats();
        here.out().print(given.has("--json") ? StatsJson.of(stats) : StatsReport.of(stats, new Style(here.colour())));
        return whole ? Exit.OK : Exit.FAILED;
    }
}
