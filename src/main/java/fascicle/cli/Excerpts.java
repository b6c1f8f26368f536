package fascicle.cli;

import fascicle.Diagnostic;
import fascicle.QuotedFile;
import fascicle.TextColumns;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/// Prints diagnostics for people: what is wrong, the line it is in, a caret below the place, and advice.
///
/// ```text
/// content/issues/2023-09/03-ndb.md:4:10: error: unknown section "digitl" [section-unknown]
///   section: digitl
///            ^
///   hint: did you mean "digital"?
/// ```
final class Excerpts {
    /// Columns shown of a long line.
    private static final int WIDTH = 100;

    private final Path project;
    private final Map<String, List<String>> files = new HashMap<>();

    Excerpts(Path project) {
        this.project = project;
    }

    void print(List<Diagnostic> diagnostics, PrintWriter to, Ansi style) {
        for (Diagnostic diagnostic : diagnostics) {
            String colour = diagnostic.isError() ? "red" : "yellow";
            String severity = style.string(
                    "@|bold," + colour + " " + diagnostic.severity().word() + "|@");
            to.println(Harmless.text(diagnostic.at().toString()) + ": " + severity + ": "
                    + Harmless.text(diagnostic.message()) + " [" + diagnostic.code() + "]");
            printLine(diagnostic, to);
            diagnostic.hint().ifPresent(hint -> to.println("  hint: " + Harmless.text(hint)));
        }
    }

    private void printLine(Diagnostic diagnostic, PrintWriter to) {
        List<String> lines = files.computeIfAbsent(diagnostic.at().path(), this::lines);
        if (diagnostic.at().line() > lines.size()) {
            return;
        }
        String line = lines.get(diagnostic.at().line() - 1);
        int column = Math.min(diagnostic.at().column() - 1, line.length());
        int from = Math.max(0, column - WIDTH / 2);
        int end = Math.min(line.length(), from + WIDTH);
        String before = (from > 0 ? "…" : "") + Harmless.text(line.substring(from, column));
        String behind = Harmless.text(line.substring(column, end)) + (end < line.length() ? "…" : "");
        to.println("  " + before + behind);
        to.println("  " + blank(before) + "^");
    }

    /// As wide as the text: tabs stay, and Chinese and Korean take two columns.
    private static String blank(String text) {
        StringBuilder blank = new StringBuilder();
        text.codePoints().forEach(point -> blank.append(point == '\t' ? "\t" : " ".repeat(TextColumns.of(point))));
        return blank.toString();
    }

    private List<String> lines(String path) {
        try {
            return QuotedFile.lines(project, project.resolve(path));
        } catch (InvalidPathException _) {
            return List.of();
        }
    }
}
