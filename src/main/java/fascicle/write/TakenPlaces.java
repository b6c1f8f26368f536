package fascicle.write;

import fascicle.address.Addresses;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The places in the site that are taken: one file each, also on systems to which `A.html` and `a.html` are one.
final class TakenPlaces {
    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    /// Takes the place of a file.
    ///
    /// @throws IllegalStateException when another file has it, or one of them would have to be the folder of the
    /// other: what is planned has been looked at before
    synchronized void take(String path) {
        String place = Addresses.folded(path);
        List<String> above = Addresses.foldersAbove(place);
        if (folders.contains(place) || above.stream().anyMatch(files::contains) || !files.add(place)) {
            throw new IllegalStateException("two files for one place in the site: " + path);
        }
        folders.addAll(above);
    }
}
