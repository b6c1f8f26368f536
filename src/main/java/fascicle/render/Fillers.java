package fascicle.render;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// The threads in which templates are filled: with room for deep calls, and given up when a step never ends.
final class Fillers {
    /// In bytes.
    private static final long STACK = 16L << 20;

    private static final int IDLE_SECONDS = 2;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 500;

    private final ExecutorService threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), Filler::new);

    /// A thread that passes on to the filling whether it is interrupted.
    private static final class Filler extends Thread {
        private volatile @Nullable Filling current;

        Filler(Runnable work) {
            super(null, work, "filler of templates", STACK);
            setDaemon(true);
        }

        @Override
        public boolean isInterrupted() {
            Filling filling = current;
            return filling != null && currentThread() == this && filling.isToStop() || super.isInterrupted();
        }
    }

    /// What the template gives.
    ///
    /// @throws ThemeException when it takes too much
    String fill(Filling filling) throws IOException, TemplateException, ThemeException {
        FutureTask<String> work = new FutureTask<>(() -> begin(filling));
        threads.execute(work);
        try {
            return await(work, filling);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a template was filled");
        } catch (ExecutionException e) {
            return resultOf(e.getCause());
        }
    }

    private static String begin(Filling filling) throws IOException, TemplateException, ThemeException {
        Filler filler = (Filler) Thread.currentThread();
        filler.current = filling;
        try {
            return filling.call();
        } finally {
            filler.current = null;
        }
    }

    private static String await(FutureTask<String> work, Filling filling)
            throws InterruptedException, ExecutionException, ThemeException {
        @Nullable Costs sinceFirstLook = null;
        while (true) {
            try {
                return work.get(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                if (sinceFirstLook == null) {
                    sinceFirstLook = filling.costs().orElse(null);
                } else {
                    filling.giveUp(sinceFirstLook);
                }
            }
        }
    }

    private static String resultOf(Throwable cause) throws IOException, TemplateException, ThemeException {
        switch (cause) {
            case IOException io -> throw io;
            case TemplateException template -> throw template;
            case ThemeException theme -> throw theme;
            case RuntimeException bug -> throw bug;
            case Error error -> throw error;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }
}
