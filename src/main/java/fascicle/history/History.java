package fascicle.history;

import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Revision;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

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
    private History() {}

    /// The newsletter with its revisions; as it is, where there is no Git, or where its history was cut off (a
    /// shallow clone), for then the first commit that is there is not the article's first.
    ///
    /// @param project the folder that holds `content`
    /// @throws IOException when there is a repository that cannot be read
    public static Newsletter told(Newsletter newsletter, Path project) throws IOException {
        Path root = project.toRealPath();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(root.toFile());
        File found = builder.getGitDir();
        if (found == null) {
            return newsletter;
        }
        ClosedSystem.install();
        try (Repository repository = builder.setMustExist(true).build()) {
            boolean whole = !repository.isBare()
                    && repository.resolve("HEAD^{commit}") != null
                    && repository.getObjectDatabase().getShallowCommits().isEmpty();
            return whole ? told(newsletter, repository, root) : newsletter;
        }
    }

    private static Newsletter told(Newsletter newsletter, Repository repository, Path root) throws IOException {
        Path tree = repository.getWorkTree().toPath().toRealPath();
        String prefix = tree.relativize(root).toString().replace('\\', '/');
        String folder = prefix.isEmpty() ? "" : prefix + "/";
        Set<String> files = newsletter
                .versions()
                .map(article -> folder + article.at().path())
                .collect(Collectors.toSet());
        Map<String, List<Change>> changes = new ChangeFinder(repository, folder + "content").of(files);
        ZoneId zone = newsletter.settings().timezone();
        List<Issue> issues = newsletter.issues().stream()
                .map(issue -> told(
                        issue,
                        article -> revisions(
                                changes.getOrDefault(folder + article.at().path(), List.of()),
                                issue.published(),
                                zone)))
                .toList();
        return new Newsletter(newsletter.settings(), issues, newsletter.pages(), newsletter.abbreviations());
    }

    private static Issue told(Issue issue, Function<Article, List<Revision>> revisions) {
        return issue.withArticles(issue.articles().stream()
                .map(article -> article.withRevisions(revisions.apply(article))
                        .withTranslations(article.translations().stream()
                                .map(other -> other.withRevisions(revisions.apply(other)))
                                .toList()))
                .toList());
    }

    /// The changes of one article by days, newest first.
    private static List<Revision> revisions(List<Change> changes, LocalDate published, ZoneId zone) {
        LocalDate first = changes.stream()
                .filter(Change::isFirst)
                .map(change -> change.day(zone))
                .max(LocalDate::compareTo)
                .orElse(published);
        LocalDate since = first.isAfter(published) ? first : published;
        Map<LocalDate, Revision> days = new TreeMap<>(java.util.Comparator.reverseOrder());
        for (Change change : changes) {
            LocalDate day = change.day(zone);
            if (day.isAfter(since)) {
                days.merge(day, new Revision(day, change.corrections()), History::both);
            }
        }
        return List.copyOf(days.values());
    }

    private static Revision both(Revision one, Revision other) {
        List<String> all = java.util.stream.Stream.of(one, other)
                .flatMap(revision -> revision.corrections().stream())
                .distinct()
                .toList();
        return new Revision(one.day(), all);
    }
}
