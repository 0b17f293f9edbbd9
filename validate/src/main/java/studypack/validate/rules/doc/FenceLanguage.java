package studypack.validate.rules.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.note.Note;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// Code whose fence names no language, or another than the one it is written in: its colours are wrong or missing.
public final class FenceLanguage implements Rule {
    /// Languages of data: code of the others is no such data, whatever it looks like.
    private static final Set<String> DATA = Set.of("yaml", "json", "xml", "toml", "ini", "properties", "html", "css");

    @Override
    public String name() {
        return "doc/fence-language";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        List<Diagnostic> found = new ArrayList<>();
        for (Block.Code code : context.parts().blocks(Block.Code.class)) {
            String named = CodeLanguage.named(code.info());
            @Nullable
            String written =
                    code.fenced() && (named.isEmpty() || DATA.contains(named)) ? CodeLanguage.of(code.text()) : null;
            if (written != null && !written.equals(named)) {
                found.add(finding(
                        named.isEmpty()
                                ? "the code looks like " + written + ", and its fence names no language"
                                : "the code looks like " + written + ", and its fence names " + named,
                        Words.firstLine(note, code.span()),
                        "write " + written + " behind the fence"));
            }
        }
        return found;
    }
}
