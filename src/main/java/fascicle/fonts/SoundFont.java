package fascicle.fonts;

import java.nio.ByteBuffer;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Looks whether a font is what its tables say, before libraries read it: they believe each number, and read as long
/// as it says.
///
/// The tables are those of the OpenType specification, version 1.9: "cmap", "head", "hhea", "hmtx", "kern", "maxp",
/// "name"; [Outlines] and [LetterPrograms] have the others.
final class SoundFont {
    private static final int TRUETYPE = 0x00010000;
    private static final int POSTSCRIPT = 0x4F54544F;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int MOST_TABLES = 100;
    /// In bytes, of all names: those of fonts in many languages have a tenth of it.
    private static final int LONGEST_NAMES = 1 << 20;
    private static final int LAST_CHARACTER = 0x10FFFF;
    private static final int LAST_OF_16_BITS = 0xFFFF;
    private static final String MEASURES = "its measures cannot be";

    private final SortedMap<String, ByteBuffer> tables;

    private SoundFont(SortedMap<String, ByteBuffer> tables) {
        this.tables = tables;
    }

    /// Its letters are of the kind that its first bytes say, and that print can take in.
    ///
    /// @throws IllegalArgumentException when it is not what it says, with words for that
    /// @throws IndexOutOfBoundsException when it ends before
    static void check(ByteBuffer font) {
        SortedMap<String, ByteBuffer> tables = tables(font);
        int kind = font.getInt(0);
        boolean hasPrograms = tables.containsKey("CFF ");
        sound(kind == TRUETYPE && (hasPrograms || tables.containsKey("glyf")) || kind == POSTSCRIPT && hasPrograms);
        check(tables);
    }

    /// The same of a font whose tables are known.
    static void check(SortedMap<String, ByteBuffer> tables) {
        new SoundFont(tables).check();
    }

    /// The tables of a font, by their names.
    static SortedMap<String, ByteBuffer> tables(ByteBuffer font) {
        SortedMap<String, ByteBuffer> tables = new TreeMap<>();
        int count = unsigned(font, 4);
        long length = 0;
        sound(count <= MOST_TABLES);
        for (int i = 0; i < count; i++) {
            int entry = DIRECTORY + ENTRY * i;
            ByteBuffer table = font.slice(font.getInt(entry + 8), font.getInt(entry + 12));
            sound(tables.put(tag(font, entry), table) == null);
            length += table.limit();
        }
        // One upon the other they would be packed, and kept, a hundred times.
        sound(length <= font.limit());
        return tables;
    }

    private void check() {
        int unit = unsigned(table("head"), 18);
        sound(unit >= 16 && unit <= 16_384, MEASURES);
        int glyphs = unsigned(table("maxp"), 4);
        metrics(glyphs);
        outlines(glyphs);
        characters(table("cmap"), glyphs);
        names(table("name"));
        pairs();
    }

    private static void sound(boolean isSound) {
        sound(isSound, "its tables are not what they say");
    }

    private static void sound(boolean isSound, String otherwise) {
        if (!isSound) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static String tag(ByteBuffer font, int at) {
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            tag.append((char) (font.get(at + i) & 0xFF));
        }
        return tag.toString();
    }

