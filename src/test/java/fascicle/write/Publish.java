package fascicle.write;

import fascicle.plan.OutputFile;
import fascicle.plan.SiteFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Publishes small sites, and tells what a folder holds, for the tests; also as a program of its own, so that a
/// test can run it as another user, on a full disk, or kill it.
final class Publish {
    private Publish() {}

    static Publication publish(OutputFolder folder, Map<String, String> files) throws IOException {
        return publish(folder, files, StandardCharsets.UTF_8);
    }

    static Publication publish(OutputFolder folder, Map<String, String> files, Charset encoding) throws IOException {
        try (Staging staging = folder.stage(Stamps.NONE)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                staging.put(SiteFile.of(
                        new OutputFile(file.getKey(), file.getValue().getBytes(encoding))));
            }
            return staging.publish();
        }
    }

    static Publication publish(Path site, Map<String, String> files) throws IOException {
        return publish(OutputFolder.at(site), files);
    }

    /// Every file below, links as `-> target`, and every empty folder as `name/`; the manifest left out.
    static SortedMap<String, String> content(Path folder) throws IOException {
        return content(folder, StandardCharsets.UTF_8);
    }

    /// The same, of files in this encoding.
    static SortedMap<String, String> content(Path folder, Charset encoding) throws IOException {
        SortedMap<String, String> content = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
                try (var children = Files.list(visited)) {
                    if (children.findAny().isEmpty()) {
                        content.put(folder.relativize(visited) + "/", "");
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                boolean link = attributes.isSymbolicLink();
                content.put(
                        folder.relativize(file).toString(),
                        link ? "-> " + Files.readSymbolicLink(file) : Files.readString(file, encoding));
                return FileVisitResult.CONTINUE;
            }
        });
        content.remove(Manifest.NAME);
        return content;
    }

    /// `SITE COUNT SIZE SEED`: publishes COUNT pages of SIZE characters that differ from seed to seed, and prints
    /// why when it cannot.
    public static void main(String[] arguments) {
        try {
            System.out.println(publish(Path.of(arguments[0]), pages(arguments)));
        } catch (IOException failure) {
            System.out.println(failure.getMessage());
            System.exit(3);
        }
    }

    private static Map<String, String> pages(String... arguments) {
        SortedMap<String, String> pages = new TreeMap<>();
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            pages.put(i % 7 + "/" + i + ".html", arguments[3].repeat(Integer.parseInt(arguments[2])));
        }
        return pages;
    }
}
