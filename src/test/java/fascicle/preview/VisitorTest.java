package fascicle.preview;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VisitorTest {
    private static boolean isWelcome(String host, int port) {
        return new Visitor(Headers.of(Map.of("Host", List.of(host))), port).isWelcome();
    }

    @Test
    void letsInWhoLeavesOutThePortThatBrowsersLeaveOut() {
        assertTrue(isWelcome("localhost", 80));
        assertTrue(isWelcome("127.0.0.1:80", 80));
        assertFalse(isWelcome("evil.example", 80));
        assertFalse(isWelcome("localhost", 4040));
    }
}
