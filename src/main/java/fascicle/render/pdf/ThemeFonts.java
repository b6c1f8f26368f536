package fascicle.render.pdf;

import fascicle.fonts.FontFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.style.FSDerivedValue;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/// Gives the layout the theme's fonts and no others: neither the reader's own, which differ from machine to machine,
/// nor those of a style sheet's `@font-face`.
///
/// A family named with the word `Spaced` after it is the same family with its letters set apart, as labels in
/// capitals ask for: `font-family: "Source Sans 3 Spaced"`. A family named with the word `Han` after it sets Chinese
/// only, and leaves Latin letters, figures and brackets to the families named next: `"Noto Sans SC Han", "Source
/// Serif 4"`.
final class ThemeFonts extends ITextFontResolver {
    private static final String SPACED = " Spaced";
    private static final float SPACE = 70;
    private static final String HAN = " Han";

    /// Where the typographic signs begin that Chinese sets in its own way, with the quotes and dashes.
    private static final int FIRST_HAN = 0x2010;

    private final Fonts fonts;
    private final Map<Style, Face> faces = new HashMap<>();

    ThemeFonts(Fonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
        Style style = new Style(
                wanted.families() == null ? List.of() : List.of(wanted.families()),
                convertWeightToInt(wanted.fontWeight()),
                wanted.fontStyle() != IdentValue.NORMAL);
        return new ITextFSFont(faces.computeIfAbsent(style, this::face), wanted.size());
    }

    private Face face(Style style) {
        String wanted = style.families().isEmpty() ? "" : style.families().getFirst();
        List<String> families =
                style.families().stream().map(ThemeFonts::withoutManner).toList();
        List<FontFile> ranked = fonts.ranked(families, style.weight(), style.italic());
        Face.Manner manner = new Face.Manner(wanted.endsWith(SPACED) ? SPACE : 0, wanted.endsWith(HAN) ? FIRST_HAN : 0);
        return new Face(fonts, manner.first() == 0 ? ranked : withLatinElsewhere(ranked), manner);
    }

    /// The first font, then all those of other families: its own would bring back what is left to these.
    private static List<FontFile> withLatinElsewhere(List<FontFile> ranked) {
        FontFile han = ranked.getFirst();
        Stream<FontFile> others = ranked.stream().filter(file -> !file.family().equals(han.family()));
        return Stream.concat(Stream.of(han), others).toList();
    }

    private static String withoutManner(String family) {
        return family.replaceFirst("(" + SPACED + "|" + HAN + ")$", "");
    }

    @Override
    public Map<String, FontFamily> getFonts() {
        return Map.of();
    }

    @Override
    public void importFontFaces(List<FontFaceRule> rules, UserAgentCallback resources) {
        for (FontFaceRule rule : rules) {
            FSDerivedValue source = rule.getCalculatedStyle().valueByName(CSSName.SRC);
            ((ClosedResources) resources).refuse(source.asString());
        }
    }

    @Override
    public void flushCache() {
        faces.clear();
    }

    private record Style(List<String> families, int weight, boolean italic) {}
}
