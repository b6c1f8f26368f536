package fascicle.write;

import fascicle.OnDisk;
import fascicle.plan.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Which files of the folder are ours: the SHA-256 and path of each, as `sha256sum` writes and checks them.
///
///     0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f  index.html
///
/// A path is written as it is: no file of a site has a line feed in its name.
///
/// While files are being replaced a path has two lines, for what it held before and what it will hold.
record Manifest(SortedMap<String, Set<String>> hashes) {
    static final String NAME = ".fascicle-manifest";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int HASH_SIZE = 64;
    private static final String BETWEEN = "  ";

    Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    static Manifest of(SortedMap<String, String> hashByPath) {
        SortedMap<String, Set<String>> hashes = new TreeMap<>();
        hashByPath.forEach((path, hash) -> hashes.put(path, Set.of(hash)));
        return new Manifest(hashes);
    }

    /// Empty when there is none.
    ///
    /// @throws IOException also when somebody else has written into it: better to stop than to forget what is ours
    static Manifest read(Path root) throws IOException {
        Path file = root.resolve(NAME);
        SortedMap<String, Set<String>> hashes = new TreeMap<>();
        if (!OnDisk.isThere(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Manifest(hashes);
        }
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (!isAsWritten(line)) {
                throw damaged(file, "line " + number + " is not as Fascicle wrote it");
            }
            Set<String> hash = Set.of(line.substring(0, HASH_SIZE));
            hashes.merge(line.substring(HASH_SIZE + BETWEEN.length()), hash, Manifest::both);
        }
        return new Manifest(hashes);
    }

    /// Of all that a publication reads this is the most: nothing is asked of a line that need not be.
    private static boolean isAsWritten(String line) {
        return line.startsWith(BETWEEN, HASH_SIZE)
                && HASH.matcher(line).region(0, HASH_SIZE).matches()
                && OutputFile.isInside(line.substring(HASH_SIZE + BETWEEN.length()));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> both = new TreeSet<>(some);
        both.addAll(others);
        return both;
    }

    private static List<String> lines(Path file) throws IOException {
        if (!OnDisk.isFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw damaged(file, "it is a link or a folder");
        }
        try {
            return Files.readAllLines(file);
        } catch (IOException cause) {
            throw OnDisk.failure(file, "read", cause);
        }
    }

    private static FileSystemException damaged(Path file, String how) {
        String advice = "; restore it, or delete the folder it is in, and build again";
        return new FileSystemException(file.toString(), null, how + advice);
    }

    boolean lists(String path) {
        return hashes.containsKey(path);
    }

    /// Whether we wrote a file of this hash to this path.
    boolean wrote(String path, String hash) {
        return hashes.getOrDefault(path, Set.of()).contains(hash);
    }

    Manifest and(Manifest other) {
        SortedMap<String, Set<String>> all = new TreeMap<>(hashes);
        other.hashes.forEach((path, known) -> all.merge(path, known, Manifest::both));
        return new Manifest(all);
    }

    byte[] bytes() {
        StringBuilder lines = new StringBuilder();
        hashes.forEach((path, known) -> known.forEach(
                hash -> lines.append(hash).append("  ").append(path).append('\n')));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
