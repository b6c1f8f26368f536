package fascicle.packing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Another program that takes part in a release, with none of the habits of the machine that it runs on.
final class Program {
    private Program() {}

    /// @param folder where it is run
    /// @return what it says
    /// @throws IOException when it does not end well
    static String said(Path folder, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.matches("_?(JAVA|JDK|FASCICLE)_.*"));
        environment.putAll(Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"));
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + exit + ": " + said);
        }
        return said;
    }
}
