package fascicle.write;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/// What a file that was published looked like afterwards: as long as it looks the same, it holds the same.
///
/// @param hash the SHA-256 of its bytes
/// @param size in bytes
/// @param modified in nanoseconds since 1970
/// @param identity what the file system tells files apart by; empty where it has no such thing
public record Stamp(String hash, long size, long modified, String identity) {
    static Stamp of(String hash, BasicFileAttributes file) {
        return new Stamp(hash, file.size(), modified(file), identity(file));
    }

    private static long modified(BasicFileAttributes file) {
        return file.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    private static String identity(BasicFileAttributes file) {
        return file.fileKey() == null ? "" : file.fileKey().toString();
    }

    boolean isOf(BasicFileAttributes file) {
        return file.isRegularFile()
                && size == file.size()
                && modified == modified(file)
                && identity.equals(identity(file));
    }
}
