package fascicle.preview;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who asks, as far as the request tells.
///
/// Only a browser on this machine that was pointed here is answered. A page from elsewhere whose name is made to lead
/// to this machine (DNS rebinding) gives itself away by the host it asks for.
record Visitor(Headers headers, int port) {
    private static final int DEFAULT_PORT = 80;

    boolean isWelcome() {
        return isHere() && !isSentByAnotherSite();
    }

    private boolean isHere() {
        List<String> hosts = headers.getOrDefault("Host", List.of());
        return hosts.size() == 1
                && Stream.of("127.0.0.1", "localhost", "[::1]").anyMatch(name -> isAsked(hosts.getFirst(), name));
    }

    /// Browsers do not name the port that addresses have when they name none.
    private boolean isAsked(String host, String name) {
        return host.equals(name + ":" + port) || port == DEFAULT_PORT && host.equals(name);
    }

    /// A link from elsewhere may lead here; a script or picture of another site may not ask for anything, nor may one
    /// of another port of this machine, which browsers take for the same site.
    private boolean isSentByAnotherSite() {
        boolean own =
                Set.of("same-origin", "none").contains(header("Sec-Fetch-Site").orElse("none"));
        return !own && header("Sec-Fetch-Mode").filter("navigate"::equals).isEmpty();
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(headers.getFirst(name));
    }
}
