package fascicle.fonts;

import fascicle.OnDisk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// A font as its first tables tell it, before any glyph is read.
///
/// The tables are those of the OpenType specification, version 1.9.
///
/// @param path within the theme: `fonts/SourceSerif4-Italic.ttf`
/// @param family what styles name it by: `Source Serif 4`; of a font in a folder such as `Newsletter Text` the name of
/// that folder
/// @param weight 100 to 900; 400 is regular
/// @param strikeoutPosition and the three lengths after it, in thousandths of the type size
public record FontFile(
        String path,
        String family,
        int weight,
        boolean italic,
        float strikeoutPosition,
        float strikeoutSize,
        float underlinePosition,
        float underlineSize) {
    private static final String OF_A_NEWSLETTER = "Newsletter ";

    private static final int FAMILY = 1;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int WINDOWS = 3;

    /// @throws FontFault when it is no font that can be read
    public static FontFile read(String path, Path file) throws IOException, FontFault {
        try {
            ByteBuffer font = contents(file);
            if (isOfTheNewsletter(file)) {
                SoundFont.check(font);
            }
            return read(path, font);
        } catch (IndexOutOfBoundsException | IllegalArgumentException _) {
            throw new FontFault(path);
        }
    }

    /// Those that come with the tool are as they were when it was tested.
    private static boolean isOfTheNewsletter(Path file) {
        return file.getFileSystem() == FileSystems.getDefault();
    }

    /// On disk only the pages that are looked at are read; a theme packed into the tool has to be unpacked.
    private static ByteBuffer contents(Path file) throws IOException {
        if (!isOfTheNewsletter(file)) {
            return ByteBuffer.wrap(OnDisk.read(file));
        }
        try (FileChannel channel = OnDisk.open(file, Set.of(StandardOpenOption.READ))) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        } catch (IOException e) {
            throw OnDisk.named(file, "read", e);
        }
    }

    private static FontFile read(String path, ByteBuffer font) {
        SortedMap<String, Integer> tables = tables(font);
        int metrics = table(tables, "OS/2");
        int post = table(tables, "post");
        float unit = 1000f / font.getShort(table(tables, "head") + 18);
        return new FontFile(
                path,
                folder(path).orElseGet(() -> family(font, table(tables, "name"))),
                font.getShort(metrics + 4),
                (font.getShort(metrics + 62) & 1) != 0,
                font.getShort(metrics + 28) * unit,
                font.getShort(metrics + 26) * unit,
                font.getShort(post + 8) * unit,
                font.getShort(post + 10) * unit);
    }

    /// Those of a newsletter are known by what it uses them for, whatever they call themselves.
    private static Optional<String> folder(String path) {
        int last = path.lastIndexOf('/');
        int before = path.lastIndexOf('/', last - 1);
        return before < 0
                ? Optional.empty()
                : Optional.of(path.substring(before + 1, last)).filter(name -> name.startsWith(OF_A_NEWSLETTER));
    }

    private static SortedMap<String, Integer> tables(ByteBuffer font) {
        SortedMap<String, Integer> tables = new TreeMap<>();
        for (int i = 0; i < font.getShort(4); i++) {
            int entry = 12 + 16 * i;
            tables.put(ascii(font, entry), font.getInt(entry + 8));
        }
        return tables;
    }

    private static String ascii(ByteBuffer font, int at) {
        byte[] tag = new byte[4];
        font.get(at, tag);
        return new String(tag, StandardCharsets.US_ASCII);
    }

    private static int table(SortedMap<String, Integer> tables, String tag) {
        Integer at = tables.get(tag);
        if (at == null) {
            throw new IllegalArgumentException("no table " + tag);
        }
        return at;
    }

    private static String family(ByteBuffer font, int names) {
        SortedMap<Integer, String> found = new TreeMap<>();
        int strings = names + font.getShort(names + 4);
        for (int i = 0; i < font.getShort(names + 2); i++) {
            int entry = names + 6 + 12 * i;
            int kind = font.getShort(entry + 6);
            if (font.getShort(entry) == WINDOWS && (kind == FAMILY || kind == TYPOGRAPHIC_FAMILY)) {
                byte[] name = new byte[font.getShort(entry + 8)];
                font.get(strings + font.getShort(entry + 10), name);
                found.putIfAbsent(kind, new String(name, StandardCharsets.UTF_16BE));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no family name");
        }
        return found.get(found.lastKey());
    }
}
