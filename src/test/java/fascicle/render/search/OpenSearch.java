package fascicle.render.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// OpenSearch itself, in a process of its own that answers on loopback only.
final class OpenSearch implements AutoCloseable {
    private static final Path JARS = Path.of("target/opensearch.classpath");
    private static final Path PROGRAM = Path.of("src/test/resources/opensearch/Engine.java");

    private final Process process;
    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    private OpenSearch(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /// @param folder for its data and for what it says
    static OpenSearch start(Path folder) throws IOException {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        Files.readString(JARS).strip(),
                        PROGRAM.toString(),
                        folder.resolve("home").toString())
                .redirectError(log.toFile())
                .start();
        String address = new BufferedReader(process.inputReader()).readLine();
        if (address == null) {
            throw new IOException("OpenSearch does not start: " + Files.readString(log));
        }
        return new OpenSearch(process, "http://" + address + "/");
    }

    JsonNode put(String path, String body) throws IOException {
        return ask("PUT", path, "application/json", body);
    }

    JsonNode post(String path, String body) throws IOException {
        return ask("POST", path, path.contains("_bulk") ? "application/x-ndjson" : "application/json", body);
    }

    private JsonNode ask(String method, String path, String type, String body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException(method + " " + path + ": " + response.body() + "\n" + body);
            }
            return json.readTree(response.body());
        } catch (InterruptedException e) {
            throw new IOException("interrupted while OpenSearch works", e);
        }
    }

    @Override
    public void close() throws IOException {
        http.close();
        process.outputWriter().close();
        process.onExit().join();
    }
}
