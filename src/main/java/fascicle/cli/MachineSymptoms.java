package fascicle.cli;

import fascicle.OnDisk;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// What the tool finds on the machine.
///
/// @param properties of the JVM
/// @param environment of the process
/// @param memory in bytes, that the JVM may take
record MachineSymptoms(Properties properties, Map<String, String> environment, long memory) {
    /// A newsletter of a few issues takes a quarter of it.
    private static final long ENOUGH = 512;

    void tell(Symptoms symptoms) throws IOException {
        symptoms.fine("Java", is("java.version") + " of " + is("java.vendor") + ", in " + is("java.home"));
        symptoms.fine("System", is("os.name") + " " + is("os.version") + ", " + is("os.arch"));
        memory(symptoms);
        names(symptoms);
        browser(symptoms);
    }

    private String is(String property) {
        return properties.getProperty(property, "unknown");
    }

    private void memory(Symptoms symptoms) {
        long mebibytes = memory >> 20;
        if (mebibytes >= ENOUGH) {
            symptoms.fine("Memory", "up to " + mebibytes + " MiB");
        } else {
            symptoms.note(
                    "Memory",
                    "up to " + mebibytes + " MiB, which is little",
                    "give it more, such as FASCICLE_JAVA_OPTIONS=-Xmx1g");
        }
    }

    private void names(Symptoms symptoms) {
        if (is("sun.jnu.encoding").equalsIgnoreCase("UTF-8") || is("os.name").startsWith("Windows")) {
            symptoms.fine("File names", "in any script");
        } else {
            symptoms.note(
                    "File names",
                    "only those that " + is("sun.jnu.encoding") + " can write",
                    "use a locale of UTF-8, such as LC_ALL=C.UTF-8");
        }
    }

    /// Only `serve --open` wants one.
    private void browser(Symptoms symptoms) throws IOException {
        String opener = BrowserWindow.command(is("os.name"), URI.create("http://localhost/"))
                .getFirst();
        if (is("os.name").startsWith("Windows") || isOnThePath(opener)) {
            symptoms.fine("Browser", opener + " opens it");
        } else {
            symptoms.note(
                    "Browser",
                    "no " + opener + " on the PATH",
                    "serve --open cannot open one; type the address that serve prints");
        }
    }

    private boolean isOnThePath(String program) throws IOException {
        for (String folder : List.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))) {
            try {
                Path file = Path.of(folder, program);
                if (OnDisk.isFile(file)) {
                    return true;
                }
            } catch (InvalidPathException _) {
                // No folder of this system.
            }
        }
        return false;
    }
}
