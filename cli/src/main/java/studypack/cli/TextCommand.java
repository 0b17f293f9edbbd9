package studypack.cli;

import java.util.List;
import studypack.cli.report.Style;
import studypack.cli.report.TextJson;
import studypack.cli.report.TextPage;

/// `studypack text`: what the bytes of files are read as, why, and what is wrong with them.
final class TextCommand implements Command {
    @Override
    public Syntax syntax() {
        return new Syntax(
                "text",
                "[PATH…]",
                Integer.MAX_VALUE,
                "Explains the encoding, the damage and the odd characters of the files under PATH (default: content).",
                List.of(
                        Syntax.Option.flag("--all", "cuts no list"),
                        Syntax.Option.flag("--json", "one JSON object a line and a file")));
    }

    @Override
    public int run(Given given, Surroundings here) {
        Notes found = Notes.of(given, here);
        Style style = new Style(here.colour());
        boolean all = given.has("--all");
        boolean json = given.has("--json");
        Reading.Work<String> print = json
                ? (file, bytes, syllables) -> TextJson.of(file.shown(), bytes, syllables)
                : (file, bytes, syllables) -> TextPage.of(file.shown(), bytes, syllables, style, all);
        String[] between = {""};
        boolean whole = Reading.eachText(
                found,
                found.files(),
                print,
                text -> {
                    here.out().print(json ? text + "\n" : between[0] + text);
                    between[0] = "\n";
                    return !here.readerGone();
                },
                here);
        return whole ? Exit.OK : Exit.FAILED;
    }
}
