package fascicle.render.html;

import fascicle.memory.Fingerprint;
import fascicle.pictures.PictureFault;
import fascicle.pictures.Widths;
import fascicle.render.KeptFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Keeps pictures that were written anew from build to build, by what they were made from.
final class PictureCache {
    /// Goes up when pictures are made in another way.
    private static final String VERSION = "2";

    private final Optional<KeptFiles> files;

    /// Keeps nothing.
    PictureCache() {
        this.files = Optional.empty();
    }

    PictureCache(KeptFiles files) {
        this.files = Optional.of(files);
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
        if (files.isEmpty()) {
            return making.make();
        }
        String key = key(kind, source);
        Optional<Widths> known = files.get().find(key).flatMap(PictureCache::read);
        if (known.isPresent()) {
            return known.get();
        }
        Widths made = making.make();
        files.get().keep(key, written(made));
        return made;
    }

    private static String key(String kind, byte[] source) {
        MessageDigest digest = Fingerprint.sha256();
        digest.update((VERSION + kind).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(source));
    }

    private static Optional<Widths> read(byte[] kept) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept))) {
            int width = in.readInt();
            int height = in.readInt();
            SortedMap<Integer, byte[]> pictures = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                int each = in.readInt();
                pictures.put(each, in.readNBytes(in.readInt()));
            }
            return Optional.of(new Widths(width, height, pictures));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static byte[] written(Widths made) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(content)) {
            out.writeInt(made.width());
            out.writeInt(made.height());
            out.writeInt(made.pictures().size());
            for (Map.Entry<Integer, byte[]> each : made.pictures().entrySet()) {
                out.writeInt(each.getKey());
                out.writeInt(each.getValue().length);
                out.write(each.getValue());
            }
        }
        return content.toByteArray();
    }
}
