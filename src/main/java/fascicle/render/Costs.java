package fascicle.render;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/// What a thread has cost since somebody began to measure it.
record Costs(long thread, long bytesBefore, long nanosBefore) {
    static Costs of(Thread thread) {
        long id = thread.threadId();
        return new Costs(id, meter().getThreadAllocatedBytes(id), meter().getThreadCpuTime(id));
    }

    private static ThreadMXBean meter() {
        return (ThreadMXBean) ManagementFactory.getThreadMXBean();
    }

    /// All that it has asked memory for, whether it has let go of it or not.
    long bytes() {
        return meter().getThreadAllocatedBytes(thread) - bytesBefore;
    }

    /// Of the processor.
    Duration time() {
        return Duration.ofNanos(meter().getThreadCpuTime(thread) - nanosBefore);
    }
}
