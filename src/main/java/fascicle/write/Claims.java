package fascicle.write;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.plan.OutputFile;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The places in the site that are taken: one file each, also on systems to which `A.html` and `a.html` are one.
final class Claims {
    private final Map<String, Claim> files = new HashMap<>();
    private final Map<String, Claim> folders = new HashMap<>();

    /// A file that has its place.
    private record Claim(String path, Optional<Position> source) {
        String told() {
            return source.map(at -> at.path() + " is published as " + path)
                    .orElse("Fascicle makes " + path + " itself");
        }
    }

    /// Takes the place of a file.
    ///
    /// @return what is wrong when another file has the place, or one of them would have to be the other's folder;
    /// the place is then not taken anew
    /// @throws IllegalStateException when that is so and nothing of either was chosen by an author
    synchronized Optional<Diagnostic> claim(OutputFile file) {
        Claim claim = new Claim(file.path(), file.source());
        Optional<Claim> other = Stream.concat(
                        Stream.concat(Stream.of(claim.path()), Site.foldersAbove(claim.path()).stream())
                                .map(place -> at(files, place)),
                        Stream.of(at(folders, claim.path())))
                .flatMap(Optional::stream)
                .findFirst();
        if (other.isPresent()) {
            return Optional.of(refusal(claim, other.get()));
        }
        files.put(folded(claim.path()), claim);
        Site.foldersAbove(claim.path()).forEach(folder -> folders.putIfAbsent(folded(folder), claim));
        return Optional.empty();
    }

    private static Optional<Claim> at(Map<String, Claim> places, String path) {
        @Nullable Claim claim = places.get(folded(path));
        return Optional.ofNullable(claim);
    }

    /// At the file that has an author, whichever came first.
    private static Diagnostic refusal(Claim claim, Claim other) {
        if (claim.source().isEmpty() && other.source().isEmpty()) {
            throw new IllegalStateException(
                    "two files for one place in the site: " + other.path() + " and " + claim.path());
        }
        Claim named = claim.source().isPresent() ? claim : other;
        Claim unnamed = named == claim ? other : claim;
        return Diagnostic.error(
                        named.source().orElseThrow(),
                        "address-taken",
                        "\"" + named.path() + "\" is taken in the site: " + unnamed.told())
                .withHint("choose another name");
    }

    /// Alike for names that some file system takes for one: upper first, for letters such as `ß` and `ſ`.
    static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
