package fascicle.pictures;

import fascicle.fonts.Coverage;
import fascicle.fonts.FontFault;
import fascicle.fonts.FontFile;
import fascicle.fonts.FontLibrary;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.batik.bridge.FontFace;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.gvt.font.GVTFontFamily;
import org.jspecify.annotations.Nullable;

/// Sets the words in drawings in fonts that are given: those of the machine would make pictures differ between
/// machines.
///
/// What a drawing calls `serif`, `sans-serif` or `monospace` are the fonts for texts, labels and code.
final class DrawingFonts implements FontFamilyResolver {
    private static final int REGULAR = 400;

    private static final List<String> SERIF = List.of("Newsletter Text", "Source Serif 4");
    private static final List<String> SANS = List.of("Newsletter Labels", "Source Sans 3");
    private static final List<String> CODE = List.of("Newsletter Code", "Source Code Pro");

    /// With the fonts that drawing programs name most, and nobody may pass on.
    private static final Map<String, List<String>> KINDS = Map.ofEntries(
            Map.entry("serif", SERIF),
            Map.entry("ui-serif", SERIF),
            Map.entry("times", SERIF),
            Map.entry("times new roman", SERIF),
            Map.entry("georgia", SERIF),
            Map.entry("sans-serif", SANS),
            Map.entry("monospace", CODE),
            Map.entry("ui-monospace", CODE),
            Map.entry("courier", CODE),
            Map.entry("courier new", CODE),
            Map.entry("consolas", CODE));

    private final FontLibrary fonts;
    private final Map<FontFile, Optional<Font>> read = new ConcurrentHashMap<>();
    private final Map<FontFile, Coverage> coverages = new ConcurrentHashMap<>();

    DrawingFonts(FontLibrary fonts) {
        this.fonts = fonts;
    }

    @Override
    public @Nullable GVTFontFamily resolve(String family) {
        List<String> names = KINDS.getOrDefault(family.toLowerCase(Locale.ROOT), List.of(family));
        return names.stream()
                .filter(name ->
                        fonts.files().stream().anyMatch(file -> file.family().equals(name)))
                .findFirst()
                .map(this::family)
                .orElse(null);
    }

    @Override
    public @Nullable GVTFontFamily resolve(String family, FontFace face) {
        return resolve(family);
    }

    @Override
    public @Nullable GVTFontFamily loadFont(InputStream content, FontFace face) {
        return null;
    }

    @Override
    public GVTFontFamily getDefault() {
        return family(fonts.ranked(SANS, REGULAR, false).getFirst().family());
    }

    @Override
    public @Nullable GVTFontFamily getFamilyThatCanDisplay(char c) {
        return fonts.ranked(SANS, REGULAR, false).stream()
                .filter(file -> coverages.computeIfAbsent(file, this::coverage).has(c))
                .findFirst()
                .map(file -> family(file.family()))
                .orElse(null);
    }

    private GVTFontFamily family(String name) {
        return new DrawnFamily(
                name,
                (weight, italic) -> fonts.ranked(List.of(name), weight, italic).stream()
                        .flatMap(file -> read.computeIfAbsent(file, this::read).stream())
                        .findFirst()
                        .orElseThrow(() -> new UncheckedIOException(new IOException("no font can be read"))));
    }

    private Coverage coverage(FontFile file) {
        try {
            return Coverage.of(file.path(), fonts.bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFault e) {
            throw new UncheckedIOException(new IOException("cannot read the font " + file.path(), e));
        }
    }

    /// Absent for one that drawings cannot be set in, such as one without a full name: others are taken in its place.
    private Optional<Font> read(FontFile file) {
        try {
            return Optional.of(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(fonts.bytes(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException _) {
            return Optional.empty();
        }
    }
}
