package fascicle.render.html;

import fascicle.render.PictureFault;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Keeps pictures that were written anew from build to build, by what they were made from. May be deleted at any
/// time.
final class PictureCache {
    /// Goes up when pictures are made in another way.
    private static final String VERSION = "2";

    private final Optional<Path> folder;

    /// Keeps nothing.
    PictureCache() {
        this.folder = Optional.empty();
    }

    /// @param folder is made when it is needed
    PictureCache(Path folder) {
        this.folder = Optional.of(folder);
    }

    /// How to make what is not kept yet.
    ///
    /// @param <E> why it may be impossible
    interface Making<E extends Exception> {
        Widths make() throws IOException, E;
    }

    Widths widths(String path, byte[] source) throws IOException, PictureFault {
        return kept(path.substring(path.lastIndexOf('.')), source, () -> Widths.of(path, source));
    }

    /// @param kind tells pictures apart that are made in other ways from the same source
    /// @param source all that the pictures are made from
    <E extends Exception> Widths kept(String kind, byte[] source, Making<E> making) throws IOException, E {
        if (folder.isEmpty()) {
            return making.make();
        }
        Path kept = folder.get().resolve(key(kind, source));
        if (Files.isRegularFile(kept)) {
            return read(kept);
        }
        Widths made = making.make();
        keep(kept, made);
        return made;
    }

    private static String key(String kind, byte[] source) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((VERSION + kind).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(source));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Widths read(Path kept) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(kept))) {
            int width = in.readInt();
            int height = in.readInt();
            SortedMap<Integer, byte[]> pictures = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                int each = in.readInt();
                pictures.put(each, in.readNBytes(in.readInt()));
            }
            return new Widths(width, height, pictures);
        }
    }

    /// Complete under its name or not there at all, whenever a build is stopped.
    private static void keep(Path kept, Widths made) throws IOException {
        Files.createDirectories(kept.getParent());
        Path unfinished = Files.createTempFile(kept.getParent(), "picture", ".part");
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(unfinished))) {
            out.writeInt(made.width());
            out.writeInt(made.height());
            out.writeInt(made.pictures().size());
            for (Map.Entry<Integer, byte[]> each : made.pictures().entrySet()) {
                out.writeInt(each.getKey());
                out.writeInt(each.getValue().length);
                out.write(each.getValue());
            }
        }
        Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
