package fascicle.flow;

import fascicle.OnDisk;
import fascicle.memory.Fingerprint;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Tells this very build of the tool from all others: another one may make something else of the same content.
final class ToolVersion {
    private static final ToolVersion THIS = new ToolVersion();

    private Optional<String> known = Optional.empty();

    private ToolVersion() {}

    /// The fingerprint of the tool's own classes and of its libraries, taken from what the archives and folders
    /// that they lie in say of them: once, for what runs stays the same.
    static String ofThis() throws IOException {
        return THIS.known();
    }

    private synchronized String known() throws IOException {
        if (known.isEmpty()) {
            known = Optional.of(taken());
        }
        return known.get();
    }

    private static String taken() throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        add(fingerprint, "java " + Runtime.version());
        try {
            Path own = ownPlace();
            if (OnDisk.isFile(own)) {
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

    /// The archive or folder that this class is read from. The class itself is not asked: one that comes from the
    /// JVM's start-up cache does not know.
    private static Path ownPlace() throws IOException, URISyntaxException {
        String name = ToolVersion.class.getName().replace('.', '/') + ".class";
        URL found = ToolVersion.class.getResource("/" + name);
        if (found == null) {
            throw new IOException("the tool cannot find itself");
        }
        String place = found.toString();
        String above = place.substring(0, place.length() - name.length());
        boolean isArchive = above.startsWith("jar:") && above.endsWith("!/");
        return Path.of(new URI(isArchive ? above.substring("jar:".length(), above.length() - 2) : above));
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
        if (!OnDisk.isFolder(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.sorted().toList();
            for (Path file : sorted) {
                Optional<BasicFileAttributes> found = OnDisk.look(file).filter(BasicFileAttributes::isRegularFile);
                if (found.isPresent()) {
                    String path = folder.relativize(file).toString();
                    add(
                            fingerprint,
                            path + " " + found.get().size() + " " + found.get().lastModifiedTime());
                }
            }
        }
    }

    private static void add(Fingerprint fingerprint, String line) {
        fingerprint.add((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
