package fascicle.render.html;

import fascicle.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The rules of accessibility that a program can check, applied to what a browser shows.
final class Axe {
    private static final String RUN = """
        const done = arguments[arguments.length - 1];
        axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
          .then(result => done(result.violations.flatMap(violation =>
            violation.nodes.map(node => violation.id + ": " + node.html + " " + node.failureSummary))))
          .catch(problem => done(["axe failed: " + problem]));
        """;

    private final String script;

    Axe() throws IOException {
        try (InputStream stream = Axe.class.getResourceAsStream("/axe.min.js")) {
            script = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// What the page that is open breaks.
    List<String> violations(Chromium chromium) {
        chromium.run(script);
        List<?> found = (List<?>) chromium.driver().executeAsyncScript(RUN);
        return found.stream().map(Object::toString).toList();
    }
}
