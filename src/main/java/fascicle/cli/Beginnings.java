package fascicle.cli;

import fascicle.starting.Started;
import java.nio.file.Path;
import java.util.List;

/// Tells what was begun, and what to do next.
record Beginnings(Terminal terminal) {
    int report(Started started, Path project) {
        return switch (started) {
            case Started.Refused refused -> {
                terminal.err().println("fascicle: " + Harmless.text(refused.reason()) + "; nothing was written.");
                terminal.err().println("  hint: " + Harmless.text(refused.hint()));
                yield 1;
            }
            case Started.Done done -> {
                wrote(done.files(), project);
                yield 0;
            }
        };
    }

    void wrote(List<Path> files, Path project) {
        files.forEach(file -> terminal.out().println("Wrote " + shown(file, project)));
    }

    private static Path shown(Path file, Path project) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : project.relativize(file);
    }
}
