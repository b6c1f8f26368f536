package fascicle.render.html;

import fascicle.Diagnostic;
import fascicle.model.Attachment;
import fascicle.model.Newsletter;
import fascicle.model.Picture;
import fascicle.pictures.Animation;
import fascicle.pictures.Drawing;
import fascicle.pictures.PictureFault;
import fascicle.pictures.Widths;
import fascicle.plan.Outbox;
import fascicle.plan.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The pictures of a newsletter as they are published: without what cameras and drawing programs put into them beside
/// the picture, and in several widths, so that a phone need not fetch what it cannot show.
final class Pictures {
    private final SortedMap<String, Shape> shapes = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final PictureCache cache;
    private final Optional<Outbox> later;
    private final Set<String> shown = new HashSet<>();

    private Pictures(PictureCache cache, Optional<Outbox> later) {
        this.cache = cache;
        this.later = later;
    }

    /// A picture as it is published.
    ///
    /// @param sizes for each width the path of the picture in that width, the smallest first
    record Shape(int width, int height, SortedMap<Integer, String> sizes) {}

    static Pictures publish(Newsletter newsletter, PictureCache cache, Outbox out) throws IOException {
        Pictures pictures = new Pictures(cache, Optional.empty());
        SortedMap<String, Picture> byPath = new TreeMap<>();
        Attachments.pictures(newsletter)
                .forEach(picture -> byPath.putIfAbsent(picture.file().path(), picture));
        for (Picture picture : byPath.values()) {
            pictures.publish(picture, out);
        }
        return pictures;
    }

    /// Pictures that are measured and published not before a page shows them.
    static Pictures whenShown(PictureCache cache, Outbox out) {
        return new Pictures(cache, Optional.of(out));
    }

    /// Its size and widths; absent for a kind of picture that cannot be measured.
    Optional<Shape> shape(Attachment picture) {
        later.filter(_ -> shown.add(picture.path())).ifPresent(out -> show(picture, out));
        return Optional.ofNullable(shapes.get(picture.path()));
    }

    private void show(Attachment picture, Outbox out) {
        try {
            publish(new Picture(picture, "", Attachments.at(picture)), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    private void publish(Picture picture, Outbox out) throws IOException {
        byte[] source = Files.readAllBytes(picture.file().source());
        String path = picture.file().path();
        Outbox named = file -> out.put(file.chosenAt(Attachments.at(picture.file())));
        try {
            switch (path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
                case "svg" -> drawing(path, source, named);
                case "png", "jpg", "jpeg" -> photograph(path, source, named);
                case "gif" -> animation(path, Animation.gif(source), named);
                case "webp" -> animation(path, Animation.webp(source), named);
                default -> named.put(new OutputFile(path, source));
            }
        } catch (PictureFault e) {
            diagnostics.add(Diagnostic.error(picture.at(), e.kind().code(), "the picture " + e.getMessage()));
        }
    }

    private void drawing(String path, byte[] source, Outbox out) throws IOException, PictureFault {
        Drawing drawing = Drawing.read(source);
        out.put(new OutputFile(path, drawing.content()));
        drawing.size()
                .ifPresent(size -> shapes.put(
                        path, new Shape(size.width(), size.height(), new TreeMap<>(Map.of(size.width(), path)))));
    }

    private void animation(String path, Animation animation, Outbox out) throws IOException {
        out.put(new OutputFile(path, animation.content()));
        SortedMap<Integer, String> sizes = new TreeMap<>(Map.of(animation.width(), path));
        shapes.put(path, new Shape(animation.width(), animation.height(), sizes));
    }

    private void photograph(String path, byte[] source, Outbox out) throws IOException, PictureFault {
        Widths widths = cache.widths(path, source);
        SortedMap<Integer, String> sizes = new TreeMap<>();
        int dot = path.lastIndexOf('.');
        for (Map.Entry<Integer, byte[]> each : widths.pictures().entrySet()) {
            boolean full = each.getKey() == widths.width();
            String file = full ? path : path.substring(0, dot) + "~" + each.getKey() + path.substring(dot);
            sizes.put(each.getKey(), file);
            out.put(new OutputFile(file, each.getValue()));
        }
        shapes.put(path, new Shape(widths.width(), widths.height(), sizes));
    }
}
