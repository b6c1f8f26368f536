package fascicle.plan;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.address.Addresses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds files that want one place in the site, also on systems to which `A.html` and `a.html` are one, and files
/// that would have to be the folders of others.
public final class Clashes {
    private final Map<String, PlannedFile> files = new HashMap<>();
    private final Map<String, PlannedFile> folders = new HashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    private Clashes() {}

    /// What is wrong, at the line of the author who asked for one of the two; of two authors, the one who stands
    /// later.
    ///
    /// @param files in the order of their right to a place
    /// @throws IllegalStateException when no author asked for either
    public static List<Diagnostic> in(List<PlannedFile> files) {
        Clashes clashes = new Clashes();
        files.forEach(clashes::claim);
        return clashes.found;
    }

    private void claim(PlannedFile file) {
        String path = path(file);
        List<String> above = Addresses.foldersAbove(path);
        Optional<PlannedFile> other = Stream.concat(
                        Stream.concat(Stream.of(path), above.stream()).map(place -> at(files, place)),
                        Stream.of(at(folders, path)))
                .flatMap(Optional::stream)
                .filter(taken -> taken != file && !isWithin(file, taken))
                .findFirst();
        if (other.isPresent()) {
            found.add(refusal(file, other.get()));
            return;
        }
        files.putIfAbsent(Addresses.folded(path), file);
        above.forEach(folder -> folders.putIfAbsent(Addresses.folded(folder), file));
    }

    /// A file in a folder of the same renderer, such as the script in the folder of the search.
    private static boolean isWithin(PlannedFile file, PlannedFile folder) {
        return folder.isFolder() && file.kind().equals(folder.kind())
                || file.isFolder() && file.kind().equals(folder.kind());
    }

    private static String path(PlannedFile file) {
        return file.isFolder() ? file.path().substring(0, file.path().length() - 1) : file.path();
    }

    private static Optional<PlannedFile> at(Map<String, PlannedFile> places, String path) {
        @Nullable PlannedFile file = places.get(Addresses.folded(path));
        return Optional.ofNullable(file);
    }

    private static Diagnostic refusal(PlannedFile file, PlannedFile other) {
        PlannedFile named = file.author().isPresent() ? file : other;
        PlannedFile unnamed = named == file ? other : file;
        Position at = named.author()
                .orElseThrow(() -> new IllegalStateException(
                        "two files for one place in the site: " + other.path() + " and " + file.path()));
        return Diagnostic.error(at, "address-taken", "\"" + named.path() + "\" is taken in the site: " + told(unnamed))
                .withHint("choose another name");
    }

    private static String told(PlannedFile file) {
        return file.author()
                .map(at -> at.path() + " is published as " + file.path())
                .orElse("Fascicle makes " + file.path() + " itself");
    }
}
