package fascicle.render.pdf;

import fascicle.fonts.FontFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;

/// A font as a style asks for it, with those that stand in for glyphs it lacks. Belongs to one document.
final class Face extends FontDescription {
    private final Typeface typeface;
    private final float tracking;
    private final int first;
    private final Fonts fonts;
    private final List<FontFile> standIns;
    private final Map<Integer, Optional<Face>> found = new HashMap<>();
    private final Optional<Face> itself = Optional.of(this);

    /// @param ranked the font itself, then its stand-ins
    /// @param manner how it is used
    Face(Fonts fonts, List<FontFile> ranked, Manner manner) {
        this(fonts.typeface(ranked.getFirst()), fonts, ranked.subList(1, ranked.size()), manner);
    }

    private Face(Typeface typeface, Fonts fonts, List<FontFile> standIns, Manner manner) {
        super(typeface.glyphs(), false, style(typeface.file()), decorations(typeface.file()));
        this.typeface = typeface;
        this.tracking = manner.tracking();
        this.first = manner.first();
        this.fonts = fonts;
        this.standIns = standIns;
    }

    /// How a font is used.
    ///
    /// @param tracking space added after each character, in thousandths of the type size
    /// @param first the first character that is set in it; those before it are left to the stand-ins
    record Manner(float tracking, int first) {}

    private static IdentValue style(FontFile file) {
        return file.italic() ? IdentValue.ITALIC : IdentValue.NORMAL;
    }

    private static Decorations decorations(FontFile file) {
        return new Decorations(
                file.weight(),
                file.strikeoutSize(),
                file.strikeoutPosition(),
                file.underlinePosition(),
                file.underlineSize());
    }

    Typeface typeface() {
        return typeface;
    }

    float tracking() {
        return tracking;
    }

    boolean has(int codePoint) {
        return codePoint == ' '
                || codePoint == '\n'
                || codePoint == '\t'
                || codePoint >= first && typeface.has(codePoint);
    }

    /// How far a character carries the pen, in thousandths of the type size.
    float advance(int codePoint) {
        return typeface.advance(codePoint) + tracking;
    }

    /// This one, or else the first stand-in, that has the character.
    Optional<Face> setting(int codePoint) {
        return has(codePoint) ? itself : found.computeIfAbsent(codePoint, this::lookedUp);
    }

    private Optional<Face> lookedUp(int codePoint) {
        return standIns.stream()
                .map(fonts::typeface)
                .filter(other -> other.has(codePoint))
                .findFirst()
                .map(other -> new Face(other, fonts, List.of(), new Manner(tracking, 0)));
    }
}
