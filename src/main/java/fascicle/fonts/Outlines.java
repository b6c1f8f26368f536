package fascicle.fonts;

import java.nio.ByteBuffer;
import java.util.SortedMap;

/// The letters of a TrueType font: where each lies, and of which others it is composed.
///
/// Source: the OpenType specification, version 1.9, "loca" and "glyf".
final class Outlines {
    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 256;
    private static final int TOO_MANY = 1_000_000;

    private static final int HEAD = 10;
    private static final int WORDS = 0x0001;
    private static final int ONE_SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int FOUR_SCALES = 0x0080;

    private final ByteBuffer letters;
    private final ByteBuffer places;
    private final boolean isLong;
    private final int glyphs;

    Outlines(SortedMap<String, ByteBuffer> tables, int glyphs) {
        this.letters = tables.get("glyf");
        this.places = tables.get("loca");
        this.isLong = tables.get("head").getShort(50) != 0;
        this.glyphs = glyphs;
    }

    /// Whether each lies within the file, and none is part of itself, or made of more parts than anybody draws.
    boolean areSound() {
        int[] parts = new int[glyphs];
        for (int glyph = 0; glyph < glyphs; glyph++) {
            if (place(glyph) > place(glyph + 1) || place(glyph + 1) > letters.capacity()) {
                return false;
            }
        }
        for (int glyph = 0; glyph < glyphs; glyph++) {
            if (parts(glyph, parts, 0) > MOST_PARTS) {
                return false;
            }
        }
        return true;
    }

    private long place(int glyph) {
        return isLong ? places.getInt(4 * glyph) & 0xffff_ffffL : 2L * (places.getShort(2 * glyph) & 0xffff);
    }

    /// How many simple letters it is made of; too many for one that is part of itself.
    ///
    /// @param known what has been counted: nothing while it is zero
    private int parts(int glyph, int[] known, int depth) {
        if (glyph >= glyphs || depth > DEEPEST) {
            return TOO_MANY;
        }
        if (known[glyph] == 0) {
            known[glyph] = TOO_MANY; // as long as it is being counted
            int at = (int) place(glyph);
            int length = (int) place(glyph + 1) - at;
            ByteBuffer letter = letters.slice(at, length);
            known[glyph] = length == 0 || letter.getShort(0) >= 0 ? 1 : composed(letter, known, depth);
        }
        return known[glyph];
    }

    private int composed(ByteBuffer letter, int[] known, int depth) {
        int at = HEAD;
        int flags = MORE;
        int sum = 0;
        while ((flags & MORE) != 0) {
            flags = letter.getShort(at);
            sum = Math.min(TOO_MANY, sum + parts(letter.getShort(at + 2) & 0xffff, known, depth + 1));
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2) + scales(flags);
        }
        return sum;
    }

    private static int scales(int flags) {
        if ((flags & FOUR_SCALES) != 0) {
            return 8;
        }
        if ((flags & TWO_SCALES) != 0) {
            return 4;
        }
        return (flags & ONE_SCALE) != 0 ? 2 : 0;
    }
}
