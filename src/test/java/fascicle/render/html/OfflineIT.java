package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import fascicle.Chromium;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.WebDriverWait;

/// What is left when the connection goes.
class OfflineIT {
    private static final String KEPT = """
        const done = arguments[arguments.length - 1];
        caches.open("kept /news/").then(cache => cache.keys()).then(keys => done(keys.length));
        """;

    private static final String NAMES = """
        const done = arguments[arguments.length - 1];
        caches.open("kept /news/").then(cache => cache.keys()).then(keys => done(keys.map(key => key.url).join(" ")));
        """;

    @TempDir
    Path folder;

    /// As a build without the article would leave the site.
    private static void withdraw(Path site, String page) throws IOException {
        Files.delete(site.resolve(page));
        Path list = site.resolve("issues/2023-09/offline.json");
        Files.writeString(list, Files.readString(list).replace("\"" + page + "\",", ""));
    }

    @Test
    void anIssueOfWhichOnePageWasReadCanBeReadWithoutAConnection() throws Exception {
        WebSite.own().into(folder.resolve("site/news"));
        HttpServer server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                folder.resolve("site").toRealPath(),
                SimpleFileServer.OutputLevel.NONE);
        server.start();
        try (Chromium chromium = Chromium.open(Files.createDirectory(folder.resolve("profile")))) {
            String home = "http://127.0.0.1:" + server.getAddress().getPort() + "/news/";
            chromium.open(home + "index.html");
            chromium.driver().executeAsyncScript("navigator.serviceWorker.ready.then(arguments[0])");
            chromium.open(home + "issues/2023-09/product-quality-law.html");
            new WebDriverWait(chromium.driver(), Duration.ofSeconds(20))
                    .until(_ -> (long) chromium.driver().executeAsyncScript(KEPT) > 25);
            withdraw(folder.resolve("site/news"), "issues/2023-09/office-devices.html");
            chromium.open(home + "issues/2023-09/product-quality-law.html");
            new WebDriverWait(chromium.driver(), Duration.ofSeconds(20))
                    .until(_ -> !chromium.driver()
                            .executeAsyncScript(NAMES)
                            .toString()
                            .contains("office-devices"));
            server.stop(0);
            chromium.open(home + "issues/2023-09/national-data-bureau.html");
            assertEquals(
                    "China’s New National Data Bureau Inaugurated",
                    chromium.run("return document.querySelector('h1').textContent"));
            assertTrue(chromium.run("return getComputedStyle(document.body).fontFamily")
                    .toString()
                    .contains("Gazette Serif"));
        } finally {
            server.stop(0);
        }
    }
}
