package fascicle.render.html;

import java.util.stream.Collectors;

/// A script without what browsers pass over: the spaces before its lines, and lines that are only a comment.
///
/// A script in which a line may begin within a text or a comment is left as it is written.
final class MinifiedScript {
    private MinifiedScript() {}

    static String of(String script) {
        if (script.contains("/*") || script.contains("\\\n") || script.lines().anyMatch(MinifiedScript::leavesOpen)) {
            return script;
        }
        return script.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// Whether a text in backticks may go on in the next line.
    private static boolean leavesOpen(String line) {
        return line.chars().filter(c -> c == '`').count() % 2 == 1;
    }
}
