package fascicle.write;

import java.util.Comparator;
import java.util.List;

/// What is to be done to a site, each list in the order of its doing.
///
/// @param clearing files of ours in whose place a folder must stand now, or the other way round
/// @param added files that do not stand there; nothing can point at them yet, so they come first
/// @param changed files that stand there with other bytes
/// @param stale files of ours that the site no longer has; when they go nothing points at them any more
/// @param kept paths that the site no longer has, whose files somebody has changed
/// @param emptied folders that may be empty afterwards, the innermost first
record Changes(
        List<String> clearing,
        List<String> added,
        List<String> changed,
        List<String> stale,
        List<String> kept,
        List<String> emptied) {
    /// Data, styles and pictures before the pages that point at them.
    private static final Comparator<String> PAGES_LAST =
            Comparator.comparing((String path) -> path.endsWith(".html")).thenComparing(Comparator.naturalOrder());

    Changes {
        clearing = ordered(clearing, PAGES_LAST.reversed());
        added = ordered(added, PAGES_LAST);
        changed = ordered(changed, PAGES_LAST);
        stale = ordered(stale, PAGES_LAST.reversed());
        kept = ordered(kept, Comparator.naturalOrder());
        emptied = ordered(emptied, Comparator.reverseOrder());
    }

    private static List<String> ordered(List<String> paths, Comparator<String> order) {
        return paths.stream().sorted(order).toList();
    }

    boolean changesNothing() {
        return clearing.isEmpty() && added.isEmpty() && changed.isEmpty() && stale.isEmpty();
    }
}
