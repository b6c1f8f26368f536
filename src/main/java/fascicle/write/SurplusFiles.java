package fascicle.write;

import fascicle.address.Addresses;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// The files of the manifest that the site is no longer to have.
///
/// @param stale still what we wrote
/// @param kept changed by somebody since, and so no longer ours to remove
/// @param recased paths that the site is to have, under which a listed file stands with other capital letters; only
///     where the file system takes both for one
record SurplusFiles(SortedSet<String> stale, SortedSet<String> kept, Set<String> recased) {
    /// @param stamps of the last publication: what they know is not read
    static SurplusFiles of(PublishedSite site, Manifest before, Set<String> paths, Stamps stamps) throws IOException {
        Map<String, String> successors = new HashMap<>();
        paths.forEach(path -> successors.put(Addresses.folded(path), path));
        SortedSet<String> stale = new TreeSet<>();
        SortedSet<String> kept = new TreeSet<>();
        Set<String> recased = new TreeSet<>();
        for (String path : before.hashes().keySet()) {
            String successor = successors.getOrDefault(Addresses.folded(path), path);
            if (!path.equals(successor) && isSame(site, path, successor)) {
                recased.add(successor);
            } else if (!paths.contains(path)) {
                Optional<String> hash = site.hash(path, stamps);
                if (hash.isPresent() && before.wrote(path, hash.get())) {
                    stale.add(path);
                } else if (site.at(path).isPresent()) {
                    kept.add(path);
                }
            }
        }
        return new SurplusFiles(stale, kept, recased);
    }

    private static boolean isSame(PublishedSite site, String path, String successor) throws IOException {
        return site.at(path).isPresent()
                && site.at(successor).isPresent()
                && Files.isSameFile(site.resolve(path), site.resolve(successor));
    }
}
