package fascicle.preview;

import fascicle.address.Addresses;
import fascicle.flow.WorkingCopy;
import fascicle.plan.PlannedFile;
import fascicle.plan.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;

/// The search, made in the background: when the preview begins, and when somebody searches after a change. The index
/// and the cards that it names are of one state.
final class SearchFiles {
    private final LiveNewsletter newsletter;
    private final ExecutorService background;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile Map<String, SiteFile> files = Map.of();
    private volatile Optional<WorkingCopy> indexed = Optional.empty();

    SearchFiles(LiveNewsletter newsletter, ExecutorService background) {
        this.newsletter = newsletter;
        this.background = background;
    }

    /// Whether a folder is of the search.
    static boolean isOne(PlannedFile folder) {
        return folder.isFolder() && folder.path().startsWith(Addresses.SEARCH_FOLDER);
    }

    /// A file of the index or of its cards, as it was made last.
    Optional<byte[]> find(String path) throws IOException {
        SiteFile file = files.get(path);
        return file == null ? Optional.empty() : Optional.of(file.bytes());
    }

    /// Begins to make the search unless it is made of what is written now, or being made.
    ///
    /// @param then is told in the background when it has been made
    void bringUpToDate(Runnable then) {
        State state = newsletter.makeable();
        List<PlannedFile> folders = state.plan().stream()
                .flatMap(plan -> plan.files().stream())
                .filter(SearchFiles::isOne)
                .toList();
        boolean fresh = indexed.filter(known -> known == state.copy()).isPresent();
        if (!folders.isEmpty() && !fresh && running.compareAndSet(false, true)) {
            background.execute(() -> {
                try {
                    make(folders);
                    indexed = Optional.of(state.copy());
                    then.run();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } finally {
                    running.set(false);
                }
            });
        }
    }

    private void make(List<PlannedFile> folders) throws IOException {
        Map<String, SiteFile> made = new HashMap<>();
        for (PlannedFile folder : folders) {
            newsletter.make(folder).files().forEach(file -> made.put(file.path(), file));
        }
        files = Map.copyOf(made);
    }
}
