package fascicle.pictures;

import fascicle.OnDisk;
import fascicle.fonts.FontLibrary;
import fascicle.fonts.FontSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The one answer to whether a picture may be shown and printed, for checks and renderers alike.
///
/// Remembers its answers as long as the files stay as they are. May be asked by several threads.
public final class PictureJudge {
    private final DrawingReader drawings;
    private final Map<Path, Remembered> remembered = new ConcurrentHashMap<>();

    private record Remembered(Object size, Object time, PictureVerdict verdict) {}

    /// @param fonts those that drawings are set in; not read unless a drawing has to be measured by its words
    public PictureJudge(FontSource fonts) {
        this.drawings = new DrawingReader(new UnreadFonts(fonts));
    }

    /// One for drawings whose words are not measured; those that ask for it are refused.
    public static PictureJudge withoutFonts() {
        return new PictureJudge(() -> FontLibrary.of(new TreeMap<>()));
    }

    /// @throws IOException when the file cannot be read
    public PictureVerdict judge(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        Remembered before = remembered.get(file);
        if (before != null && before.size().equals(now.size()) && before.time().equals(now.lastModifiedTime())) {
            return before.verdict();
        }
        PictureVerdict verdict = judge(String.valueOf(file.getFileName()), OnDisk.read(file));
        remembered.put(file, new Remembered(now.size(), now.lastModifiedTime(), verdict));
        return verdict;
    }

    /// A picture by its name and content; reads all of it.
    public PictureVerdict judge(String name, byte[] content) {
        try {
            PictureFile picture = PictureFile.of(name, content);
            picture.readWhole();
            if (picture.isDrawing()) {
                drawings.read(content);
                return new PictureVerdict(content.length, 0, 0, Optional.empty(), Optional.empty());
            }
            RasterPicture raster = new RasterPicture(content);
            Optional<RasterFormat> other = Optional.of(raster.format())
                    .filter(format -> format.endings().stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith));
            return new PictureVerdict(content.length, raster.width(), raster.height(), other, Optional.empty());
        } catch (PictureFault fault) {
            return PictureVerdict.objected(content.length, fault);
        }
    }
}
