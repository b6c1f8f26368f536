package fascicle.fonts;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/// The one answer to whether a font of unknown origin may be used: on pages, in print and in pictures.
///
/// The tables are those of the OpenType specification, version 1.9.
public final class FontJudge {
    /// In bytes.
    /// In bytes; a larger one is refused.
    public static final int LARGEST = 12_000_000;

    private static final int TRUETYPE = 0x00010000;
    private static final int TRUE = 0x74727565;
    private static final int CFF = 0x4F54544F;
    private static final int COLLECTION = 0x74746366;
    private static final int WOFF = 0x774F4646;
    private static final int WOFF_2 = 0x774F4632;

    private static final List<String> NEEDED = List.of("OS/2", "cmap", "head", "hhea", "hmtx", "maxp", "name", "post");

    private static final int MAY_NOT_BE_EMBEDDED = 0x0002;
    private static final int MAY_BE_SEEN_OR_CHANGED = 0x000c;
    private static final int WHOLE_ONLY = 0x0100;
    private static final int AS_DOTS_ONLY = 0x0200;

    private FontJudge() {}

    /// Why a font cannot be used.
    ///
    /// @param message goes on from "the font"
    /// @param hint what to do about it
    public record Refusal(String message, String hint) {
        static final Refusal WITHOUT_LETTERS = new Refusal(
                "has no table that says which of its signs is which letter",
                "take another: this one is of a kind that is no longer made");

        static Refusal damaged(String how) {
            return new Refusal("is damaged: " + how, "take the file anew from where it came from");
        }
    }

    /// Absent for a font that is well.
    public static Optional<Refusal> judge(byte[] content) {
        if (content.length > LARGEST && ByteBuffer.wrap(content).getInt(0) != COLLECTION) {
            return Optional.of(new Refusal(
                    "has " + content.length / 1_000_000 + " MB, more than readers can be sent",
                    "take one of fewer characters: those that it lacks are set in the fonts of the theme"));
        }
        Optional<Refusal> kind = kind(content);
        if (kind.isPresent()) {
            return kind;
        }
        ByteBuffer font = ByteBuffer.wrap(content);
        try {
            SortedMap<String, ByteBuffer> tables = SoundFont.tables(font);
            Optional<Refusal> first = missing(tables, font.getInt(0)).or(() -> manner(tables));
            if (first.isEmpty()) {
                SoundFont.check(tables);
            }
            return first.isPresent() || hasLetters(content) ? first : Optional.of(Refusal.WITHOUT_LETTERS);
        } catch (IndexOutOfBoundsException _) {
            return Optional.of(Refusal.damaged("what it says of itself leads out of the file"));
        } catch (IllegalArgumentException fault) {
            return Optional.of(Refusal.damaged(String.valueOf(fault.getMessage())));
        }
    }

    private static Optional<Refusal> kind(byte[] content) {
        int first = content.length < 12 ? 0 : ByteBuffer.wrap(content).getInt(0);
        return switch (first) {
            case TRUETYPE, TRUE, CFF -> Optional.empty();
            case WOFF, WOFF_2 ->
                Optional.of(new Refusal(
                        "is packed for the web (" + (first == WOFF ? "WOFF" : "WOFF2") + "), and cannot be printed",
                        "take the TTF or OTF of it, which comes from the same place; pages are sent it packed"));
            case COLLECTION ->
                Optional.of(new Refusal(
                        "is a collection of several fonts (TTC)",
                        "take one font out of it: its maker has each as a TTF of its own, or a program such as"
                                + " FontForge saves it so"));
            default ->
                Optional.of(new Refusal("is no TrueType or OpenType font", "name a file of the kind TTF or OTF"));
        };
    }

    private static Optional<Refusal> missing(SortedMap<String, ByteBuffer> tables, int kind) {
        List<String> outlines = kind == CFF ? List.of("CFF ") : List.of("glyf", "loca");
        return Stream.concat(NEEDED.stream(), outlines.stream())
                .filter(tag -> !tables.containsKey(tag))
                .findFirst()
                .map(tag -> Refusal.damaged("it has no table \"" + tag.strip() + "\""));
    }

    /// What it says of itself that keeps it from being used as it is.
    private static Optional<Refusal> manner(SortedMap<String, ByteBuffer> tables) {
        if (tables.containsKey("fvar")) {
            return Optional.of(new Refusal(
                    "is a variable font, of which print knows one style only",
                    "take the files of its styles, one each, which mostly lie beside it in a folder \"static\""));
        }
        int rights = tables.get("OS/2").getShort(8);
        boolean isForbidden = (rights & MAY_NOT_BE_EMBEDDED) != 0 && (rights & MAY_BE_SEEN_OR_CHANGED) == 0;
        if (isForbidden || (rights & (WHOLE_ONLY | AS_DOTS_ONLY)) != 0) {
            return Optional.of(new Refusal(
                    "says of itself that documents may not hold it",
                    "ask its maker for a licence and a file that allow PDFs and websites, or take another"));
        }
        return Optional.empty();
    }

    private static boolean hasLetters(byte[] content) {
        try {
            Coverage coverage = Coverage.of("", content);
            return "aeino0123".chars().filter(coverage::has).count() > 4;
        } catch (FontFault _) {
            return false;
        }
    }
}
