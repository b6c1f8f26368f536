package fascicle.write;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.Optional;

/// Has two folders change places in one step that nothing can divide, where the system can: Linux by
/// [renameat2(2)](https://man7.org/linux/man-pages/man2/rename.2.html), macOS by `renamex_np(2)`.
final class FolderExchange {
    /// `int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath, unsigned int flags)`
    private static final FunctionDescriptor LINUX = FunctionDescriptor.of(
            ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT,
            ValueLayout.ADDRESS,
            ValueLayout.JAVA_INT,
            ValueLayout.ADDRESS,
            ValueLayout.JAVA_INT);
    /// `int renamex_np(const char *from, const char *to, unsigned int flags)`
    private static final FunctionDescriptor MAC =
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    /// On both systems.
    private static final int EXCHANGE = 2;
    private static final int CURRENT_FOLDER = -100;

    private final Optional<Function> function;

    private FolderExchange(Optional<Function> function) {
        this.function = function;
    }

    /// A function of C: 0 when it did what it was asked.
    @FunctionalInterface
    public interface Function {
        int call(MemorySegment one, MemorySegment other);
    }

    /// What this system offers. The JVM takes a tenth of a second to get ready for it.
    static FolderExchange ofThisSystem() {
        return new FolderExchange(SystemFunctions.find("renameat2", LINUX)
                .map(renameat2 -> MethodHandles.insertArguments(renameat2, 0, CURRENT_FOLDER))
                .map(renameat2 -> MethodHandles.insertArguments(renameat2, 1, CURRENT_FOLDER))
                .or(() -> SystemFunctions.find("renamex_np", MAC))
                .map(rename -> MethodHandles.insertArguments(rename, 2, EXCHANGE))
                .map(rename -> MethodHandleProxies.asInterfaceInstance(Function.class, rename)));
    }

    /// @return whether it was done; where not, all is as it was
    boolean exchange(Path one, Path other) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment first = arena.allocateFrom(one.toString());
            MemorySegment second = arena.allocateFrom(other.toString());
            return function.filter(system -> system.call(first, second) == 0).isPresent();
        }
    }
}
