package studypack.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// What stands around the findings of a page: its look, its filter, and the rule that nothing but these two may act.
final class HtmlPage {
    private HtmlPage() {}

    static void head(String title, PrintStream out) {
        String style = resource("page.css");
        out.print("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n"
                // Should a note ever get a tag past us, the browser still runs and loads nothing of it.
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src " + hash(style)
                + "; script-src " + hash(resource("page.js")) + "; base-uri 'none'; form-action 'none'\">\n"
                + "<title>" + Html.of(title) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n");
    }

    /// Hidden until the script is at work.
    static void filter(Tally tally, PrintStream out) {
        out.print("<form id=\"filter\" hidden>\n"
                + "<input type=\"search\" name=\"text\" placeholder=\"Search\" aria-label=\"Search\">\n"
                + "<fieldset aria-label=\"Severity\">"
                + severity("error", tally.errors())
                + severity("warning", tally.warnings())
                + severity("info", tally.infos())
                + "</fieldset>\n"
                + "<select name=\"rule\" aria-label=\"Rule\"><option value=\"\">All rules</option></select>\n"
                + "<select name=\"file\" aria-label=\"File\"><option value=\"\">All files</option></select>\n"
                + "<select name=\"by\" aria-label=\"Order\"><option value=\"rule\">By rule</option>"
                + "<option value=\"file\">By file</option></select>\n"
                + "<output aria-live=\"polite\"></output>\n</form>\n");
    }

    private static String severity(String name, int findings) {
        return findings == 0
                ? ""
                : "<label class=\"" + name + "\"><input type=\"checkbox\" name=\"severity\" value=\"" + name
                        + "\" checked> " + name + " <span>" + Figures.of(findings) + "</span></label>";
    }

    static void foot(PrintStream out) {
        out.print("<script>" + resource("page.js") + "</script>\n</body>\n</html>\n");
    }

    /// What stands between two backquotes as code.
    ///
    /// @param html escaped text
    static String code(String html) {
        return html.replaceAll("`([^`]+)`", "<code>$1</code>");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
