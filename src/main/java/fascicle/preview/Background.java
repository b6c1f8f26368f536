package fascicle.preview;

import fascicle.Diagnostic;
import fascicle.flow.WorkingCopy;
import fascicle.plan.PlannedFile;
import fascicle.plan.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// What is at work behind the pages: reading, proofreading, the search, the PDFs. Tells the open pages when something
/// has come of it.
final class Background implements AutoCloseable {
    /// How long proofreaders wait for the page to be shown.
    private static final long PAUSE_MILLIS = 300;

    private final LiveNewsletter newsletter;
    private final Subscribers subscribers;
    private final Audience audience;
    private final SearchFiles searchFiles;
    private final ExecutorService proofreaders;
    private final ExecutorService indexers;

    /// One PDF at a time: each takes all processors.
    private final Lock printing = new ReentrantLock();

    Background(LiveNewsletter newsletter, Subscribers subscribers, Audience audience) {
        this.newsletter = newsletter;
        this.subscribers = subscribers;
        this.audience = audience;
        this.proofreaders = background();
        this.indexers = background();
        this.searchFiles = new SearchFiles(newsletter, indexers);
    }

    /// A thread that begins one piece of work after the other; parts of it may be done by all threads of the preview.
    private ExecutorService background() {
        return new ForkJoinPool(
                1, ForkJoinPool.defaultForkJoinWorkerThreadFactory, (_, mistake) -> failed(mistake), true);
    }

    /// Work that is ended with the preview fails, which is no mistake.
    private void failed(Throwable mistake) {
        if (!proofreaders.isShutdown()) {
            audience.failed(mistake);
        }
    }

    /// Begins: proofreads what has been read, and makes the search.
    void begin() {
        proof(newsletter.newest());
        search();
    }

    /// Takes in what was saved, shows it, and has it proofread afterwards.
    void refresh(Set<Path> changed) {
        newsletter.refresh(changed);
        subscribers.tell("changed");
        proof(newsletter.newest());
    }

    private void proof(State state) {
        Executor later = CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, proofreaders);
        later.execute(() -> {
            if (newsletter.newest().copy() == state.copy()) {
                WorkingCopy copy = state.copy();
                newsletter.add(copy, proof(copy));
                subscribers.tell("proofread");
                audience.found(newsletter.newest().diagnostics());
            }
        });
    }

    private static List<Diagnostic> proof(WorkingCopy copy) {
        try {
            return copy.proof();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Has the search made anew if it is not of what is written now.
    void search() {
        searchFiles.bringUpToDate(() -> subscribers.tell("indexed"));
    }

    Optional<byte[]> searchFile(String path) throws IOException {
        return searchFiles.find(path);
    }

    /// Makes a PDF now; absent when a mistake keeps it from being made, which is then among the diagnostics.
    Optional<byte[]> print(PlannedFile pdf) throws IOException {
        printing.lock();
        try {
            Optional<SiteFile> file = newsletter.make(pdf).file(pdf.path());
            subscribers.tell("printed");
            return file.isPresent() ? Optional.of(file.get().bytes()) : Optional.empty();
        } finally {
            printing.unlock();
        }
    }

    @Override
    public void close() {
        proofreaders.shutdownNow();
        indexers.shutdownNow();
    }
}
