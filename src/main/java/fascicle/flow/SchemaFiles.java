package fascicle.flow;

import fascicle.content.Schemas;
import fascicle.render.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes the JSON Schemas of all kinds of files.
public final class SchemaFiles {
    private SchemaFiles() {}

    /// Writes a file for each into a folder, which is made if need be.
    ///
    /// @return the files, by name
    public static List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, Map<String, Object>> schema : Schemas.all().entrySet()) {
            files.add(Files.writeString(folder.resolve(schema.getKey()), Json.pretty(schema.getValue())));
        }
        return files;
    }
}
