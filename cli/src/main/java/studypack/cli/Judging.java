package studypack.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studypack.cli.config.Asked;
import studypack.cli.config.Config;
import studypack.cli.config.Settings;
import studypack.cli.config.SettingsPage;
import studypack.cli.files.NoteFile;
import studypack.cli.report.Printable;
import studypack.cli.report.Style;

/// What a user may say of how notes are judged, and see of it.
final class Judging {
    private static final String SHOW_FILES = "--show-files";
    private static final String SHOW_SETTINGS = "--show-settings";

    /// Which rules judge, and how severely.
    static final List<Syntax.Option> SELECTION = List.of(
            Syntax.Option.many("--select", "RULE", "only these rules or areas, such as key or key/missing"),
            Syntax.Option.many("--ignore", "RULE", "not these rules or areas"),
            Syntax.Option.many(
                    "--severity", "RULE=LEVEL", "error, warning, info, off or on, for a rule, an area or all"),
            Syntax.Option.one("--profile", "NAME", "what the notes are (default: each tells): " + Asked.profiles()));

    static final List<Syntax.Option> OPTIONS = Stream.concat(
                    SELECTION.stream(),
                    Stream.of(
                            Syntax.Option.one(
                                    "--fail-on",
                                    "LEVEL",
                                    "exit code 1 from this severity on: error, warning (default) or info"),
                            Syntax.Option.flag(SHOW_FILES, "prints which files would be read, and checks none"),
                            Syntax.Option.flag(
                                    SHOW_SETTINGS, "prints what holds for the notes and which line says so")))
            .toList();

    private Judging() {}

    /// @throws studypack.cli.files.Failure where a name is that of no rule, no area or no level
    static Asked asked(Given given) {
        return Asked.of(
                given.values("--select"),
                given.values("--ignore"),
                given.values("--severity"),
                given.value("--fail-on"),
                given.value("--profile"));
    }

    /// The user wants to see what would be done, and no findings.
    static boolean shows(Given given) {
        return given.has(SHOW_FILES) || given.has(SHOW_SETTINGS);
    }

    static int show(Given given, Surroundings here) {
        if (!Since.isAsked(given)) {
            Notes notes = Notes.of(given, asked(given), here);
            return show(given, notes, notes.files(), here);
        }
        try (Since since = Since.of(given, asked(given), here)) {
            return show(given, since.notes(), since.touched(), here);
        }
    }

    private static int show(Given given, Notes notes, List<NoteFile> files, Surroundings here) {
        notes.found().missed().forEach(here::say);
        if (given.has(SHOW_FILES)) {
            files.forEach(file -> here.out().print(Printable.of(file.shown()) + "\n"));
        }
        if (given.has(SHOW_SETTINGS)) {
            showSettings(notes, files, given.has("--all"), here);
        }
        return notes.found().missed().isEmpty() ? Exit.OK : Exit.FAILED;
    }

    /// What holds for some notes.
    private record Same(Config config, Settings settings) {}

    private static void showSettings(Notes notes, List<NoteFile> files, boolean all, Surroundings here) {
        Map<Same, Integer> counts = new LinkedHashMap<>();
        Map<Same, NoteFile> first = new LinkedHashMap<>();
        for (NoteFile file : files) {
            Same same = new Same(notes.configs().ofNote(file.path()), notes.of(file));
            counts.merge(same, 1, Integer::sum);
            first.putIfAbsent(same, file);
        }
        Style style = new Style(here.colour());
        first.forEach((same, file) -> {
            int more = counts.getOrDefault(same, 1) - 1;
            here.out()
                    .print(style.strong(Printable.of(file.shown()))
                            + (more == 0 ? "" : " and " + more + " more") + "\n"
                            + Printable.lines(SettingsPage.of(same.config(), same.settings(), all)));
        });
    }
}
