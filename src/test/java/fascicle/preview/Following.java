package fascicle.preview;

import static org.junit.jupiter.api.Assertions.fail;

import fascicle.Diagnostic;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/// A preview that follows a project, and a visitor of it.
final class Following implements AutoCloseable {
    /// Two weeks before the issue of the fixtures appears.
    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-09-16T10:00:00Z"), ZoneOffset.UTC);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Preview preview;
    private final Thread watching;
    private final HttpClient visitor = HttpClient.newHttpClient();
    private final List<Throwable> failures;

    private Following(Preview preview, List<Throwable> failures) {
        this.preview = preview;
        this.failures = failures;
        this.watching = Thread.ofPlatform().daemon().start(this::watch);
    }

    static Following of(Path project) throws IOException {
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        Audience audience = new Audience() {
            @Override
            public void found(List<Diagnostic> diagnostics) {
                // Pages show them as well.
            }

            @Override
            public void failed(Throwable mistake) {
                failures.add(mistake);
            }
        };
        return new Following(Preview.of(project, List.of(0), CLOCK, audience), failures);
    }

    private void watch() {
        try {
            preview.watch();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    int port() {
        return preview.address().getPort();
    }

    URI address(String path) {
        return preview.address().resolve(path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return visitor.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return visitor.send(request, BodyHandlers.ofString());
    }

    /// Asks again until the answer is as expected.
    HttpResponse<String> await(String path, Predicate<HttpResponse<String>> expected)
            throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        HttpResponse<String> last = get(path);
        while (!expected.test(last)) {
            if (Instant.now().isAfter(end)) {
                fail("not in time: " + path + "\n" + last.statusCode() + "\n" + last.body());
            }
            Thread.sleep(20);
            last = get(path);
        }
        return last;
    }

    String awaitText(String path, String text) throws IOException, InterruptedException {
        return await(path, answer -> answer.body().contains(text)).body();
    }

    /// Our own mistakes so far.
    List<Throwable> failures() {
        return failures;
    }

    @Override
    public void close() throws IOException {
        preview.close();
        watching.interrupt();
    }
}
