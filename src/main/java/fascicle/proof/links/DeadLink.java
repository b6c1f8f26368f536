package fascicle.proof.links;

import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.NewsletterFacts;
import fascicle.proof.copy.OutsideCheck;
import fascicle.proof.copy.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/// An address outside the newsletter that does not answer, or answers that there is nothing. Only run when somebody
/// asks for it, for it is the one check that opens connections.
public final class DeadLink implements OutsideCheck<DeadLink.Uses> {
    /// So many are called at a time.
    private static final int AT_ONCE = 8;

    private static final int NOT_ALLOWED = 405;
    private static final int GONE = 400;

    /// The addresses that an issue leads to.
    record Uses(List<OutsideLinks.Use> all) {
        Uses {
            all = List.copyOf(all);
        }
    }

    private final Duration patience;

    public DeadLink(Duration patience) {
        this.patience = patience;
    }

    @Override
    public Rule rule() {
        return Rule.warning("link-dead", "A link leads to a page that does not answer (with --online).");
    }

    @Override
    public Class<Uses> kind() {
        return Uses.class;
    }

    @Override
    public Uses gather(Bundle bundle) {
        return new Uses(bundle.everything().stream()
                .flatMap(copy -> OutsideLinks.in(copy).stream())
                .toList());
    }

    @Override
    public void read(List<Uses> gathered, NewsletterFacts facts, Findings found) {
        Semaphore lines = new Semaphore(AT_ONCE);
        try (HttpClient client = HttpClient.newBuilder()
                        .connectTimeout(patience)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<OutsideLinks.Use, Future<Optional<String>>> answers = new LinkedHashMap<>();
            Map<String, Future<Optional<String>>> byAddress = new LinkedHashMap<>();
            for (OutsideLinks.Use use : inOrder(gathered, facts)) {
                if (use.address().startsWith("http")) {
                    answers.put(
                            use,
                            byAddress.computeIfAbsent(
                                    use.address(), address -> callers.submit(() -> call(client, address, lines))));
                }
            }
            answers.forEach((use, answer) -> fault(answer)
                    .ifPresent(fault -> found.add(
                            use.at(), "the address \"" + use.address() + "\" " + fault, "look for its new address")));
        }
    }

    private static List<OutsideLinks.Use> inOrder(List<Uses> gathered, NewsletterFacts facts) {
        return Stream.concat(
                        gathered.stream().flatMap(uses -> uses.all().stream()), OutsideLinks.in(facts.table()).stream())
                .sorted(Comparator.comparing(OutsideLinks.Use::at))
                .toList();
    }

    private static Optional<String> fault(Future<Optional<String>> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<String> call(HttpClient client, String address, Semaphore lines) throws InterruptedException {
        lines.acquire();
        try {
            int status = status(client, address, "HEAD");
            int answer = status >= GONE ? status(client, address, "GET") : status;
            boolean closed = answer == 401 || answer == 403 || answer == 429 || answer == NOT_ALLOWED;
            return answer < GONE || closed ? Optional.empty() : Optional.of("answers " + answer);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(fault(e));
        } finally {
            lines.release();
        }
    }

    private static String fault(Exception failure) {
        return switch (failure) {
            case HttpTimeoutException _ -> "does not answer in time";
            case ConnectException _ -> "cannot be reached";
            case IllegalArgumentException _ -> "cannot be right: " + failure.getMessage();
            default -> "does not answer as a website does";
        };
    }

    private int status(HttpClient client, String address, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(patience)
                .header("User-Agent", "fascicle-check")
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream _ = response.body()) { // closed unread: it may have no end
            return response.statusCode();
        }
    }
}
