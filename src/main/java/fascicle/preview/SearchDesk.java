package fascicle.preview;

import fascicle.flow.Workbench;
import fascicle.model.Newsletter;
import fascicle.plan.OutputFile;
import fascicle.render.Rendered;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Makes the search in the background: when the preview begins, and when somebody searches after a change.
final class SearchDesk {
    private final Workbench workbench;
    private final ExecutorService background;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile Map<String, OutputFile> files = Map.of();
    private volatile Optional<Newsletter> indexed = Optional.empty();

    SearchDesk(Workbench workbench, ExecutorService background) {
        this.workbench = workbench;
        this.background = background;
    }

    /// A file of the index, as it was made last.
    Optional<OutputFile> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /// Begins to make the search unless it is made of this very newsletter, or being made.
    ///
    /// @param then takes what was found, in the background
    void bringUpToDate(Newsletter newsletter, Consumer<Rendered> then) {
        boolean fresh = indexed.filter(known -> known == newsletter).isPresent();
        if (!fresh && running.compareAndSet(false, true)) {
            background.execute(() -> {
                try {
                    then.accept(index(newsletter));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                } finally {
                    running.set(false);
                }
            });
        }
    }

    private Rendered index(Newsletter newsletter) throws IOException {
        Map<String, OutputFile> made = new ConcurrentHashMap<>();
        Rendered rendered = workbench.index(newsletter, file -> made.put(file.path(), file));
        files = Map.copyOf(made);
        indexed = Optional.of(newsletter);
        return rendered;
    }
}
