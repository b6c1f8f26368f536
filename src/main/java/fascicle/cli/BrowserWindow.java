package fascicle.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/// Opens the browser that the system would.
final class BrowserWindow {
    private BrowserWindow() {}

    /// Where it cannot be done, says so and goes on.
    static void open(URI address, Terminal terminal) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name"), address))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            terminal.err().println("The browser could not be opened: " + Harmless.text(String.valueOf(e.getMessage())));
        }
    }

    static List<String> command(String system, URI address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
        }
        return List.of(name.contains("mac") ? "open" : "xdg-open", address.toString());
    }
}
