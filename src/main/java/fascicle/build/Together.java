package fascicle.build;

import fascicle.model.Newsletter;
import fascicle.render.CrossReferences;
import fascicle.render.Outbox;
import fascicle.render.Rendered;
import fascicle.render.Renderer;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Renderers that need nothing of each other, at work at the same time.
record Together(List<Renderer> renderers) {
    /// What they found, in the order of the renderers, whichever was ready first.
    List<Rendered> render(Newsletter newsletter, Outbox out) throws IOException, ThemeException {
        try (ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            List<Future<Rendered>> futures = renderers.stream()
                    .map(renderer -> threads.submit(() -> renderer.render(newsletter, CrossReferences.NONE, out)))
                    .toList();
            List<Rendered> rendered = new ArrayList<>();
            for (Future<Rendered> future : futures) {
                rendered.add(result(future));
            }
            return rendered;
        }
    }

    private static Rendered result(Future<Rendered> future) throws IOException, ThemeException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case ThemeException failure -> throw failure;
                case Error failure -> throw failure;
                case RuntimeException failure -> throw failure;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("the build was interrupted");
        }
    }
}
