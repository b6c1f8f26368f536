package fascicle.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a folder holds that was published into it.
public final class Published {
    private Published() {}

    /// The paths of its files; none before the first publication.
    ///
    /// @throws IOException when what it says of itself cannot be read
    public static Set<String> in(Path site) throws IOException {
        return Set.copyOf(Manifest.read(site.toAbsolutePath()).hashes().keySet());
    }

    /// How its files stand: as they were published, or not.
    ///
    /// @param files how many were published
    /// @param missing paths of those that are gone
    /// @param changed paths of those that hold something else now
    public record Standing(int files, SortedSet<String> missing, SortedSet<String> changed) {
        public Standing {
            missing = new TreeSet<>(missing);
            changed = new TreeSet<>(changed);
        }
    }

    /// Reads every file.
    ///
    /// @throws IOException when one of them, or what the folder says of itself, cannot be read
    public static Standing standing(Path folder) throws IOException {
        PublishedSite site = new PublishedSite(folder.toAbsolutePath());
        Map<String, Set<String>> hashes = Manifest.read(site.root()).hashes();
        SortedSet<String> missing = new TreeSet<>();
        SortedSet<String> changed = new TreeSet<>();
        for (Map.Entry<String, Set<String>> file : hashes.entrySet()) {
            Optional<String> hash = site.hash(file.getKey(), Stamps.NONE);
            if (hash.isEmpty()) {
                missing.add(file.getKey());
            } else if (!file.getValue().contains(hash.get())) {
                changed.add(file.getKey());
            }
        }
        return new Standing(hashes.size(), missing, changed);
    }
}
