package fascicle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// The one way of asking the disk what lies where. `Files.exists`, `isDirectory` and their like answer "no" to
/// whatever goes wrong, so that a folder that may not be searched looks empty; here "it is not there" and "it cannot
/// be asked" are two answers.
///
/// All throw an `IOException` that names the file when the disk does not say whether there is one. A link that leads
/// nowhere, or in a circle, leads to nothing.
public final class OnDisk {
    /// In bytes; no file system that we know has longer ones.
    private static final int LONGEST_NAME = 255;

    private OnDisk() {}

    /// What is known of a file or folder; nothing when nothing lies there.
    ///
    /// @param options `NOFOLLOW_LINKS` to be told of a link itself
    public static Optional<BasicFileAttributes> look(Path path, LinkOption... options) throws IOException {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, options));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (AccessDeniedException e) {
            throw unanswered(path, "permission denied", e);
        } catch (FileSystemException e) {
            if (cannotBeThere(path, e)) {
                return Optional.empty();
            }
            throw unanswered(path, String.valueOf(e.getReason()), e);
        } catch (IOException e) {
            throw unanswered(path, String.valueOf(e.getMessage()), e);
        }
    }

    private static IOException unanswered(Path path, String reason, IOException cause) {
        FileSystemException failure = new FileSystemException(path.toString(), null, "cannot be looked at: " + reason);
        failure.initCause(cause);
        return failure;
    }

    /// A name that is too long, a link in a circle, or a file where a folder would have to be.
    private static boolean cannotBeThere(Path path, FileSystemException failure) throws IOException {
        for (Path name : path) {
            if (name.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                return true;
            }
        }
        // So the JDK ends the reason when a path leads through too many links.
        if (failure.getReason() != null && failure.getReason().endsWith("attributes of symbolic link")) {
            return true;
        }
        Path above = path.toAbsolutePath().getParent();
        return above != null && !isFolder(above);
    }

    public static boolean isThere(Path path, LinkOption... options) throws IOException {
        return look(path, options).isPresent();
    }

    public static boolean isFolder(Path path, LinkOption... options) throws IOException {
        return look(path, options).filter(BasicFileAttributes::isDirectory).isPresent();
    }

    public static boolean isFile(Path path, LinkOption... options) throws IOException {
        return look(path, options).filter(BasicFileAttributes::isRegularFile).isPresent();
    }

    /// Whether the system says that we may write there. Whatever is no "yes" is a "no": who asks goes another way
    /// then, or says so.
    public static boolean mayWrite(Path path) {
        return Files.isWritable(path);
    }
}
