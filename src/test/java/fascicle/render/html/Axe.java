package fascicle.render.html;

import fascicle.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The rules of accessibility that a program can check, applied to what a browser shows.
public final class Axe {
    private static final List<String> ALL =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final String RUN = """
        const [type, values, off, done] = arguments;
        const rules = Object.fromEntries(off.map(rule => [rule, { enabled: false }]));
        axe.run(document, { runOnly: { type, values }, rules, resultTypes: ["violations"] })
          .then(result => done(result.violations.flatMap(violation =>
            violation.nodes.map(node => violation.id + ": " + node.html + " " + node.failureSummary))))
          .catch(problem => done(["axe failed: " + problem]));
        """;

    private final String script;

    public Axe() throws IOException {
        try (InputStream stream = Axe.class.getResourceAsStream("/axe.min.js")) {
            script = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// What the page that is open breaks.
    public List<String> violations(Chromium chromium) {
        return violationsBut(List.of(), chromium);
    }

    /// The same but for some rules.
    public List<String> violationsBut(List<String> off, Chromium chromium) {
        chromium.run("if (!window.axe) { " + script + " }");
        return violations(chromium, "tag", ALL, off);
    }

    /// What the page that was asked about breaks in the other colours of its reader's system: the rules that look at
    /// colours, since no other has anything new to see.
    List<String> violationsOfColours(Chromium chromium) {
        return violations(chromium, "rule", COLOURS, List.of());
    }

    private static List<String> violations(Chromium chromium, String type, List<String> values, List<String> off) {
        List<?> found = (List<?>) chromium.driver().executeAsyncScript(RUN, type, values, off);
        return found.stream().map(Object::toString).toList();
    }
}
