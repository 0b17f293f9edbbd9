package studypack.testkit;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Chromium without a window, on pages that we serve.
public final class Browser {
    private Browser() {}

    /// What the page has become when it is at rest. The test is skipped with a message where there is no Chromium.
    ///
    /// @param pages   by their path: "/"
    /// @param profile a folder that is not there yet
    public static String dom(Map<String, String> pages, String path, Path profile) throws IOException {
        Path out = profile.resolveSibling(profile.getFileName() + ".html");
        run(pages, path, profile, out);
        return Files.readString(out);
    }

    private static void run(Map<String, String> pages, String path, Path profile, Path out) throws IOException {
        Project.needs("chromium");
        HttpServer server = serve(pages);
        try {
            List<String> command = new ArrayList<>(List.of(
                    "chromium",
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--hide-scrollbars",
                    "--virtual-time-budget=20000"));
            command.add("--user-data-dir=" + profile);
            command.add("--dump-dom");
            command.add("http://127.0.0.1:" + server.getAddress().getPort() + path);
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("chromium does not come to an end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer serve(Map<String, String> pages) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page =
                    pages.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length == 0 ? -1 : page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        return server;
    }
}
