package fascicle.write;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The stamps of all files of a site as it was published last, so that it need not be read to be known.
///
/// @param files by their paths
/// @param taken when, in nanoseconds since 1970: a file that was written shortly before may have been written again
/// without a trace
public record Stamps(SortedMap<String, Stamp> files, long taken) {
    public static final Stamps NONE = new Stamps(new TreeMap<>(), 0);

    /// A file written again so soon may have the same time stamp.
    private static final long COARSEST_CLOCK = Duration.ofSeconds(2).toNanos();

    public Stamps {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /// Whether a file is known to hold bytes of this hash without a look at them.
    boolean know(String path, String hash, BasicFileAttributes standing) {
        return hash(path, standing).equals(Optional.of(hash));
    }

    /// The hash of the bytes that a file is known to hold without a look at them.
    Optional<String> hash(String path, BasicFileAttributes standing) {
        return Optional.ofNullable(files.get(path))
                .filter(stamp -> stamp.isOf(standing) && stamp.modified() < taken - COARSEST_CLOCK)
                .map(Stamp::hash);
    }
}
