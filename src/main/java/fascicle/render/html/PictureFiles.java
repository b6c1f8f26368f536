package fascicle.render.html;

import fascicle.Diagnostic;
import fascicle.OnDisk;
import fascicle.Parallel;
import fascicle.Position;
import fascicle.address.Addresses;
import fascicle.memory.Fingerprint;
import fascicle.memory.Memory;
import fascicle.model.Attachment;
import fascicle.model.Picture;
import fascicle.pictures.PictureFault;
import fascicle.pictures.PictureFile;
import fascicle.pictures.PictureShape;
import fascicle.plan.Made;
import fascicle.plan.OutputFile;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The pictures of a newsletter as they are published: without what cameras and drawing programs put into them beside
/// the picture, and in several widths, so that a phone need not fetch what it cannot show.
final class PictureFiles {
    private final Memory memory;

    PictureFiles(Memory memory) {
        this.memory = memory;
    }

    /// What the memory keeps of a picture.
    record Measured(Optional<PublishedShape> shape) {}

    /// What a published picture is made from.
    ///
    /// @param hash of the bytes in the file
    record Source(Attachment file, String hash, Position at) {}

    /// Looks at each picture once.
    ///
    /// @throws IOException when one cannot be read
    SortedMap<String, KnownPicture> measured(List<Picture> shown, Parallel parallel) throws IOException {
        Map<String, Picture> byPath = new LinkedHashMap<>();
        shown.forEach(picture -> byPath.putIfAbsent(picture.file().path(), picture));
        List<KnownPicture> known =
                parallel.<Picture, KnownPicture, RuntimeException>each(List.copyOf(byPath.values()), this::measured);
        SortedMap<String, KnownPicture> all = new TreeMap<>();
        known.forEach(each -> all.put(each.picture().file().path(), each));
        return all;
    }

    private KnownPicture measured(Picture picture) throws IOException {
        String path = picture.file().path();
        byte[] content = OnDisk.read(picture.file().source());
        String hash = Fingerprint.of(content, Fingerprint.WHOLE);
        String key = memory.key("picture-shape", List.of(path, hash));
        Measured measured = memory.kept(key, Measured.class, () -> new Measured(shape(path, content)));
        return new KnownPicture(picture, hash, measured.shape());
    }

    /// Absent also for one that is damaged, which is told when it is to be published.
    private static Optional<PublishedShape> shape(String path, byte[] content) {
        try {
            return PictureFile.of(path, content).shape().map(shape -> published(path, shape));
        } catch (PictureFault _) {
            return Optional.empty();
        }
    }

    private static PublishedShape published(String path, PictureShape shape) {
        SortedMap<Integer, String> paths = new TreeMap<>();
        shape.widths()
                .forEach(width ->
                        paths.put(width, pathOf(path, width, shape.widths().getLast())));
        return new PublishedShape(shape.width(), shape.height(), paths);
    }

    /// The widest has the picture's own name.
    private static String pathOf(String path, int width, int widest) {
        return width == widest ? path : Addresses.scaled(path, width);
    }

    /// The files of each picture, at its name, which is its author's.
    static List<PlannedFile> planned(Site site) {
        List<PlannedFile> files = new ArrayList<>();
        for (KnownPicture known : site.pictures().values()) {
            Attachment file = known.picture().file();
            Source source = new Source(file, known.hash(), known.picture().at());
            Recipe<Source> recipe = Recipe.of("picture", () -> source, PictureFiles::made);
            List<String> paths = new ArrayList<>(
                    known.shape().map(shape -> shape.sizes().values()).orElse(List.of(file.path())));
            paths.stream()
                    .map(path -> new PlannedFile(path, "picture", site.language(), recipe).wantedAt(Documents.at(file)))
                    .forEach(files::add);
        }
        return files;
    }

    private static Made made(Source source) throws IOException {
        String path = source.file().path();
        byte[] content = OnDisk.read(source.file().source());
        if (!Fingerprint.of(content, Fingerprint.WHOLE).equals(source.hash())) {
            throw new IOException(source.file().source() + " was changed while the site was being built; build again");
        }
        try {
            SortedMap<Integer, byte[]> widths = PictureFile.of(path, content).inAllWidths();
            return Made.of(widths.entrySet().stream()
                    .map(each -> new OutputFile(pathOf(path, each.getKey(), widths.lastKey()), each.getValue()))
                    .toArray(OutputFile[]::new));
        } catch (PictureFault e) {
            return Made.refused(
                    List.of(Diagnostic.error(source.at(), e.kind().code(), "the picture " + e.getMessage())));
        }
    }
}
