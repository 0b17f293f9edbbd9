package studypack.cli.config;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import org.jspecify.annotations.Nullable;

/// The `studypack.yaml` that a user starts from: what is known of the folder, and all that can be said as comments.
public final class FirstConfig {
    private FirstConfig() {}

    /// @param parent the file around it, as seen from the folder, null where there is none
    public static String of(String name, String title, @Nullable String parent) {
        String extending = parent == null ? "" : """
                # Without this line nothing holds of what the file around this folder says.
                extends: %s

                """.formatted(quoted(parent));
        return """
                # What studypack does with the notes in this folder and those below.
                # Each key may go. What has no blank behind its #, or stands indented below such a line, is an example:
                # take the # away to use it.

                %s# What build calls its files, and what stands on the cover.
                name: %s
                title: %s

                # Which marked words are the ones to learn: code, highlight, bold, or none.
                #cloze: code, highlight

                # What is passed over when the folder is searched, as in .gitignore; what .gitignore names is anyhow.
                #exclude:
                #  - drafts/
                #  - "*.old.md"

                # From which severity on a check fails: error, warning or info.
                #fail-on: warning

                # How severe the rules are: error, warning, info, off or on. A rule is called by its name, by its area,
                # or all of them. `studypack explain` lists the rules, `studypack explain key/missing` explains one.
                #rules:
                #  korean: info
                #  key/missing: error

                # What holds only for some of the notes.
                #overrides:
                #  - paths: [glossary/, "*.terms.md"]
                #    rules:
                #      item: off
                """.formatted(extending, quoted(name), quoted(title));
    }

    /// A text of YAML that is one of JSON too.
    private static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }
}
