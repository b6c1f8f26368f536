package fascicle.history;

import fascicle.SourcePaths;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.util.io.DisabledOutputStream;

/// Finds articles that a repository once had under names that it has no more: readers may know their addresses.
///
/// @param all in the order in which they went, the last first
public record FormerFiles(List<Former> all) {
    private static final FormerFiles NONE = new FormerFiles(List.of());

    /// `content/issues/2023-09/03-words.md`
    private static final Pattern ARTICLE = Pattern.compile(SourcePaths.ISSUES + "/([^/]+)/([^/]+)\\.md");

    /// With or without quotes, and a comment behind.
    private static final Pattern SLUG = Pattern.compile("(?m)^slug:[ \\t]*[\"']?([a-z0-9-]+)[\"']?[ \\t]*(?:#.*)?$");

    private static final Pattern DRAFT = Pattern.compile("(?m)^draft:[ \\t]*true[ \\t]*(?:#.*)?$");

    /// What a file says of itself stands within so many bytes.
    private static final int HEAD = 4096;

    public FormerFiles {
        all = List.copyOf(all);
    }

    /// An article that went.
    ///
    /// @param issue the folder's name
    /// @param name the file's name without `.md`
    /// @param slug the words of its address, where it said them
    /// @param became the file that Git takes for the same under another name, `content/issues/2023-09/03-other.md`
    /// @param gone when
    public record Former(String issue, String name, Optional<String> slug, Optional<String> became, Instant gone) {
        /// The file that it was.
        public String path() {
            return SourcePaths.article(issue, name);
        }
    }

    /// @param project the folder that holds `content`; nothing is found where it is in no repository
    /// @throws IOException when there is a repository that cannot be read
    public static FormerFiles of(Path project) throws IOException {
        Path root = project.toRealPath();
        return Repositories.ask(
                root,
                NONE,
                repository -> repository.isBare() || repository.resolve("HEAD^{commit}") == null
                        ? NONE
                        : new FormerFiles(found(repository, Repositories.within(repository, root))));
    }

    private static List<Former> found(Repository repository, String folder) throws IOException {
        List<Former> found = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository);
                DiffFormatter differ = new DiffFormatter(DisabledOutputStream.INSTANCE)) {
            differ.setRepository(repository);
            differ.setDetectRenames(true);
            differ.setPathFilter(PathFilter.create(folder + SourcePaths.ISSUES));
            walk.markStart(walk.parseCommit(repository.resolve(Constants.HEAD)));
            for (RevCommit commit : walk) {
                // A shallow clone ends somewhere; what went before is not known.
                if (commit.getParentCount() == 1) {
                    RevCommit parent = walk.parseCommit(commit.getParent(0));
                    for (DiffEntry entry : differ.scan(parent.getTree(), commit.getTree())) {
                        former(repository, folder, entry, commit).ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    private static Optional<Former> former(Repository repository, String folder, DiffEntry entry, RevCommit commit)
            throws IOException {
        Matcher article = ARTICLE.matcher(entry.getOldPath()
                .substring(Math.min(folder.length(), entry.getOldPath().length())));
        boolean isRenamed = entry.getChangeType() == ChangeType.RENAME;
        if (entry.getChangeType() != ChangeType.DELETE && !isRenamed
                || !article.matches()
                || article.group(2).equals("issue")) {
            return Optional.empty();
        }
        String head = head(repository, entry.getOldId().toObjectId());
        if (DRAFT.matcher(head).find()) {
            return Optional.empty();
        }
        Matcher slug = SLUG.matcher(head);
        return Optional.of(new Former(
                article.group(1),
                article.group(2),
                slug.find() ? Optional.of(slug.group(1)) : Optional.empty(),
                isRenamed ? Optional.of(entry.getNewPath().substring(folder.length())) : Optional.empty(),
                commit.getCommitterIdent().getWhenAsInstant()));
    }

    /// What stands between its lines of dashes.
    private static String head(Repository repository, ObjectId content) throws IOException {
        ObjectLoader loader = repository.open(content);
        byte[] bytes = loader.getSize() > Integer.MAX_VALUE / 2 ? new byte[0] : loader.getBytes();
        String text = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8).replace("\r\n", "\n");
        int end = text.startsWith("---\n") ? text.indexOf("\n---", 3) : -1;
        return end < 0 ? "" : text.substring(0, end);
    }
}
