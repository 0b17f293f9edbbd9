package studypack.anki;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import studypack.testkit.Project;

/// Chromium without a window, on pages that we serve.
final class Browser {
    private Browser() {}

    /// What the page has become when it is at rest.
    static String dom(Map<String, String> pages, String path, Path profile) throws IOException {
        Path out = profile.resolveSibling(profile.getFileName() + ".html");
        run(pages, path, profile, out, "--dump-dom");
        return Files.readString(out);
    }

    static void picture(Map<String, String> pages, String path, Path profile, Path png, int width, int height)
            throws IOException {
        Path log = profile.resolveSibling(profile.getFileName() + ".log");
        run(pages, path, profile, log, "--screenshot=" + png, "--window-size=" + width + "," + height);
    }

    private static void run(Map<String, String> pages, String path, Path profile, Path out, String... options)
            throws IOException {
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
            command.addAll(Arrays.asList(options));
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
