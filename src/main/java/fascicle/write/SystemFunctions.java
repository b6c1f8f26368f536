package fascicle.write;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/// Functions of C that this system may have.
final class SystemFunctions {
    private SystemFunctions() {}

    /// @param shape as the function's manual has it
    @SuppressWarnings("restricted") // whoever asks declares the function as its manual has it
    static Optional<MethodHandle> find(String name, FunctionDescriptor shape) {
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup().find(name).map(address -> linker.downcallHandle(address, shape));
    }
}
