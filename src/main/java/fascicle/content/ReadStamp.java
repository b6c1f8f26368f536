package fascicle.content;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;

/// What tells within one process that a file is the same as before. Other processes compare what is in the file.
record ReadStamp(FileTime modified, long size, Optional<Object> identity) {
    /// A file written again so soon may have the same time stamp.
    private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);

    static ReadStamp of(BasicFileAttributes attributes) {
        return new ReadStamp(
                attributes.lastModifiedTime(), attributes.size(), Optional.ofNullable(attributes.fileKey()));
    }

    /// Whether the file was left alone for so long that another saving would change its stamp.
    boolean isSettled() {
        return modified.toMillis() < System.currentTimeMillis() - COARSEST_CLOCK.toMillis();
    }
}
