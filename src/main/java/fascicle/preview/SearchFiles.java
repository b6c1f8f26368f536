package fascicle.preview;

import fascicle.flow.WorkingCopy;
import fascicle.plan.PlannedFile;
import fascicle.plan.Ready;
import fascicle.plan.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The search, made in the background: when the preview begins, and when somebody searches after a change.
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

    /// A file of the index, as it was made last.
    Optional<byte[]> find(String path) throws IOException {
        SiteFile file = files.get(path);
        return file == null ? Optional.empty() : Optional.of(file.bytes());
    }

    /// Begins to make the search unless it is made of what is written now, or being made.
    ///
    /// @param then is told in the background when it has been made
    void bringUpToDate(Runnable then) {
        State state = newsletter.makeable();
        Optional<PlannedFile> folder = state.plan()
                .flatMap(plan ->
                        plan.files().stream().filter(PlannedFile::isFolder).findFirst());
        boolean fresh = indexed.filter(known -> known == state.copy()).isPresent();
        if (folder.isPresent() && !fresh && running.compareAndSet(false, true)) {
            background.execute(() -> {
                try {
                    make(folder.get());
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

    private void make(PlannedFile folder) throws IOException {
        Ready ready = newsletter.make(folder);
        files = ready.files().stream().collect(Collectors.toUnmodifiableMap(SiteFile::path, Function.identity()));
    }
}
