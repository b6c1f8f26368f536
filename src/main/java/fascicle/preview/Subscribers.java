package fascicle.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The pages that are open, which want to hear of changes: a stream of server-sent events to each.
///
/// @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent events</a>
final class Subscribers {
    private static final long HEARTBEAT_SECONDS = 15;

    /// Each of them is a connection that stays open, of which a system gives a process a thousand or so.
    private static final int MOST = 200;

    private final Set<BlockingQueue<String>> queues = ConcurrentHashMap.newKeySet();

    /// Whether there are so many that no other should be served.
    boolean areMany() {
        return queues.size() >= MOST;
    }

    /// Tells all of them.
    void tell(String word) {
        queues.forEach(queue -> queue.add(word));
    }

    /// Writes to one of them until it has gone. A heartbeat finds out that it has.
    void serve(OutputStream to) throws IOException, InterruptedException {
        BlockingQueue<String> queue = new LinkedBlockingQueue<>();
        queues.add(queue);
        try {
            write(to, "retry: 500\n\n");
            while (true) {
                String word = queue.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                write(to, word == null ? ": still here\n\n" : "data: " + word + "\n\n");
            }
        } finally {
            queues.remove(queue);
        }
    }

    private static void write(OutputStream to, String text) throws IOException {
        to.write(text.getBytes(StandardCharsets.UTF_8));
        to.flush();
    }
}
