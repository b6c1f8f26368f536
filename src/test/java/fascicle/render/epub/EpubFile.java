package fascicle.render.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// What is in an e-book, in the order of the archive.
///
/// @param files by their names
record EpubFile(Map<String, String> files) {
    static EpubFile read(Path epub) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(epub)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new EpubFile(files);
    }

    String file(String name) {
        return files.getOrDefault("EPUB/" + name, "no " + name + " in " + files.keySet());
    }
}
