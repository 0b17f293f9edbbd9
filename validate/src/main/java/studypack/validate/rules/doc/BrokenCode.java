package studypack.validate.rules.doc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.note.Note;
import studypack.text.LineTable;
import studypack.text.Span;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A policy or template that is written as JSON or YAML and does not read as such. What its author left out or filled
/// with a placeholder is no fault.
public final class BrokenCode implements Rule {
    private static final Pattern ABRIDGED =
            Pattern.compile("\\.\\.\\.|…|(?<!:)//|/\\*|\\{\\{|\\{%|<[^<>\\r\\n]{1,60}>|(?m)^\\s*(?:#|\\$ |>)");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_MEMBER = 1_000;
    private static final int LONGEST = 100_000;

    @Override
    public String name() {
        return "doc/broken-code";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        List<Diagnostic> found = new ArrayList<>();
        for (Block.Code code : context.parts().blocks(Block.Code.class)) {
            if (code.fenced() && code.closed() && code.text().length() < LONGEST) {
                fenced(note, code, found);
            }
        }
        inText(note, context, found);
        found.sort(Comparator.comparing(Diagnostic::span));
        return found;
    }

    private void fenced(Note note, Block.Code code, List<Diagnostic> found) {
        String language = CodeLanguage.named(code.info());
        boolean json = language.equals("json");
        if ((!json && !language.equals("yaml")) || code.text().isBlank()) {
            return;
        }
        @Nullable JsonProcessingException problem = json ? json(code.text()) : problem(Yaml.FACTORY, code.text());
        if (problem == null
                || ABRIDGED.matcher(code.text()).find()
                || (!json && CodeLanguage.of(code.text()) != null && !"yaml".equals(CodeLanguage.of(code.text())))) {
            return;
        }
        LineTable lines = note.source().lines();
        @Nullable JsonLocation at = problem.getLocation();
        int inside = at == null ? 1 : Math.max(1, at.getLineNr());
        int line = Math.min(
                lines.lineAt(code.span().end()), lines.lineAt(code.span().start()) + inside);
        found.add(finding(
                "the code does not read as " + (json ? "JSON" : "YAML") + ": " + reason(problem),
                Words.firstLine(note, lines.line(line)),
                "correct it, or name another language behind the fence"));
    }

    /// Members of objects are JSON too where the braces were left out.
    private static @Nullable JsonProcessingException json(String code) {
        @Nullable JsonProcessingException problem = problem(Json.FACTORY, code);
        return problem != null && code.stripLeading().startsWith("\"")
                ? problem(Json.FACTORY, "{" + code + "}")
                : problem;
    }

    private void inText(Note note, Context context, List<Diagnostic> found) {
        String text = note.source().text();
        int end = 0;
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            Span span = colon < end ? Span.at(colon) : member(text, colon);
            if (!span.isEmpty() && !context.parts().code().covers(span) && !isRaw(context, span)) {
                end = span.end();
                String code = span.in(text).replace("\\|", "|");
                @Nullable JsonProcessingException problem = problem(Json.FACTORY, "{" + code + "}");
                if (problem != null && !ABRIDGED.matcher(code).find()) {
                    found.add(finding(
                            "this does not read as JSON: " + reason(problem),
                            span,
                            "correct it, and write it as code"));
                }
            }
        }
    }

    private static boolean isRaw(Context context, Span span) {
        return context.parts().blocks(Block.Html.class).stream()
                .anyMatch(html -> html.span().covers(span));
    }

    /// `"Fn::Join": ["", [ … ]]` around a colon, on its line; an empty span where there is no such thing.
    private static Span member(String text, int colon) {
        int quote = colon - 1;
        while (quote > 0 && text.charAt(quote) == ' ') {
            quote--;
        }
        int bracket = colon + 1;
        while (bracket < text.length() && text.charAt(bracket) == ' ') {
            bracket++;
        }
        boolean possible = quote > 0
                && text.charAt(quote) == '"'
                && bracket < text.length()
                && (text.charAt(bracket) == '[' || text.charAt(bracket) == '{');
        int start = possible ? text.lastIndexOf('"', quote - 1) : -1;
        if (start < 0
                || quote - start > LONGEST_NAME
                || text.substring(start, quote).matches("(?s).*[\\r\\n].*")) {
            return Span.at(colon);
        }
        int end = closed(text, bracket);
        return end == bracket ? Span.at(colon) : new Span(start, end);
    }

    /// Behind the bracket that closes the one at a place, on its line; the place itself where none does.
    private static int closed(String text, int from) {
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < Math.min(text.length(), from + LONGEST_MEMBER) && !isLineEnd(text.charAt(i)); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '[' || c == '{')) {
                depth++;
            }
            if (!quoted && (c == ']' || c == '}') && --depth == 0) {
                return i + 1;
            }
        }
        return from;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static @Nullable JsonProcessingException problem(JsonFactory factory, String code) {
        try (JsonParser parser = factory.createParser(code)) {
            while (parser.nextToken() != null) {
                // Reading tells.
            }
            return null;
        } catch (JsonProcessingException e) {
            return e;
        } catch (IOException e) {
            throw new UncheckedIOException("a string is read without one", e);
        }
    }

    private static String reason(JsonProcessingException problem) {
        String first = problem.getOriginalMessage().lines().findFirst().orElse("");
        return first.replaceAll(" \\(code \\d+(?: / 0x[0-9a-f]+)?\\)| \\(for .*", "")
                .replaceFirst("[.:]+$", "");
    }

    /// Made only for notes with such code.
    private static final class Json {
        static final JsonFactory FACTORY = new JsonFactory();
    }

    /// Made only for notes with such code: the YAML library is not small.
    private static final class Yaml {
        static final YAMLFactory FACTORY = new YAMLFactory();
    }
}
