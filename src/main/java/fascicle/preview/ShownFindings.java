package fascicle.preview;

import fascicle.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What is wrong in a state of the newsletter, as pages show it.
final class ShownFindings {
    private static final int MOST_ERRORS = 50;

    private final List<Diagnostic> diagnostics;
    private final QuotedLines quoted;

    ShownFindings(State state, Path project) {
        this.diagnostics = state.diagnostics();
        String theme = state.newsletter()
                .map(newsletter -> newsletter.settings().theme())
                .orElse("gazette");
        this.quoted = new QuotedLines(project, theme);
    }

    QuotedLines quoted() {
        return quoted;
    }

    /// All errors, and the warnings of one file.
    ///
    /// @param file its path; of none when there is none of this name
    DeskView.Findings around(String file) {
        return new DeskView.Findings(
                diagnostics.stream()
                        .filter(Diagnostic::isError)
                        .limit(MOST_ERRORS)
                        .map(quoted::of)
                        .toList(),
                diagnostics.stream()
                        .filter(found ->
                                !found.isError() && file.equals(found.at().path()))
                        .map(quoted::of)
                        .toList(),
                (int) count(found -> !found.isError()));
    }

    long count(Predicate<Diagnostic> which) {
        return diagnostics.stream().filter(which).count();
    }

    /// File by file.
    List<DeskView.Group> groups(Predicate<String> file, int most) {
        SortedMap<String, List<Diagnostic>> byFile = diagnostics.stream()
                .filter(found -> file.test(found.at().path()))
                .limit(most)
                .collect(Collectors.groupingBy(found -> found.at().path(), TreeMap::new, Collectors.toList()));
        return byFile.entrySet().stream()
                .map(entry -> new DeskView.Group(
                        entry.getKey(),
                        entry.getValue().stream().map(quoted::of).toList()))
                .toList();
    }
}
