package fascicle.preview;

import fascicle.Diagnostic;
import fascicle.flow.Workbench;
import fascicle.flow.WorkingCopy;
import fascicle.model.Newsletter;
import fascicle.plan.OutputFile;
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

/// What is at work behind the pages: reading, proofreading, the search, the PDFs. Tells the open pages when something
/// has come of it.
final class Workshop implements AutoCloseable {
    /// How long proofreaders wait for the page to be shown.
    private static final long PAUSE_MILLIS = 300;

    private final Newsroom newsroom;
    private final Subscribers subscribers;
    private final Audience audience;
    private final SearchDesk searchDesk;
    private final PrintShop printShop;
    private final ExecutorService proofreaders;
    private final ExecutorService indexers;

    Workshop(Workbench workbench, Newsroom newsroom, Subscribers subscribers, Audience audience) {
        this.newsroom = newsroom;
        this.subscribers = subscribers;
        this.audience = audience;
        this.proofreaders = background();
        this.indexers = background();
        this.searchDesk = new SearchDesk(workbench, indexers);
        this.printShop = new PrintShop(workbench);
    }

    /// One thread, however many the work would take: the others are for what somebody waits for.
    private ExecutorService background() {
        return new ForkJoinPool(
                1, ForkJoinPool.defaultForkJoinWorkerThreadFactory, (_, mistake) -> failed(mistake), true);
    }

    /// Who is sent home in the middle of his work makes no mistake.
    private void failed(Throwable mistake) {
        if (!proofreaders.isShutdown()) {
            audience.failed(mistake);
        }
    }

    /// Begins: proofreads what has been read, and makes the search.
    void begin() {
        proof(newsroom.newest());
        search();
    }

    /// Takes in what was saved, shows it, and has it proofread afterwards.
    void refresh(Set<Path> changed) {
        newsroom.refresh(changed);
        subscribers.tell("changed");
        proof(newsroom.newest());
    }

    private void proof(Edition edition) {
        Executor later = CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, proofreaders);
        later.execute(() -> {
            if (newsroom.newest().copy() == edition.copy()) {
                WorkingCopy copy = edition.copy();
                newsroom.add(copy, proof(copy));
                subscribers.tell("proofread");
                audience.found(newsroom.newest().diagnostics());
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
        newsroom.printable()
                .ifPresent(newsletter -> searchDesk.bringUpToDate(newsletter, made -> {
                    newsroom.learn(made.found());
                    subscribers.tell("indexed");
                }));
    }

    Optional<OutputFile> searchFile(String path) {
        return searchDesk.find(path);
    }

    /// Sets a PDF now; absent when a mistake keeps it from being made, which is then among the diagnostics.
    Optional<OutputFile> print(String path, Newsletter newsletter) throws IOException {
        WorkingCopy printed = newsroom.newest().copy();
        PrintShop.Delivery delivery = printShop.print(path, newsletter);
        newsroom.add(printed, delivery.rendered().diagnostics());
        if (delivery.pdf().isPresent()) {
            newsroom.learn(delivery.rendered().found());
        }
        subscribers.tell("printed");
        return delivery.pdf();
    }

    @Override
    public void close() {
        proofreaders.shutdownNow();
        indexers.shutdownNow();
    }
}
