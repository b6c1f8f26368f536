package fascicle.pictures;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A picture as it is published on the web: what it is, in which widths, and its bytes in each of them. All of it
/// follows from the file's name and content alone.
public final class PictureFile {
    private final Kind kind;
    private final String ending;
    private final byte[] content;

    private PictureFile(Kind kind, String ending, byte[] content) {
        this.kind = kind;
        this.ending = ending;
        this.content = content;
    }

    /// What a file is taken for, by its name.
    private enum Kind {
        DRAWING,
        PHOTOGRAPH,
        GIF,
        WEBP
    }

    /// @param name ends as the file's name does: `images/visit.jpg`
    public static PictureFile of(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
        Kind kind = switch (ending) {
            case ".svg" -> Kind.DRAWING;
            case ".gif" -> Kind.GIF;
            case ".webp" -> Kind.WEBP;
            default -> Kind.PHOTOGRAPH;
        };
        return new PictureFile(kind, ending, content);
    }

    /// Absent for a drawing that has no size of its own. Costs no
    /// more than a look at the head of the file; of a drawing, its reading.
    ///
    /// @throws PictureFault when it cannot be shown
    public Optional<PictureShape> shape() throws PictureFault {
        return switch (kind) {
            case DRAWING -> Drawing.read(content).size().map(size -> alone(size.width(), size.height()));
            case PHOTOGRAPH -> {
                RasterPicture picture = new RasterPicture(content);
                yield Optional.of(Widths.shape(picture.width(), picture.height()));
            }
            case GIF, WEBP -> {
                Animation animation = animation();
                yield Optional.of(alone(animation.width(), animation.height()));
            }
        };
    }

    private static PictureShape alone(int width, int height) {
        return new PictureShape(width, height, List.of(width));
    }

    /// The bytes of the picture itself, in its full width.
    ///
    /// @throws PictureFault when it cannot be shown
    public byte[] published() throws IOException, PictureFault {
        return switch (kind) {
            case DRAWING -> Drawing.read(content).content();
            case PHOTOGRAPH -> {
                SortedMap<Integer, byte[]> all = Widths.of(ending, content).pictures();
                yield all.get(all.lastKey());
            }
            case GIF, WEBP -> animation().content();
        };
    }

    /// The bytes in each of the widths of its [PictureShape]; unpacks the picture once. A drawing without a size has
    /// the width 0.
    ///
    /// @throws PictureFault when it cannot be shown
    public SortedMap<Integer, byte[]> inAllWidths() throws IOException, PictureFault {
        if (kind == Kind.PHOTOGRAPH) {
            return Widths.of(ending, content).pictures();
        }
        SortedMap<Integer, byte[]> one = new TreeMap<>();
        one.put(shape().map(PictureShape::width).orElse(0), published());
        return one;
    }

    /// Reads all of it: what is well at its head may be damaged behind it.
    ///
    /// @throws PictureFault when it cannot be shown
    void readWhole() throws PictureFault {
        switch (kind) {
            case DRAWING -> Drawing.read(content);
            case PHOTOGRAPH -> new RasterPicture(content).upright();
            case GIF, WEBP -> {
                animation();
                new RasterPicture(content).upright();
            }
        }
    }

    boolean isDrawing() {
        return kind == Kind.DRAWING;
    }

    private Animation animation() throws PictureFault {
        return kind == Kind.GIF ? Animation.gif(content) : Animation.webp(content);
    }
}
