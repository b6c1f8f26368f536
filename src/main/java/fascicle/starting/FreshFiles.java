package fascicle.starting;

import fascicle.OnDisk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Files that are to be written where there are none yet.
final class FreshFiles {
    private final Path project;
    private final Map<Path, String> texts = new LinkedHashMap<>();

    FreshFiles(Path project) {
        this.project = project;
    }

    /// Adds a file that is made from a blank, in which each `@key@` becomes the value of `key`.
    ///
    /// @param blank a resource beside this class
    FreshFiles add(String path, String blank, Map<String, String> values) throws IOException {
        String text = resource(blank);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("@" + value.getKey() + "@", value.getValue());
        }
        texts.put(project.resolve(path), text);
        return this;
    }

    FreshFiles add(String path, String text) {
        texts.put(project.resolve(path), text);
        return this;
    }

    /// @param blank a resource beside this class
    static String resource(String blank) throws IOException {
        try (InputStream in = FreshFiles.class.getResourceAsStream(blank)) {
            if (in == null) {
                throw new IOException("the tool was packed without " + blank);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Writes all of them, or none when one exists or cannot be written.
    Started write() throws IOException {
        Optional<Path> taken = taken();
        if (taken.isPresent()) {
            return new Started.Refused(
                    project.relativize(taken.get()) + " exists already", "nothing is overwritten; move it away first");
        }
        Deque<Path> made = new ArrayDeque<>();
        try {
            for (Map.Entry<Path, String> text : texts.entrySet()) {
                OnDisk.refuseOutside(project, text.getKey());
                makeFolder(text.getKey().getParent(), made);
                made.push(Files.createFile(text.getKey()));
                OnDisk.write(text.getKey(), text.getValue());
            }
            return new Started.Done(List.copyOf(texts.keySet()));
        } catch (IOException e) {
            remove(made, e);
            throw e;
        }
    }

    private static void makeFolder(Path folder, Deque<Path> made) throws IOException {
        if (!OnDisk.isThere(folder)) {
            makeFolder(folder.getParent(), made);
            Files.createDirectory(folder);
            made.push(folder);
        }
    }

    /// The last first; a folder into which somebody else has written stays.
    private static void remove(Deque<Path> made, IOException cause) {
        for (Path path : made) {
            try {
                Files.deleteIfExists(path);
            } catch (DirectoryNotEmptyException _) {
                // Somebody else's is in it.
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    private Optional<Path> taken() throws IOException {
        for (Path file : texts.keySet()) {
            if (OnDisk.isThere(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
