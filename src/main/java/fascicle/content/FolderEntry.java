package fascicle.content;

import fascicle.OnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// What lies in a folder under one name.
///
/// @param isFile whether it is a file, or a link to one
/// @param isFolder whether it is a folder, or a link to one
/// @param isLink whether it is a symbolic link
/// @param stamp of the file itself, wherever a link leads
record FolderEntry(Path path, boolean isFile, boolean isFolder, boolean isLink, ReadStamp stamp) {
    static FolderEntry of(Path path) throws IOException {
        BasicFileAttributes own = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        BasicFileAttributes there = own.isSymbolicLink() ? OnDisk.look(path).orElse(own) : own;
        return new FolderEntry(
                path, there.isRegularFile(), there.isDirectory(), own.isSymbolicLink(), ReadStamp.of(there));
    }

    /// Whether it is neither a file nor a folder: a pipe, a socket, a device, or a link that leads nowhere.
    boolean isStrange() {
        return !isFile && !isFolder;
    }

    String name() {
        return path.getFileName().toString();
    }
}
