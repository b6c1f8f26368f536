package fascicle.render;

import fascicle.memory.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is made at some cost, kept in a folder from build to build, each under the fingerprint of all that it was made
/// of.
///
/// The folder may be deleted at any time. A file in it that is not whole is as good as none: each begins with the
/// fingerprint of the rest.
public final class KeptFiles {
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{64}|draft.*|picture.*\\.part");

    private final Path folder;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    private KeptFiles(Path folder) {
        this.folder = folder;
    }

    /// @param folder is made when there is something to keep
    public static KeptFiles in(Path folder) {
        return new KeptFiles(folder);
    }

    /// @param key 64 hexadecimal digits
    /// @return absent when there is none that is whole and can be read: it is to be made anew
    public Optional<byte[]> find(String key) {
        try {
            Optional<byte[]> content = whole(Files.readAllBytes(folder.resolve(key)));
            content.ifPresent(_ -> used.add(key));
            return content;
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> whole(byte[] kept) {
        if (kept.length <= Fingerprint.WHOLE) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(kept, Fingerprint.WHOLE, kept.length);
        boolean isWhole = Arrays.equals(Fingerprint.sha256().digest(content), Arrays.copyOf(kept, Fingerprint.WHOLE));
        return isWhole ? Optional.of(content) : Optional.empty();
    }

    /// Complete under its name or not there at all, whenever a build is stopped.
    public void keep(String key, byte[] content) throws IOException {
        used.add(key);
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "draft", "");
        try {
            ByteArrayOutputStream kept = new ByteArrayOutputStream(Fingerprint.WHOLE + content.length);
            kept.writeBytes(Fingerprint.sha256().digest(content));
            kept.writeBytes(content);
            Files.write(draft, kept.toByteArray());
            Files.move(draft, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException _) {
            return; // another build has tidied up in between; what is not kept is made again
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// Removes whatever was neither found nor kept here, and what a build that was stopped has left.
    public void tidy() throws IOException {
        for (Path file : ours()) {
            if (!used.contains(file.getFileName().toString())) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> ours() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> OURS.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file))
                    .toList();
        }
    }
}
