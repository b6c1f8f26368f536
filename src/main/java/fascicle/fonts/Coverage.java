package fascicle.fonts;

import fascicle.OnDisk;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;

/// The characters that a font has glyphs for, as its table `cmap` tells; nothing else of the font is read.
///
/// Source: the OpenType specification, version 1.9, "cmap", formats 4 and 12.
public final class Coverage {
    private static final int WINDOWS = 3;
    private static final int UNICODE_OF_16_BITS = 1;
    private static final int UNICODE = 10;
    private static final int HEAD = 12;
    private static final int ENTRY = 16;
    private static final int LAST_CHARACTER = 0x10FFFF;

    private final BitSet characters;

    private Coverage(BitSet characters) {
        this.characters = characters;
    }

    /// Of a font in a file, which is read as far as the table only.
    ///
    /// @param path what the font is called in a fault
    public static Coverage of(String path, Path file) throws IOException, FontFault {
        try (InputStream font = OnDisk.stream(file)) {
            ByteBuffer head = ByteBuffer.wrap(font.readNBytes(HEAD));
            int tables = head.getShort(4) & 0xffff;
            ByteBuffer entries = ByteBuffer.wrap(font.readNBytes(tables * ENTRY));
            int entry = entry(entries, tables);
            font.skipNBytes((entries.getInt(entry + 8) & 0xffff_ffffL) - HEAD - (long) tables * ENTRY);
            return of(ByteBuffer.wrap(font.readNBytes(Math.max(0, entries.getInt(entry + 12)))));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | EOFException _) {
            throw new FontFault(path);
        } catch (IOException e) {
            throw OnDisk.named(file, "read", e);
        }
    }

    /// Of a font in memory.
    ///
    /// @param path what the font is called in a fault
    public static Coverage of(String path, byte[] font) throws FontFault {
        try {
            ByteBuffer all = ByteBuffer.wrap(font);
            int tables = all.getShort(4) & 0xffff;
            ByteBuffer entries = all.slice(HEAD, tables * ENTRY);
            int entry = entry(entries, tables);
            return of(all.slice(entries.getInt(entry + 8), entries.getInt(entry + 12)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException _) {
            throw new FontFault(path);
        }
    }

    public boolean has(int codePoint) {
        return characters.get(codePoint);
    }

    private static int entry(ByteBuffer entries, int tables) {
        for (int i = 0; i < tables; i++) {
            byte[] tag = new byte[4];
            entries.get(i * ENTRY, tag);
            if (new String(tag, StandardCharsets.US_ASCII).equals("cmap")) {
                return i * ENTRY;
            }
        }
        throw new IllegalArgumentException("no table cmap");
    }

    /// The map of all of Unicode where there is one, or else that of its first 65,536 characters.
    private static Coverage of(ByteBuffer cmap) {
        SoundFont.checkCharacters(cmap);
        BitSet characters = new BitSet();
        int small = -1;
        for (int i = 0; i < (cmap.getShort(2) & 0xffff); i++) {
            int record = 4 + 8 * i;
            int at = cmap.getInt(record + 4);
            int encoding = cmap.getShort(record + 2);
            boolean isOfWindows = cmap.getShort(record) == WINDOWS;
            if (isOfWindows && encoding == UNICODE && cmap.getShort(at) == 12) {
                addGroups(cmap, at, characters);
                return new Coverage(characters);
            }
            small = isOfWindows && encoding == UNICODE_OF_16_BITS && cmap.getShort(at) == 4 ? at : small;
        }
        if (small >= 0) {
            addSegments(cmap, small, characters);
        }
        return new Coverage(characters);
    }

    private static void addGroups(ByteBuffer cmap, int at, BitSet characters) {
        int groups = cmap.getInt(at + 12);
        for (int i = 0; i < groups; i++) {
            int group = at + 16 + 12 * i;
            int first = cmap.getInt(group);
            int last = Math.min(cmap.getInt(group + 4), LAST_CHARACTER);
            boolean beginsWithNone = cmap.getInt(group + 8) == 0;
            int from = beginsWithNone ? first + 1 : first;
            if (from >= 0 && from <= last) {
                characters.set(from, last + 1);
            }
        }
    }

    private static void addSegments(ByteBuffer cmap, int at, BitSet characters) {
        int twice = cmap.getShort(at + 6) & 0xffff;
        for (int i = 0; i < twice; i += 2) {
            int last = cmap.getShort(at + 14 + i) & 0xffff;
            int first = cmap.getShort(at + 16 + twice + i) & 0xffff;
            int delta = cmap.getShort(at + 16 + 2 * twice + i);
            int rangeAt = at + 16 + 3 * twice + i;
            int range = cmap.getShort(rangeAt) & 0xffff;
            for (int character = first; character <= last && character != 0xffff; character++) {
                int glyph = range == 0 ? character : glyph(cmap, rangeAt + range + 2 * (character - first));
                boolean isThere = (range == 0 || glyph != 0) && ((glyph + delta) & 0xffff) != 0;
                if (isThere) {
                    characters.set(character);
                }
            }
        }
    }

    private static int glyph(ByteBuffer cmap, int at) {
        return at + 2 > cmap.limit() ? 0 : cmap.getShort(at) & 0xffff;
    }
}