    private ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        sound(table != null);
        return table;
    }

    private static int unsigned(ByteBuffer table, int at) {
        return table.getShort(at) & 0xFFFF;
    }

    /// A count or a place of 32 bits; none is as large as half of what can be said.
    private static int counted(ByteBuffer table, int at) {
        int count = table.getInt(at);
        sound(count >= 0);
        return count;
    }

    private void metrics(int glyphs) {
        int advances = unsigned(table("hhea"), 34);
        long needed = 4L * advances + 2L * Math.max(0, glyphs - advances);
        sound(glyphs > 0 && advances > 0 && advances <= glyphs && table("hmtx").limit() >= needed, MEASURES);
    }

    /// Those of PostScript are another table.
    private void outlines(int glyphs) {
        if (tables.containsKey("glyf")) {
            table("loca");
            sound(new Outlines(tables, glyphs).areSound(), "its letters lead out of the file, or into each other");
        } else {
            // Those of "CFF2" print cannot take in.
            sound(
                    LetterPrograms.areSound(table("CFF ")),
                    "the programs of its letters do not end, or call what there is not");
        }
    }

    /// The table of characters alone.
    static void checkCharacters(ByteBuffer cmap) {
        characters(cmap, Integer.MAX_VALUE);
    }

    private static void characters(ByteBuffer cmap, int glyphs) {
        int count = unsigned(cmap, 2);
        SortedSet<Integer> seen = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            int at = counted(cmap, 4 + 8 * i + 4);
            if (seen.add(at)) {
                characters(cmap.slice(at, cmap.limit() - at), unsigned(cmap, at), glyphs);
            }
        }
    }

    private static void characters(ByteBuffer map, int format, int glyphs) {
        switch (format) {
            case 4 -> segments(map);
            case 6 -> sound(map.limit() >= 10 + 2 * unsigned(map, 8));
            case 12, 13 -> groups(map, format == 12 ? glyphs : Integer.MAX_VALUE);
            case 14 -> variants(map);
            default -> sound(format == 0 || format == 2);
        }
    }

    /// They rise, and so have no more characters between them than there are.
    private static void segments(ByteBuffer map) {
        int twice = unsigned(map, 6);
        int before = -1;
        for (int i = 0; i < twice; i += 2) {
            int last = unsigned(map, 14 + i);
            int first = unsigned(map, 16 + twice + i);
            boolean isEnd = first == LAST_OF_16_BITS && last == LAST_OF_16_BITS;
            sound(first > before && first <= last || isEnd);
            before = last;
        }
        sound(map.limit() >= 16 + 4 * twice);
    }

    private static void groups(ByteBuffer map, int glyphs) {
        int count = counted(map, 12);
        sound(count <= map.limit() / 12);
        int before = -1;
        for (int i = 0; i < count; i++) {
            int first = map.getInt(16 + 12 * i);
            int last = map.getInt(16 + 12 * i + 4);
            sound(first > before && first <= last && last <= LAST_CHARACTER);
            sound((long) counted(map, 16 + 12 * i + 8) + (last - first) < glyphs || glyphs == Integer.MAX_VALUE);
            before = last;
        }
    }

    /// Of a character, by a sign behind it. All lists together are no longer than the table.
    private static void variants(ByteBuffer map) {
        int signs = counted(map, 6);
        sound(signs <= map.limit() / 11);
        long listed = 0;
        for (int i = 0; i < signs; i++) {
            int ranges = counted(map, 10 + 11 * i + 3);
            int glyphs = counted(map, 10 + 11 * i + 7);
            listed += ranges == 0 ? 0 : 4L * counted(map, ranges);
            listed += glyphs == 0 ? 0 : 5L * counted(map, glyphs);
        }
        sound(listed <= map.limit());
    }

    private static void names(ByteBuffer names) {
        int count = unsigned(names, 2);
        long length = 0;
        for (int i = 0; i < count; i++) {
            length += unsigned(names, 6 + 12 * i + 8);
        }
        sound(length <= LONGEST_NAMES);
    }

    /// Pairs of letters that stand closer; a table of Apple's has a count of 32 bits and is read by nobody here.
    private void pairs() {
        ByteBuffer kern = tables.get("kern");
        if (kern == null || unsigned(kern, 0) != 0) {
            return;
        }
        int at = 4;
        long pairs = 0;
        for (int i = 0; i < unsigned(kern, 2); i++) {
            int length = unsigned(kern, at + 2);
            sound(length >= 6);
            pairs += unsigned(kern, at + 6);
            at += length;
        }
        sound(6 * pairs <= kern.limit());
    }
}
