package fascicle.write;

import fascicle.OnDisk;
import fascicle.ProcessLock;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// A folder that sites are published into, whole or not at all.
///
/// ```java
/// try (Staging staging = OutputFolder.at(Path.of("site")).stage(Stamps.NONE)) {
///     staging.put(SiteFile.of(OutputFile.text("index.html", "...")));
///     Publication done = staging.publish();
/// }
/// ```
///
/// Leaving the block without `publish` leaves the folder as it was.
public final class OutputFolder {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path root;
    private final Disk disk;
    private final Duration patience;

    OutputFolder(Path root, Disk disk, Duration patience) {
        this.root = root;
        this.disk = disk;
        this.patience = patience;
    }

    /// @param site need not exist yet; may itself be a symbolic link, which is followed
    /// @throws IOException when the way to it cannot be made or read, or is no folder
    public static OutputFolder at(Path site) throws IOException {
        return at(site, Disk.REAL, PATIENCE);
    }

    static OutputFolder at(Path site, Disk disk, Duration patience) throws IOException {
        Path root = site.toAbsolutePath().normalize();
        if (OnDisk.isThere(root) && !OnDisk.isFolder(root)) {
            throw new FileSystemException(root.toString(), null, "is not a folder, so no site can be published there");
        }
        if (OnDisk.isThere(root)) {
            return new OutputFolder(root.toRealPath(), disk, patience);
        }
        disk.makeFolder(parent(root));
        return new OutputFolder(parent(root).toRealPath().resolve(root.getFileName()), disk, patience);
    }

    /// Begins a publication; waits a while when another one is under way, and removes what a killed one left.
    ///
    /// @param stamps as the last publication into this folder took them; none when it is not known
    /// @throws IOException when nothing can be staged, or another publication does not end
    public Staging stage(Stamps stamps) throws IOException {
        Path folder = stagingFolder();
        ProcessLock lock = StagingLock.take(folder, patience);
        Staging staging = new Staging(new PublishedSite(root), folder, disk, lock, stamps);
        boolean swept = false;
        try {
            staging.sweep();
            swept = true;
            return staging;
        } finally {
            if (!swept) {
                lock.close();
            }
        }
    }

    /// Beside the site, so that nobody who serves or copies the site sees half a one; within it where beside is
    /// another file system (a mounted site), or closed to us: a rename must stay within one file system.
    private Path stagingFolder() throws IOException {
        Path parent = parent(root);
        boolean beside = OnDisk.mayWrite(parent)
                && (!OnDisk.isThere(root) || Files.getFileStore(root).equals(Files.getFileStore(parent)));
        return beside ? parent.resolve("." + root.getFileName() + ".staging") : root.resolve(".fascicle-staging");
    }

    private static Path parent(Path root) throws IOException {
        Path parent = root.getParent();
        if (parent == null) {
            throw new FileSystemException(
                    root.toString(), null, "is the root of the file system, not a folder for a site");
        }
        return parent;
    }
}
