package fascicle.write;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Rights beyond those of an owner, a group and others, as `setfacl` gives them on Linux: a new folder in the place of
/// the old one would not have them. Other systems are not asked.
final class AccessLists {
    /// `ssize_t getxattr(const char *path, const char *name, void *value, size_t size)`; of size 0, it says how long
    /// the value is.
    private static final FunctionDescriptor SHAPE = FunctionDescriptor.of(
            ValueLayout.JAVA_LONG,
            ValueLayout.ADDRESS,
            ValueLayout.ADDRESS,
            ValueLayout.ADDRESS,
            ValueLayout.JAVA_LONG);

    private static final List<String> NAMES = List.of("system.posix_acl_access", "system.posix_acl_default");

    private final Optional<Function> function;

    private AccessLists(Optional<Function> function) {
        this.function = function;
    }

    /// A function of C: less than 0 when there is no such value.
    @FunctionalInterface
    public interface Function {
        long call(MemorySegment path, MemorySegment name);
    }

    static AccessLists ofThisSystem() {
        boolean isLinux = System.getProperty("os.name").startsWith("Linux");
        return new AccessLists(
                isLinux ? SystemFunctions.find("getxattr", SHAPE).map(AccessLists::asked) : Optional.empty());
    }

    private static Function asked(MethodHandle getxattr) {
        MethodHandle length = MethodHandles.insertArguments(getxattr, 2, MemorySegment.NULL, 0L);
        return MethodHandleProxies.asInterfaceInstance(Function.class, length);
    }

    /// Whether a folder has any, for itself or for what is made in it.
    boolean isOn(Path folder) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment path = arena.allocateFrom(folder.toString());
            return function.filter(system ->
                            NAMES.stream().anyMatch(name -> system.call(path, arena.allocateFrom(name)) >= 0))
                    .isPresent();
        }
    }
}
