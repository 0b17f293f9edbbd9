package studypack.validate.rules.doc;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Languages that code in study notes is written in, told by lines that are written in no other.
record CodeLanguage(String name, Pattern line) {
    private static final List<CodeLanguage> ALL = List.of(
            of(
                    "gradle",
                    "(?:implementation|compileOnly|annotationProcessor|testImplementation|runtimeOnly)\\s*[('\"]"
                            + "|task \\w+\\(type:"),
            of("hcl", "(?:resource|provider|variable|module|data) \"[^\"\\r\\n]+\"(?: \"[^\"\\r\\n]+\")?[ \\t]*\\{"),
            of("dockerfile", "FROM [\\w./:-]+(?:\\r?\\n|\\r)+(?:RUN|CMD|COPY|WORKDIR|ENTRYPOINT) "),
            of("sql", "(?:SELECT [^;]{1,200}\\bFROM|INSERT INTO|CREATE TABLE|UPDATE \\w+ SET|DELETE FROM) "),
            of(
                    "java",
                    "(?:public|private|protected) (?:static |final |abstract )*(?:class|interface|enum|record|void) "),
            of(
                    "python",
                    "(?:def \\w+\\([^)\\r\\n]{0,200}\\)[^:\\r\\n]{0,80}:[ \\t]*$|from [\\w.]+ import |import boto3\\b)"),
            of("yaml", "(?:AWSTemplateFormatVersion:|apiVersion: \\S|kind: [A-Z])"),
            of(
                    "sh",
                    "(?:\\$ )?(?:aws [a-z0-9-]+ [a-z]|sudo |kubectl |docker (?:run|build|pull|push)|curl -|sam (?:build|deploy|init))"));

    /// Other names of the same, or names that promise less.
    private static final Map<String, String> FAMILIES = Map.of("yml", "yaml");

    private static CodeLanguage of(String name, String line) {
        return new CodeLanguage(name, Pattern.compile("^[ \\t]*(?:" + line + ")", Pattern.MULTILINE));
    }

    /// The language that some line of the code is written in; null where nothing tells.
    static @Nullable String of(String code) {
        return ALL.stream()
                .filter(language -> language.line().matcher(code).find())
                .map(CodeLanguage::name)
                .findFirst()
                .orElse(null);
    }

    /// What an info string says in one word and small letters: `yaml` for `YML title="a"`.
    static String named(String info) {
        String word = info.strip().split("[\\s{,:]", 2)[0].toLowerCase(Locale.ROOT);
        return FAMILIES.getOrDefault(word, word);
    }
}
