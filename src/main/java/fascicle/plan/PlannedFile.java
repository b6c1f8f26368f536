package fascicle.plan;

import fascicle.Position;
import fascicle.SourcePaths;
import fascicle.model.IssueId;
import java.util.Locale;
import java.util.Optional;

/// A file that the site is to have, before it is made.
///
/// @param path from the site's root, with `/` between names: `issues/2023-09/index.html`; of what becomes known
/// only by making it, the folder that all of it lies in: `search/`
/// @param kind what it is, by a word that its renderer chooses: `article`, `feed`, `edition`
/// @param language of what it says
/// @param issue the issue that it belongs to; absent when it belongs to none or to several
/// @param author the line of an author because of which it is there; absent when it is there in any case
/// @param recipe how it is made; files that are made together have the same
public record PlannedFile(
        String path,
        String kind,
        Locale language,
        Optional<IssueId> issue,
        Optional<Position> author,
        Recipe<?> recipe) {
    /// A file that belongs to no issue in particular and that no author asked for.
    public PlannedFile(String path, String kind, Locale language, Recipe<?> recipe) {
        this(path, kind, language, Optional.empty(), Optional.empty(), recipe);
    }

    /// The same file as a part of an issue.
    public PlannedFile in(IssueId of) {
        return new PlannedFile(path, kind, language, Optional.of(of), author, recipe);
    }

    /// The same file, wanted by what an author wrote there.
    public PlannedFile wantedAt(Position line) {
        return new PlannedFile(path, kind, language, issue, Optional.of(line), recipe);
    }

    /// The line that is to blame for it: its author's, or else the beginning of its issue or of the newsletter.
    public Position asked() {
        return author.orElseGet(() -> Position.startOf(
                issue.map(id -> SourcePaths.issueFile(id.value())).orElse(SourcePaths.SETTINGS)));
    }

    /// Whether this stands for all files of a folder, whose names become known by making them.
    public boolean isFolder() {
        return path.endsWith("/");
    }
}
