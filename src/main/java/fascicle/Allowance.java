package fascicle;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// What the work on one file of an author may take. What takes more is given up, and told of at that file: the
/// others are none the worse for it. Work cannot be ended from outside, so what never ends by itself goes on
/// beside us until the process ends. Where three files have been given up for the time that they took, the others are
/// left out: a stranger may send a hundred of them.
///
/// ```java
/// Allowance allowance = new Allowance(Duration.ofMinutes(1), 16 << 20);
/// Page page = allowance.spend(() -> pageOf(article));
/// ```
public final class Allowance {
    private static final long MILLISECONDS_BETWEEN_LOOKS = 250;
    /// Who works with all that a processor has ends long before. Others may be at work beside us, and what is
    /// short of memory spends its time on looking for some.
    private static final int WAITING = 10;

    private static final int MOST_GIVEN_UP = 3;

    private static final String CODE = "file-too-costly";
    private static final int MEBIBYTE = 20;
    private static final int IDLE_SECONDS = 2;

    private final Duration longest;
    private final ExecutorService threads;
    private final AtomicInteger givenUp = new AtomicInteger();

    /// @param longest how much of a processor
    /// @param stack room for calls within calls, in bytes
    public Allowance(Duration longest, long stack) {
        this.longest = longest;
        this.threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(null, work, "worker with an allowance", stack);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /// That work took more than it may.
    public static final class Exceeded extends Exception {
        private static final long serialVersionUID = 1;

        /// What it wanted too much of.
        public enum Of {
            TIME,
            MEMORY,
            DEPTH,
            /// Others did before.
            TIME_OF_OTHERS
        }

        private final Of of;

        private Exceeded(Of of, String message) {
            super(message);
            this.of = of;
        }

        public Of of() {
            return of;
        }

        /// As a mistake of the file, of which this is said: `setting it takes more than 60 seconds`.
        public Diagnostic at(Position file, String work) {
            Diagnostic told = Diagnostic.error(file, CODE, work + " " + getMessage());
            return told.withHint(
                    switch (of) {
                        case MEMORY ->
                            "divide the file, or give the tool more memory: FASCICLE_JAVA_OPTIONS=-Xmx"
                                    + 2 * megabytes() + "m";
                        case TIME, DEPTH ->
                            "divide the file, or look in it for what is repeated or nested without need";
                        case TIME_OF_OTHERS -> "mend those first";
                    });
        }
    }

    /// Whether a finding says that of a file.
    public static boolean isExceededAt(Diagnostic finding) {
        return finding.code().equals(CODE);
    }

    private static long megabytes() {
        return Runtime.getRuntime().maxMemory() >> MEBIBYTE;
    }

    /// Does the work, in a thread of its own.
    ///
    /// @throws Exceeded when it takes too much
    /// @throws IOException when the work failed so, or this thread was interrupted
    public <R> R spend(Callable<R> work) throws IOException, Exceeded {
        if (givenUp.get() >= MOST_GIVEN_UP) {
            String others = MOST_GIVEN_UP + " others took more than " + longest.toSeconds() + " seconds each";
            throw new Exceeded(Exceeded.Of.TIME_OF_OTHERS, "is left out, for " + others);
        }
        Spending<R> spending = new Spending<>(work);
        threads.execute(spending.task);
        try {
            while (true) {
                try {
                    return spending.task.get(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    spending.look(longest);
                }
            }
        } catch (Exceeded e) {
            givenUp.incrementAndGet();
            throw e;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while at work");
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    /// Never returns but for what is thrown.
    private static IOException failure(Throwable cause) throws Exceeded {
        switch (cause) {
            case StackOverflowError _ -> throw new Exceeded(Exceeded.Of.DEPTH, "meets things nested too deeply");
            case OutOfMemoryError _ ->
                throw new Exceeded(Exceeded.Of.MEMORY, "needs more memory than the " + megabytes() + " MiB there are");
            case IOException io -> {
                return io;
            }
            case RuntimeException bug -> throw bug;
            case Error error -> throw error;
            default -> throw new IllegalStateException(cause);
        }
    }

    /// Work under way.
    private static final class Spending<R> {
        private final FutureTask<R> task;
        private final long began = System.nanoTime();
        private volatile @Nullable Thread thread;
        private OptionalLong before = OptionalLong.empty();

        Spending(Callable<R> work) {
            this.task = new FutureTask<>(() -> {
                thread = Thread.currentThread();
                return work.call();
            });
        }

        /// Sees what it has spent since somebody first looked.
        void look(Duration longest) throws Exceeded {
            Thread at = thread;
            if (at == null) {
                return;
            }
            long now = ManagementFactory.getThreadMXBean().getThreadCpuTime(at.threadId());
            if (before.isEmpty()) {
                before = OptionalLong.of(now);
            }
            long most = longest.toNanos();
            boolean isOver = now - before.getAsLong() > most || System.nanoTime() - began > WAITING * most;
            if (isOver && !task.isDone()) {
                throw new Exceeded(Exceeded.Of.TIME, "takes more than " + longest.toSeconds() + " seconds");
            }
        }
    }
}
