package fascicle.cli.report;

import fascicle.Diagnostic;
import fascicle.Severity;
import fascicle.proof.copy.Rule;
import fascicle.render.Json;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A log in the Static Analysis Results Interchange Format, which code hosts show beside the files.
///
/// @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
public final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final String version;
    private final TreeMap<String, Rule> rules = new TreeMap<>();

    /// @param version of the tool
    /// @param known what the checks look for
    public SarifReport(String version, List<Rule> known) {
        this.version = version;
        known.forEach(rule -> rules.put(rule.code(), rule));
    }

    public String of(List<Diagnostic> diagnostics) {
        TreeMap<String, Rule> all = new TreeMap<>(rules);
        for (Diagnostic diagnostic : diagnostics) {
            String code = diagnostic.code();
            all.putIfAbsent(
                    code,
                    new Rule(
                            code, diagnostic.severity(), "The content could not be read as it is.", Rule.Asked.ALWAYS));
        }
        List<String> codes = List.copyOf(all.keySet());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver(all)));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", diagnostics.stream().map(one -> result(one, codes)).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return Json.pretty(log);
    }

    private Map<String, Object> driver(TreeMap<String, Rule> all) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Fascicle");
        driver.put("version", version);
        driver.put("rules", all.values().stream().map(SarifReport::rule).toList());
        return driver;
    }

    private static Map<String, Object> rule(Rule rule) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", rule.code());
        one.put("shortDescription", Map.of("text", rule.summary()));
        one.put("defaultConfiguration", Map.of("level", level(rule.severity())));
        return one;
    }

    private static Map<String, Object> result(Diagnostic diagnostic, List<String> codes) {
        Map<String, Object> result = new LinkedHashMap<>();
        String hint = diagnostic.hint().map(words -> "\n" + words).orElse("");
        result.put("ruleId", diagnostic.code());
        result.put("ruleIndex", codes.indexOf(diagnostic.code()));
        result.put("level", level(diagnostic.severity()));
        result.put("message", Map.of("text", diagnostic.message() + hint));
        result.put("locations", List.of(Map.of("physicalLocation", location(diagnostic))));
        return result;
    }

    private static Map<String, Object> location(Diagnostic diagnostic) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", diagnostic.at().line());
        region.put("startColumn", diagnostic.at().column());
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("artifactLocation", Map.of("uri", address(diagnostic.at().path())));
        location.put("region", region);
        return location;
    }

    /// A path as a relative address.
    private static String address(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static String level(Severity severity) {
        return severity.word();
    }
}
