package fascicle.history;

import fascicle.SourcePaths;
import fascicle.model.Reach;
import fascicle.model.Revision;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Repository;

/// Finds when articles were changed after they had been published.
///
/// A change counts from the day after publication, or after the article's first commit where that came later. What
/// was wrong is said at the end of a commit's message:
///
/// ```text
/// Correct the name of the ministry
///
/// Correction: The article called the ministry by its former name.
/// ```
public final class History {
    private final Map<String, List<Commit>> changes;
    private final String folder;

    private History(Map<String, List<Commit>> changes, String folder) {
        this.changes = changes;
        this.folder = folder;
    }

    /// The history of files; nothing where there is no Git, or where its history was cut off (a shallow clone), for
    /// then the first commit that is there is not the file's first.
    ///
    /// @param project the folder that holds `content`
    /// @param files paths within the project
    /// @throws IOException when there is a repository that cannot be read
    public static History of(Path project, Set<String> files) throws IOException {
        History nothing = new History(Map.of(), "");
        Path root = project.toRealPath();
        return Repositories.ask(root, nothing, found -> reach(found) == Reach.WHOLE ? of(files, found, root) : nothing);
    }

    /// How far back the history of a project goes.
    ///
    /// @param project the folder that holds `content`
    /// @throws IOException when there is a repository that cannot be read
    public static Reach reach(Path project) throws IOException {
        return Repositories.ask(project.toRealPath(), Reach.NONE, History::reach);
    }

    private static Reach reach(Repository repository) throws IOException {
        if (repository.isBare()) {
            return Reach.BARE;
        }
        if (repository.resolve("HEAD^{commit}") == null) {
            return Reach.EMPTY;
        }
        boolean whole = repository.getObjectDatabase().getShallowCommits().isEmpty();
        return whole ? Reach.WHOLE : Reach.SHALLOW;
    }

    /// What the history of files depends on, so that an equal state gives an equal history.
    ///
    /// @param project the folder that holds `content`
    /// @throws IOException when there is a repository that cannot be read
    public static String state(Path project) throws IOException {
        return Repositories.ask(
                project.toRealPath(),
                "",
                found -> found.isBare() + " " + found.resolve("HEAD^{commit}") + " "
                        + found.getObjectDatabase().getShallowCommits());
    }

    private static History of(Set<String> files, Repository repository, Path root) throws IOException {
        String folder = Repositories.within(repository, root);
        Set<String> tracked = files.stream().map(file -> folder + file).collect(Collectors.toSet());
        return new History(new ChangeFinder(repository, folder + SourcePaths.CONTENT).of(tracked), folder);
    }

    /// The changes of a file since its publication by days, newest first.
    ///
    /// @param file its path within the project
    /// @param published the day its issue was
    public List<Revision> revisions(String file, LocalDate published, ZoneId zone) {
        return revisions(changes.getOrDefault(folder + file, List.of()), published, zone);
    }

    private static List<Revision> revisions(List<Commit> changes, LocalDate published, ZoneId zone) {
        LocalDate first = changes.stream()
                .filter(Commit::isFirst)
                .map(change -> change.day(zone))
                .max(LocalDate::compareTo)
                .orElse(published);
        LocalDate since = first.isAfter(published) ? first : published;
        Map<LocalDate, Revision> days = new TreeMap<>(Comparator.reverseOrder());
        for (Commit change : changes) {
            LocalDate day = change.day(zone);
            if (day.isAfter(since)) {
                days.merge(day, new Revision(day, change.corrections()), History::both);
            }
        }
        return List.copyOf(days.values());
    }

    private static Revision both(Revision one, Revision other) {
        List<String> all = Stream.of(one, other)
                .flatMap(revision -> revision.corrections().stream())
                .distinct()
                .toList();
        return new Revision(one.day(), all);
    }
}
