package fascicle.flow;

import fascicle.memory.Fingerprint;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Tells this very build of the tool from all others: another one may make something else of the same content.
final class ToolVersion {
    private ToolVersion() {}

    /// The fingerprint of the tool's own classes and of its libraries, taken from what the archives and folders that
    /// they lie in say of them.
    static String ofThis() throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        add(fingerprint, "java " + Runtime.version());
        try {
            Path own = Path.of(ToolVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isRegularFile(own)) {
                addArchive(fingerprint, own);
                addFolder(fingerprint, own.resolveSibling("lib"));
            } else {
                addFolder(fingerprint, own);
            }
            return fingerprint.digits(Fingerprint.WHOLE);
        } catch (URISyntaxException e) {
            throw new IOException("the tool's own folder cannot be named", e);
        }
    }

    private static void addArchive(Fingerprint fingerprint, Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                add(fingerprint, entry.getName() + " " + entry.getSize() + " " + entry.getCrc());
            }
        }
    }

    private static void addFolder(Fingerprint fingerprint, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                add(
                        fingerprint,
                        folder.relativize(file) + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
    }

    private static void add(Fingerprint fingerprint, String line) {
        fingerprint.add((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
