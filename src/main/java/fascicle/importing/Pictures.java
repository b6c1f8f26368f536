package fascicle.importing;

import fascicle.OnDisk;
import fascicle.importing.Draft.PictureFile;
import fascicle.importing.document.Piece.Picture;
import fascicle.importing.repair.Journal;
import fascicle.model.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Collects the pictures that lie beside the document.
final class Pictures {
    private static final Pattern NAME =
            Pattern.compile("(?:.*/)?([^/]+)\\.(svg|png|jpe?g|gif|webp)", Pattern.CASE_INSENSITIVE);
    private static final long LARGEST = 32L << 20;

    private final Path folder;
    private final Journal journal;
    private final Map<Path, PictureFile> found = new LinkedHashMap<>();

    /// @param folder in which the document lies; no picture is taken from elsewhere
    Pictures(Path folder, Journal journal) {
        this.folder = folder.toAbsolutePath().normalize();
        this.journal = journal;
    }

    List<PictureFile> all() {
        return List.copyOf(found.values());
    }

    /// The picture as Markdown; empty when there is no such file, which the journal says.
    Optional<String> markdown(Picture picture) {
        Optional<PictureFile> file = file(picture.file());
        String words = picture.alt() + " " + picture.file() + " " + picture.title();
        if (file.isEmpty()) {
            journal.doubt(picture.line(), "picture", "there is no such picture beside the document", words);
            return Optional.empty();
        }
        if (picture.alt().isBlank()) {
            journal.doubt(picture.line(), "picture", "say what the picture shows, between the brackets", words);
        } else {
            journal.taken(
                    picture.line(), "picture", "picture images/" + file.get().name(), words);
        }
        String title = picture.title().isBlank() ? "" : " \"" + picture.title() + "\"";
        return Optional.of("![" + picture.alt() + "](images/" + file.get().name() + title + ")");
    }

    private Optional<PictureFile> file(String address) {
        Matcher name = NAME.matcher(address);
        if (!name.matches() || address.contains(":")) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(address).normalize();
            boolean beside = file.startsWith(folder)
                    && OnDisk.isFile(file)
                    && file.toRealPath().startsWith(folder.toRealPath())
                    && Files.size(file) <= LARGEST;
            return beside ? Optional.of(found.computeIfAbsent(file, _ -> named(file, name))) : Optional.empty();
        } catch (InvalidPathException | IOException _) {
            return Optional.empty();
        }
    }

    private PictureFile named(Path file, Matcher name) {
        String stem = Slug.of(name.group(1)).value();
        String extension = "." + name.group(2).toLowerCase(Locale.ROOT);
        String free = stem + extension;
        for (int i = 2; isTaken(free); i++) {
            free = stem + "-" + i + extension;
        }
        return new PictureFile(file, free);
    }

    private boolean isTaken(String name) {
        return found.values().stream().anyMatch(picture -> picture.name().equals(name));
    }
}
