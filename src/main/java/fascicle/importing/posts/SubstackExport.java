package fascicle.importing.posts;

import fascicle.OnDisk;
import fascicle.importing.posts.Exported.Head;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/// Substack's export: `posts.csv` with a row for each post, and its text in `posts/12345.knots.html`; as an archive,
/// or unpacked.
final class SubstackExport {
    private static final String TABLE = "posts.csv";
    private static final long LARGEST = 256L << 20;

    private SubstackExport() {}

    static boolean isFolder(Path folder) throws IOException {
        return OnDisk.isFolder(folder) && OnDisk.isFile(folder.resolve(TABLE));
    }

    static Optional<ExportedPosts> read(Path file) throws IOException {
        Map<String, byte[]> files = OnDisk.isFolder(file) ? folder(file) : archive(file);
        byte[] table = files.get(TABLE);
        if (table == null) {
            return Optional.empty();
        }
        List<Exported> all = new ArrayList<>();
        CsvSchema schema = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(schema)
                .readValues(new String(table, StandardCharsets.UTF_8))) {
            while (rows.hasNext()) {
                Map<String, String> row = new HashMap<>(rows.next());
                if (!row.getOrDefault("post_id", "").isBlank()) {
                    all.add(exported(row, files));
                }
            }
        } catch (JacksonException _) {
            return Optional.empty();
        }
        return Optional.of(new ExportedPosts(all, "", ""));
    }

    private static boolean isWanted(String name) {
        return name.equals(TABLE) || name.startsWith("posts/") && name.endsWith(".html");
    }

    private static Map<String, byte[]> folder(Path folder) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        files.put(TABLE, OnDisk.read(folder.resolve(TABLE)));
        if (OnDisk.isFolder(folder.resolve("posts"))) {
            try (Stream<Path> listed = Files.list(folder.resolve("posts"))) {
                for (Path file : listed.toList()) {
                    String name = "posts/" + file.getFileName();
                    if (isWanted(name) && OnDisk.isFile(file)) {
                        files.put(name, OnDisk.read(file));
                    }
                }
            }
        }
        return files;
    }

    /// What is wanted of an archive; nothing when it is none, or unpacks into a flood.
    private static Map<String, byte[]> archive(Path file) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        long left = LARGEST;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName().replaceFirst("^[^/]+/(?=posts\\.csv$|posts/)", "");
                if (isWanted(name)) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
                        left -= bytes.length;
                        files.put(name, bytes);
                    }
                }
                if (left < 0) {
                    return Map.of();
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException _) {
            return Map.of();
        }
        return files;
    }

    private static Exported exported(Map<String, String> row, Map<String, byte[]> files) {
        String id = row.get("post_id").strip();
        String slug = id.replaceFirst("^\\d+\\.", "");
        String title = row.getOrDefault("title", "");
        String audience = row.getOrDefault("audience", "");
        List<String> doubts = new ArrayList<>();
        boolean paid = List.of("only_paid", "founding").contains(audience);
        if (paid) {
            doubts.add("only those who pay could read it (" + audience + "); it is a draft now");
        }
        byte[] html = files.get("posts/" + id + ".html");
        if (html == null) {
            doubts.add("the export has no text of it");
        }
        if (!row.getOrDefault("podcast_url", "").isBlank()) {
            doubts.add("its sound is elsewhere: " + row.get("podcast_url"));
        }
        String subtitle = row.getOrDefault("subtitle", "");
        Head head = new Head()
                .with("title", title.isBlank() ? slug.replace('-', ' ') : title)
                .with("date", row.getOrDefault("post_date", ""))
                .with("permalink", "/p/" + slug)
                .with("draft", "true".equals(row.get("is_published")) && !paid ? "" : "true");
        return new Exported(
                slug,
                "page".equals(row.get("type")),
                head.values(),
                (subtitle.isBlank() ? "" : "<p><em>" + EscapedHtml.of(subtitle) + "</em></p>")
                        + (html == null ? "" : new String(html, StandardCharsets.UTF_8)),
                doubts);
    }
}
