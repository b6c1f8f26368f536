package fascicle.content;

import fascicle.Diagnostic;
import fascicle.Fix;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Files that were meant to have a certain name: `Issue.MD` or `issue.md.txt` for `issue.md`, `newsletter.yml` for
/// `newsletter.yaml`.
record Lookalikes(Project project) {
    private static final List<String> MARKDOWN = List.of("md", "markdown", "mdown", "mkd");
    private static final List<String> YAML = List.of("yaml", "yml");

    /// The name of a file that stands where another one is missing; absent when nothing is like it.
    Optional<String> of(Path missing) throws IOException {
        String name = missing.getFileName().toString();
        Path folder = missing.getParent();
        if (folder == null) {
            return Optional.empty();
        }
        return project.folders().children(folder).stream()
                .filter(FolderEntry::isFile)
                .map(FolderEntry::name)
                .filter(there -> !there.equals(name) && plain(there).equals(plain(name)))
                .findFirst();
    }

    /// With what to do about a missing file; absent when nothing is like it.
    Optional<Diagnostic> told(Diagnostic found, Path missing) throws IOException {
        String name = missing.getFileName().toString();
        return of(missing)
                .map(there -> found.withHint("rename " + there + " to " + name)
                        .withFix(new Fix.Renaming(project.name(missing.resolveSibling(there)), name)));
    }

    /// In small letters, without what Windows puts behind, and with one ending for each kind.
    private static String plain(String name) {
        String small = name.toLowerCase(Locale.ROOT).replaceFirst("\\.txt$", "");
        int dot = small.lastIndexOf('.');
        String ending = small.substring(dot + 1);
        String kind = MARKDOWN.contains(ending) ? "md" : YAML.contains(ending) ? "yaml" : ending;
        return small.substring(0, dot + 1) + kind;
    }
}
