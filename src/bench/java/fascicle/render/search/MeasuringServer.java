package fascicle.render.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/// Serves a folder on loopback, compressed, with the delay of a network, and counts what is fetched.
///
/// Every address begins with a number of its own, so that no visit finds anything in the browser's cache.
final class MeasuringServer implements AutoCloseable {
    private final Path folder;
    private final int delay;
    private final HttpServer server;
    private final List<Fetch> fetches = new ArrayList<>();
    private final Map<Path, byte[]> compressed = new ConcurrentHashMap<>();

    record Fetch(String path, int bytes) {}

    MeasuringServer(Path folder, int delayMillis) throws IOException {
        this.folder = folder;
        this.delay = delayMillis;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /// What was fetched since this was last asked, without the page itself.
    synchronized List<Fetch> taken() {
        List<Fetch> taken = fetches.stream()
                .filter(fetch -> !fetch.path().endsWith(".html"))
                .toList();
        fetches.clear();
        return taken;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().replaceFirst("^/[^/]*/", "");
        Path file = folder.resolve(path).normalize();
        try (exchange) {
            Thread.sleep(delay);
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] raw = Files.readAllBytes(file);
            byte[] zipped = compressed.computeIfAbsent(file, _ -> gzip(raw));
            boolean isSmaller = zipped.length < raw.length;
            exchange.getResponseHeaders().set("Content-Type", type(path));
            exchange.getResponseHeaders().set("Cache-Control", "max-age=3600");
            if (isSmaller) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            }
            byte[] sent = isSmaller ? zipped : raw;
            synchronized (this) { // before it is sent: whoever has got it may ask at once what was fetched
                fetches.add(new Fetch(path, sent.length));
            }
            exchange.sendResponseHeaders(200, sent.length);
            exchange.getResponseBody().write(sent);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String type(String path) {
        return path.endsWith(".html")
                ? "text/html; charset=utf-8"
                : path.endsWith(".js")
                        ? "text/javascript; charset=utf-8"
                        : path.endsWith(".json") ? "application/json" : "application/octet-stream";
    }

    static byte[] gzip(byte[] raw) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(zipped)) {
            stream.write(raw);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return zipped.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
