package fascicle.flow;

import fascicle.OnDisk;
import fascicle.content.Schemas;
import fascicle.render.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Writes the JSON Schemas of all kinds of files.
public final class SchemaFiles {
    private SchemaFiles() {}

    /// Writes a file for each into a folder, which is made if need be.
    ///
    /// @return the files, by name
    public static List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> schema : texts().entrySet()) {
            Path file = folder.resolve(schema.getKey());
            OnDisk.place(file, schema.getValue().getBytes(StandardCharsets.UTF_8));
            files.add(file);
        }
        return files;
    }

    /// All of them, by the names of their files.
    public static SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        Schemas.all().forEach((name, schema) -> texts.put(name, Json.pretty(schema)));
        return texts;
    }
}
