package fascicle.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.util.io.DisabledOutputStream;

/// Walks all commits from the newest to the oldest, and follows files to the names that they had before.
final class ChangeFinder {
    private static final String TRAILER = "Correction";
    private static final int SAME_CONTENT = 100;

    private final Repository repository;
    private final String folder;
    private final Map<String, String> tracked = new HashMap<>();
    private final Map<String, List<Commit>> changes = new HashMap<>();

    /// @param folder only below it anything matters
    ChangeFinder(Repository repository, String folder) {
        this.repository = repository;
        this.folder = folder;
    }

    /// The changes of each file, newest first, by its name of today.
    Map<String, List<Commit>> of(Set<String> files) throws IOException {
        files.forEach(file -> tracked.put(file, file));
        try (RevWalk walk = new RevWalk(repository);
                DiffFormatter differ = new DiffFormatter(DisabledOutputStream.INSTANCE)) {
            differ.setRepository(repository);
            differ.setPathFilter(PathFilter.create(folder));
            differ.setDetectRenames(true);
            walk.sort(RevSort.TOPO);
            walk.markStart(walk.parseCommit(repository.resolve(Constants.HEAD)));
            for (RevCommit commit : walk) {
                // A merge brings together what other commits did; those count by themselves.
                if (commit.getParentCount() < 2) {
                    RevCommit parent = commit.getParentCount() == 0 ? null : walk.parseCommit(commit.getParent(0));
                    note(commit, differ.scan(parent == null ? null : parent.getTree(), commit.getTree()));
                }
            }
        }
        return changes;
    }

    private void note(RevCommit commit, List<DiffEntry> entries) {
        for (DiffEntry entry : entries) {
            String file = tracked.get(entry.getNewPath());
            if (file != null) {
                note(commit, entry, file);
            }
        }
    }

    private void note(RevCommit commit, DiffEntry entry, String file) {
        ChangeType type = entry.getChangeType();
        boolean first = type == ChangeType.ADD || type == ChangeType.COPY;
        boolean moved = type == ChangeType.RENAME;
        if (!moved || entry.getScore() < SAME_CONTENT) {
            Commit change = new Commit(commit.getAuthorIdent().getWhenAsInstant(), first, corrections(commit));
            changes.computeIfAbsent(file, _ -> new ArrayList<>()).add(change);
        }
        if (first || moved) {
            tracked.remove(entry.getNewPath());
        }
        if (moved) {
            tracked.put(entry.getOldPath(), file);
        }
    }

    private static List<String> corrections(RevCommit commit) {
        return commit.getFooterLines(TRAILER).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
