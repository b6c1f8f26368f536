package fascicle.preview;

import fascicle.Diagnostic;
import fascicle.OnDisk;
import fascicle.Position;
import fascicle.QuotedFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Shows diagnostics with the line that each is about. Files are read once; made anew for each page.
final class QuotedLines {
    /// Characters shown before and after a place.
    private static final int AROUND = 60;

    private final Path project;
    private final String theme;
    private final Map<Path, List<String>> files = new HashMap<>();

    /// @param theme the name of the theme, whose templates are named without it
    QuotedLines(Path project, String theme) {
        this.project = project;
        this.theme = theme;
    }

    DeskView.Finding of(Diagnostic diagnostic) {
        Position at = diagnostic.at();
        Path file = file(at.path());
        List<String> lines = files.computeIfAbsent(file, each -> QuotedFile.lines(project, each));
        boolean quoted = at.line() <= lines.size();
        String line = quoted ? lines.get(at.line() - 1) : "";
        int column = Math.min(at.column() - 1, line.length());
        int next = column < line.length() ? line.offsetByCodePoints(column, 1) : column;
        return new DeskView.Finding(
                diagnostic.severity().word(),
                at.toString(),
                diagnostic.message(),
                diagnostic.code(),
                diagnostic.hint(),
                editor(file, at),
                quoted,
                before(column, line),
                line.substring(column, next),
                from(next, line));
    }

    private static String before(int column, String line) {
        return column <= AROUND ? line.substring(0, column) : "…" + line.substring(column - AROUND, column);
    }

    private static String from(int column, String line) {
        int end = column + AROUND;
        return line.length() <= end ? line.substring(column) : line.substring(column, end) + "…";
    }

    /// An address that opens Visual Studio Code at a place.
    String editor(Position at) {
        return editor(file(at.path()), at);
    }

    private static String editor(Path file, Position at) {
        return address(file) + ":" + at.line() + ":" + at.column();
    }

    /// The same without the line.
    String editor(String path) {
        return address(file(path));
    }

    private static String address(Path file) {
        return "vscode://file" + URI.create("file:///").resolve(file.toUri()).getRawPath();
    }

    private Path file(String path) {
        try {
            Path file = project.resolve(path).normalize();
            Path own = project.resolve("themes").resolve(theme);
            boolean ofTheme = path.startsWith("themes/") && !OnDisk.isThere(file);
            return ofTheme ? own.resolve(path.substring("themes/".length())).normalize() : file;
        } catch (InvalidPathException | IOException _) {
            return project;
        }
    }
}
