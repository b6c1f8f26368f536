package fascicle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;

/// The one way of asking the disk what lies where, and of reading and writing whole files. `Files.exists`,
/// `isDirectory` and their like answer "no" to whatever goes wrong, so that a folder that may not be searched looks
/// empty; here "it is not there" and "it cannot be asked" are two answers.
///
/// All throw an `IOException` that names the file when the disk does not say whether there is one. A link that leads
/// nowhere, or in a circle, leads to nothing.
public final class OnDisk {
    /// In bytes; no file system that we know has longer ones.
    private static final int LONGEST_NAME = 255;
    private static final long LARGEST = 1L << 30;

    /// What the mode of a file says of its kind on Unix.
    private static final int KIND = 0xf000;

    private static final int PIPE = 0x1000;

    private OnDisk() {}

    /// What is known of a file or folder; nothing when nothing lies there.
    ///
    /// @param options `NOFOLLOW_LINKS` to be told of a link itself
    public static Optional<BasicFileAttributes> look(Path path, LinkOption... options) throws IOException {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, options));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (FileSystemException e) {
            if (!(e instanceof AccessDeniedException) && cannotBeThere(path, e)) {
                return Optional.empty();
            }
            throw failure(path, "looked at", e);
        } catch (IOException e) {
            throw failure(path, "looked at", e);
        }
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

    /// The bytes of a file.
    ///
    /// @throws IOException also when they are more than a gibibyte: no memory is meant for that
    public static byte[] read(Path file) throws IOException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new FileSystemException(file.toString(), null, "cannot be read: it has more than a gibibyte");
            }
            refuseStrange(file, "read");
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw named(file, "read", e);
        }
    }

    /// A file as text, in UTF-8.
    ///
    /// @throws java.nio.charset.CharacterCodingException when it is not in UTF-8
    public static String text(Path file) throws IOException {
        try {
            refuseStrange(file, "read");
            return Files.readString(file);
        } catch (IOException e) {
            throw named(file, "read", e);
        }
    }

    /// Who reads a pipe waits for somebody who writes into it, and a device may never end.
    private static void refuseStrange(Path file, String done) throws IOException {
        if (look(file).filter(BasicFileAttributes::isOther).isPresent()) {
            throw new FileSystemException(
                    file.toString(), null, "cannot be " + done + ": it is no file but a pipe, a socket or a device");
        }
    }

    /// Opens a file; whoever may have put a pipe in its place is not waited for.
    public static FileChannel open(Path file, Set<? extends OpenOption> options) throws IOException {
        if (isPipe(file)) {
            throw new FileSystemException(file.toString(), null, "cannot be opened: it is no file but a pipe");
        }
        return FileChannel.open(file, options);
    }

    private static boolean isPipe(Path file) throws IOException {
        if (look(file).filter(BasicFileAttributes::isOther).isEmpty()) {
            return false;
        }
        try {
            return ((int) Files.getAttribute(file, "unix:mode") & KIND) == PIPE;
        } catch (UnsupportedOperationException | IllegalArgumentException _) {
            return true; // on other systems it is not told
        }
    }

    /// Opens a file, which may lie in an archive, to be read from its beginning.
    public static InputStream stream(Path file) throws IOException {
        refuseStrange(file, "opened");
        return Files.newInputStream(file);
    }

    /// Writes a text, in UTF-8.
    public static void write(Path file, String text) throws IOException {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw named(file, "written", e);
        }
    }

    /// Writes bytes.
    public static void write(Path file, byte[] content) throws IOException {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw named(file, "written", e);
        }
    }

    /// Writes bytes under a name that the tool chose: a link or a pipe that stands there is replaced and not followed,
    /// for it may have come with the newsletter.
    public static void place(Path file, byte[] content) throws IOException {
        if (look(file, LinkOption.NOFOLLOW_LINKS)
                .filter(there -> there.isSymbolicLink() || there.isOther())
                .isPresent()) {
            Files.delete(file);
        }
        write(file, content);
    }

    /// Refuses to write to a place that a link leads out of a folder, or nowhere: it may have come with the newsletter.
    ///
    /// @param folder what is written into; need not exist yet
    /// @param place in it; need not exist either
    public static void refuseOutside(Path folder, Path place) throws IOException {
        if (isFolder(folder) && !isWithin(folder, place)) {
            throw new FileSystemException(
                    place.toString(), null, "is not written: a link leads from there out of " + folder.getFileName());
        }
    }

    /// Whether a place is a folder or in it, wherever links lead.
    ///
    /// @param folder that is there
    /// @param place need not exist yet
    public static boolean isWithin(Path folder, Path place) throws IOException {
        Path there = place.toAbsolutePath().normalize();
        while (there.getParent() != null && !isThere(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        return isThere(there) && there.toRealPath().startsWith(folder.toRealPath());
    }

    /// What goes wrong with a file that is open already comes without its name: a full disk, a broken one.
    ///
    /// @param done what cannot be done, such as `read`
    public static IOException named(Path file, String done, IOException cause) {
        boolean says = cause instanceof FileSystemException known && known.getFile() != null
                || cause instanceof CharacterCodingException
                || cause instanceof ClosedChannelException;
        if (says) {
            return cause;
        }
        return failure(file, done, cause);
    }

    /// A failure that names its file and says in words what is the matter with it: the system's own messages often
    /// leave one of the two out.
    ///
    /// @param done what cannot be done, such as `read`
    public static IOException failure(Path file, String done, IOException cause) {
        String reason = switch (cause) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException missing -> "no such file or folder: " + missing.getFile();
            case FileAlreadyExistsException inTheWay -> "a file stands in the way: " + inTheWay.getFile();
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(cause.getMessage());
        };
        FileSystemException failure =
                new FileSystemException(file.toString(), null, "cannot be " + done + ": " + reason);
        failure.initCause(cause);
        return failure;
    }

    /// Whether the system says that we may write there. Whatever is no "yes" is a "no": who asks goes another way
    /// then, or says so.
    public static boolean mayWrite(Path path) {
        return Files.isWritable(path);
    }
}
