package fascicle.fetching;

import fascicle.pictures.PictureFault;
import fascicle.pictures.PictureFile;
import fascicle.pictures.RasterFormat;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// Fetches pictures by HTTP. Close it when no more are wanted.
///
/// Where a host leads is asked before it is called, and again for each redirection; Java remembers the answer for so
/// long that the call itself goes there.
final class PictureFetcher implements AutoCloseable {
    private static final int MOST_BYTES = 20 << 20;
    private static final int MOST_REDIRECTIONS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Predicate<InetAddress> allowed;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /// @param allowed which computers may be called
    public PictureFetcher(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    /// A picture.
    ///
    /// @param ending of its name, by what it is: `.png`
    public record Fetched(byte[] content, String ending) {}

    /// @throws FetchFault when there is none that may be published
    public Fetched fetch(String address) throws FetchFault, InterruptedException {
        URI next = uri(address);
        for (int redirections = 0; redirections <= MOST_REDIRECTIONS; redirections++) {
            check(next);
            HttpResponse<InputStream> answer = answer(next);
            try (InputStream body = answer.body()) {
                Optional<String> location = answer.headers().firstValue("Location");
                if (answer.statusCode() / 100 == 3 && location.isPresent()) {
                    next = next.resolve(uri(location.get()));
                    continue;
                }
                if (answer.statusCode() != 200) {
                    throw new FetchFault("the address answers " + answer.statusCode());
                }
                return picture(read(body));
            } catch (IOException _) {
                throw new FetchFault("the connection broke off");
            }
        }
        throw new FetchFault("it is sent on more than " + MOST_REDIRECTIONS + " times");
    }

    private static URI uri(String address) throws FetchFault {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException _) {
            throw new FetchFault("its address cannot be right");
        }
    }

    private void check(URI address) throws FetchFault {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http") || address.getHost() == null) {
            throw new FetchFault("only addresses with https: and http: are called");
        }
        try {
            for (InetAddress place : InetAddress.getAllByName(address.getHost())) {
                if (!allowed.test(place)) {
                    throw new FetchFault(address.getHost() + " is a computer of this network, which is not called");
                }
            }
        } catch (UnknownHostException _) {
            throw new FetchFault("there is no host " + address.getHost());
        }
    }

    private HttpResponse<InputStream> answer(URI address) throws FetchFault, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", "fascicle-fetch-pictures")
                .header("Accept", "image/*")
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (HttpTimeoutException _) {
            throw new FetchFault("the address does not answer in time");
        } catch (ConnectException _) {
            throw new FetchFault("the address cannot be reached");
        } catch (IOException _) {
            throw new FetchFault("the address does not answer as a website does");
        }
    }

    /// As much as a picture may have; a host that sends it drop by drop is not waited for.
    private static byte[] read(InputStream body) throws FetchFault, InterruptedException {
        CompletableFuture<byte[]> all = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                all.complete(body.readNBytes(MOST_BYTES + 1));
            } catch (IOException e) {
                all.completeExceptionally(e);
            }
        });
        try {
            byte[] content = all.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (content.length > MOST_BYTES) {
                throw new FetchFault("it has more than " + (MOST_BYTES >> 20) + " MiB");
            }
            return content;
        } catch (ExecutionException _) {
            throw new FetchFault("the connection broke off");
        } catch (TimeoutException _) {
            throw new FetchFault("the address does not answer in time");
        }
    }

    private static Fetched picture(byte[] content) throws FetchFault {
        String ending = RasterFormat.of(content).map(PictureFetcher::ending).orElse(".svg");
        try {
            PictureFile.of("picture" + ending, content).shape();
            return new Fetched(content, ending);
        } catch (PictureFault fault) {
            throw new FetchFault(
                    ending.equals(".svg")
                            ? "it is no picture that can be published"
                            : "the picture " + fault.getMessage());
        }
    }

    private static String ending(RasterFormat format) {
        return switch (format) {
            case PNG -> ".png";
            case JPEG -> ".jpg";
            case GIF -> ".gif";
            case WEBP -> ".webp";
        };
    }

    @Override
    public void close() {
        client.close();
    }
}
