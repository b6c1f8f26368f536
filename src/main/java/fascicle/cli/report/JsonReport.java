package fascicle.cli.report;

import fascicle.Diagnostic;
import fascicle.render.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All diagnostics as one JSON object.
///
/// ```json
/// {"errors": 0, "warnings": 1, "diagnostics": [{"path": "content/newsletter.yaml", "line": 4, "column": 10, ...}]}
/// ```
public final class JsonReport {
    private JsonReport() {}

    public static String of(List<Diagnostic> diagnostics) {
        long errors = diagnostics.stream().filter(Diagnostic::isError).count();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("errors", errors);
        report.put("warnings", diagnostics.size() - errors);
        report.put("diagnostics", diagnostics.stream().map(JsonReport::of).toList());
        return Json.pretty(report);
    }

    private static Map<String, Object> of(Diagnostic diagnostic) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("path", diagnostic.at().path());
        one.put("line", diagnostic.at().line());
        one.put("column", diagnostic.at().column());
        one.put("severity", diagnostic.severity().word());
        one.put("code", diagnostic.code());
        one.put("message", diagnostic.message());
        one.put("hint", diagnostic.hint());
        return one;
    }
}
