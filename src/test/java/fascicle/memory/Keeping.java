package fascicle.memory;

import java.nio.file.Path;

/// A program that keeps entries until it is killed; it says when the first is there.
final class Keeping {
    private Keeping() {}

    /// @param arguments the folder
    public static void main(String[] arguments) throws InterruptedException {
        Memory memory = Memory.in(Path.of(arguments[0]), "tool");
        memory.keep(memory.key("killed", 0), new byte[1000]);
        System.out.println("kept");
        System.out.flush();
        for (int at = 1; at < 1_000_000; at++) {
            memory.keep(memory.key("killed", at), new byte[1000]);
            Thread.sleep(1);
        }
    }
}
