package fascicle.write;

import fascicle.OnDisk;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;

/// A file that somebody wrote, and that is changed for them: whole or not at all, and only while it is what it was.
public final class WrittenFile {
    private WrittenFile() {}

    /// Replaces what is in a file in one step. It stays whose it was, with the same permissions.
    ///
    /// @param before what was in it when the change was made up
    /// @return false when something else is in it now, and it was left alone
    /// @throws IOException when the disk refuses, with the file in its message
    public static boolean replace(Path file, byte[] before, byte[] after) throws IOException {
        if (!isStill(file, before)) {
            return false;
        }
        Path fresh = beside(file);
        Disk.REAL.remove(fresh);
        try {
            Disk.REAL.writeThrough(fresh, after);
            keepPermissions(file, fresh);
            if (!isStill(file, before)) {
                return false;
            }
            Disk.REAL.move(fresh, file);
            return true;
        } finally {
            Disk.REAL.remove(fresh);
        }
    }

    private static boolean isStill(Path file, byte[] before) throws IOException {
        return OnDisk.isFile(file, LinkOption.NOFOLLOW_LINKS) && Arrays.equals(Files.readAllBytes(file), before);
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView of = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView own = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (of == null || own == null) {
            return;
        }
        PosixFileAttributes wanted = of.readAttributes();
        PosixFileAttributes made = own.readAttributes();
        if (!made.owner().equals(wanted.owner())) {
            own.setOwner(wanted.owner());
        }
        if (!made.group().equals(wanted.group())) {
            own.setGroup(wanted.group());
        }
        own.setPermissions(wanted.permissions());
    }

    /// Gives a file another name in its folder. Names that differ in capitals are one on some disks; so it goes by way
    /// of a third.
    ///
    /// @return false when another file has the name, and nothing was done
    /// @throws IOException when the disk refuses, with the file in its message
    public static boolean rename(Path file, String name) throws IOException {
        Path other = file.resolveSibling(name);
        boolean taken = OnDisk.isThere(other, LinkOption.NOFOLLOW_LINKS);
        if (taken && !Files.isSameFile(file, other)) {
            return false;
        }
        Path from = taken ? beside(file) : file;
        try {
            if (taken) {
                Disk.REAL.move(file, from);
            }
            Files.move(from, other);
            return true;
        } catch (FileAlreadyExistsException _) {
            back(from, file);
            return false;
        } catch (FileSystemException cause) {
            back(from, file);
            throw OnDisk.failure(file, "renamed", cause);
        }
    }

    private static void back(Path from, Path file) throws IOException {
        if (!from.equals(file) && OnDisk.isThere(from)) {
            Disk.REAL.move(from, file);
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".fascicle-new");
    }
}
