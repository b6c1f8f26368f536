package fascicle.render;

import fascicle.Diagnostic;
import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// The filling of one template, which is stopped when it takes too much time, memory or depth.
@SuppressWarnings("deprecation") // FreeMarker calls its tree so, for it means to replace it some day
final class Filling implements Callable<String> {
    /// In bytes. Before anybody measures, a quarter of what is promised may be taken.
    private static final long MOST_MEMORY = 192L << 20;
    /// In bytes: what each element of the data may take, where they are so many that this is more.
    private static final long MEMORY_EACH = 32L << 10;
    /// The same of the processor.
    private static final Duration TIME_EACH = Duration.ofNanos(250_000);
    /// In characters.
    private static final int MOST_WRITTEN = 32 << 20;
    /// In steps within steps.
    private static final int DEEPEST = 1_000;
    /// In steps.
    private static final int BETWEEN_PLACES = 256;
    /// In nanoseconds. Nearly all pages are filled before it is worth to measure.
    private static final long UNMEASURED = Duration.ofMillis(20).toNanos();

    private static final String TOO_LONG = "takes too long; look for what it repeats without end";
    private static final String TOO_BIG = "needs too much memory; look for what it repeats or lets grow without end";
    private static final String TOO_DEEP = "calls itself without end";

    private final Theme theme;
    private final Duration longest;
    private final String name;
    private final Record data;
    private final StringWriter filled = new StringWriter();
    private final long began = System.nanoTime();
    private volatile @Nullable Thread thread;
    private int taken;
    private volatile long elements = -1;
    private @Nullable Costs costs;
    private @Nullable Environment running;
    private volatile @Nullable TemplateElement last;
    private @Nullable ThemeException exceeded;

    /// @param longest how much of the processor it may have
    Filling(Theme theme, Duration longest, String name, Record data) {
        this.theme = theme;
        this.longest = longest;
        this.name = name;
        this.data = data;
    }

    @Override
    public String call() throws IOException, TemplateException, ThemeException {
        thread = Thread.currentThread();
        try {
            Template template = theme.template(name);
            Environment environment = template.createProcessingEnvironment(data, filled);
            running = environment;
            environment.process();
        } catch (StackOverflowError _) {
            exceed(TOO_DEEP);
        } catch (OutOfMemoryError _) {
            exceed(TOO_BIG);
        } catch (TemplateException | RuntimeException e) {
            if (exceeded == null) {
                throw e;
            }
        }
        if (exceeded != null) {
            throw exceeded;
        }
        return filled.toString();
    }

    /// Whether it is to end here. FreeMarker asks before each step.
    boolean isToStop() {
        if (exceeded == null && running != null) {
            taken++;
            look(System.nanoTime() - began);
        }
        return exceeded != null;
    }

    private void look(long time) {
        if (taken % BETWEEN_PLACES == 0) {
            lookAtDepth();
        }
        if (filled.getBuffer().length() > MOST_WRITTEN) {
            exceed("writes more than " + (MOST_WRITTEN >> 20) + " million characters");
        }
        if (time > UNMEASURED) {
            measure(time);
        }
    }

    private void lookAtDepth() {
        TemplateElement[] within = steps();
        remember(within);
        if (within.length > DEEPEST) {
            exceed(TOO_DEEP);
        }
    }

    private void measure(long time) {
        if (costs == null) {
            costs = Costs.of(Thread.currentThread());
        }
        if (costs.bytes() > MOST_MEMORY && costs.bytes() > elements() * MEMORY_EACH) {
            exceed(TOO_BIG);
        } else if (time > longest.toNanos() && isTooLong(costs)) {
            exceed(TOO_LONG);
        }
        remember(steps());
    }

    private boolean isTooLong(Costs costs) {
        return costs.time().compareTo(longest) > 0 && costs.time().compareTo(TIME_EACH.multipliedBy(elements())) > 0;
    }

    /// Counted when it is first asked for: nearly all pages cost less than any may.
    private long elements() {
        if (elements < 0) {
            elements = DataSize.elements(data);
        }
        return elements;
    }

    private void exceed(String message) {
        remember(steps());
        exceeded = problem(message);
    }

    /// What it costs from now on; nothing when it has not begun.
    Optional<Costs> costs() {
        return Optional.ofNullable(thread).map(Costs::of);
    }

    /// Says so when it takes so long that it does not stop by itself.
    ///
    /// @param costs since somebody began to look
    void giveUp(Costs costs) throws ThemeException {
        if (isTooLong(costs)) {
            throw problem(TOO_LONG);
        }
    }

    /// What is wrong with the step that it is at, or was at when it was last looked at.
    private ThemeException problem(String message) {
        TemplateElement step = last;
        return new ThemeException(Diagnostic.error(
                step == null
                        ? theme.position(name, 1, 1)
                        : theme.position(
                                step.getTemplate().getSourceName(), step.getBeginLine(), step.getBeginColumn()),
                "theme-template",
                message));
    }

    private void remember(TemplateElement[] within) {
        if (within.length > 0) {
            last = within[0];
        }
    }

    /// The innermost first.
    private TemplateElement[] steps() {
        TemplateElement[] within = running == null ? null : _CoreAPI.getInstructionStackSnapshot(running);
        return within == null ? new TemplateElement[0] : within;
    }
}
