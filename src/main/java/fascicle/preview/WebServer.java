package fascicle.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/// Speaks HTTP with browsers on this machine.
final class WebServer implements AutoCloseable {
    /// In characters. Pages are made for the address that they are asked by, and lead from each of its folders.
    private static final int LONGEST_ADDRESS = 4096;

    private static final int PIECE = 1 << 16;

    /// Made before it is wanted.
    private static final Response WITHOUT_MEMORY = Response.text(
            503,
            "There is too little memory for all that is asked for at once. Ask again; or give the tool more:"
                    + " FASCICLE_JAVA_OPTIONS=-Xmx2g");

    private final HttpServer server;
    private final Router router;
    private final Subscribers subscribers;
    private final Consumer<Throwable> faults;

    private WebServer(HttpServer server, Router router, Subscribers subscribers, Consumer<Throwable> faults) {
        this.server = server;
        this.router = router;
        this.subscribers = subscribers;
        this.faults = faults;
    }

    /// Begins to serve.
    ///
    /// @param ports to take the first of that is free, at least one
    /// @param faults hears of our own mistakes
    /// @throws IOException when all of them are in use
    static WebServer start(List<Integer> ports, Router router, Subscribers subscribers, Consumer<Throwable> faults)
            throws IOException {
        // Without this the JDK's server holds back the end of each answer for 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = firstFree(ports);
        WebServer web = new WebServer(server, router, subscribers, faults);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", web::handle);
        server.start();
        return web;
    }

    private static HttpServer bound(int port) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException e) {
            throw new IOException(
                    "port " + port + " cannot be used: " + e.getMessage()
                            + "; leave out --port to take the next that is free",
                    e);
        }
    }

    private static HttpServer firstFree(List<Integer> ports) throws IOException {
        for (int port : ports.subList(0, ports.size() - 1)) {
            try {
                return bound(port);
            } catch (IOException _) {
                // Somebody else has it: on to the next.
            }
        }
        return bound(ports.getLast());
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!new Visitor(exchange.getRequestHeaders(), port()).isWelcome()) {
                send(exchange, Response.text(403, "This preview is for browsers on this machine only."));
            } else if (!exchange.getRequestMethod().matches("GET|HEAD")) {
                send(exchange, Response.text(405, "There is nothing to change here."));
            } else if (String.valueOf(exchange.getRequestURI()).length() > LONGEST_ADDRESS) {
                send(exchange, Response.text(414, "No address of this newsletter is as long as that."));
            } else if (isGet(exchange)
                    && "/_events".equals(exchange.getRequestURI().getPath())) {
                stream(exchange);
            } else {
                send(exchange, answer(target(exchange.getRequestURI())));
            }
        }
    }

    private static boolean isGet(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("GET");
    }

    private static Requested target(URI address) {
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return Requested.of(address.getRawPath() + query);
    }

    /// Whatever goes wrong with one answer, others are answered.
    private Response answer(Requested target) {
        FutureTask<Response> task = new FutureTask<>(() -> router.answer(target));
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                return Response.text(500, "It cannot be read: " + failure.getMessage());
            }
            if (e.getCause() instanceof OutOfMemoryError) {
                return WITHOUT_MEMORY;
            }
            faults.accept(e.getCause());
            return Response.text(500, "A mistake of the tool itself; the terminal says more.");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Response.text(503, "The preview is ending.");
        }
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", response.type());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", response.lasting() ? "max-age=31536000, immutable" : "no-store");
        headers.set("Content-Security-Policy", "frame-ancestors 'none'");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        int length = response.body().length;
        exchange.sendResponseHeaders(response.status(), head || length == 0 ? -1 : length);
        if (!head && length > 0) {
            try (OutputStream body = exchange.getResponseBody()) {
                write(response.body(), body);
            }
        }
    }

    /// In pieces: of what is handed over as a whole the JDK makes copies, for each that asks.
    static void write(byte[] content, OutputStream body) throws IOException {
        for (int at = 0; at < content.length; at += PIECE) {
            body.write(content, at, Math.min(PIECE, content.length - at));
        }
    }

    private void stream(HttpExchange exchange) throws IOException {
        if (subscribers.areMany()) {
            send(exchange, Response.text(503, "Too many pages of this preview are open."));
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            subscribers.serve(body);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
