package fascicle.cli.report;

import fascicle.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/// Workflow commands that GitHub shows as annotations at the lines of a pull request.
///
/// ```text
/// ::warning file=content/newsletter.yaml,line=4,col=10,title=section-unknown::unknown section%0Ahint: ...
/// ```
///
/// @see <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">Workflow
/// commands</a>
public final class GithubReport {
    private GithubReport() {}

    public static String of(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(GithubReport::line).collect(Collectors.joining());
    }

    private static String line(Diagnostic diagnostic) {
        String hint = diagnostic.hint().map(words -> "\nhint: " + words).orElse("");
        return "::" + diagnostic.severity().word()
                + " file=" + property(diagnostic.at().path())
                + ",line=" + diagnostic.at().line()
                + ",col=" + diagnostic.at().column()
                + ",title=" + property(diagnostic.code())
                + "::" + data(diagnostic.message() + hint)
                + "\n";
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
