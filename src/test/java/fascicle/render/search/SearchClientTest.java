package fascicle.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// The client's own unit tests, which Node.js runs.
class SearchClientTest {
    @Test
    void theModulesOfTheClientPassTheirTests() throws Exception {
        Assumptions.assumeTrue(hasNode(), "left out: Node.js 20 or later is not installed");
        Process process = new ProcessBuilder("node", "--test", "src/test/search-client/")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("node", "--version").start();
            String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 && Integer.parseInt(version.replaceAll("^v(\\d+)\\D[\\s\\S]*$", "$1")) >= 20;
        } catch (IOException _) {
            return false;
        }
    }
}
