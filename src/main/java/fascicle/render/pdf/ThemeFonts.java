package fascicle.render.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
/// capitals ask for: `font-family: "Source Sans 3 Spaced"`.
final class ThemeFonts extends ITextFontResolver {
    private static final String SPACED = " Spaced";
    private static final float SPACE = 70;

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
        boolean spaced =
                !style.families().isEmpty() && style.families().getFirst().endsWith(SPACED);
        List<String> families =
                style.families().stream().map(ThemeFonts::withoutSpace).toList();
        return new Face(fonts, fonts.ranked(families, style.weight(), style.italic()), spaced ? SPACE : 0);
    }

    private static String withoutSpace(String family) {
        return family.endsWith(SPACED) ? family.substring(0, family.length() - SPACED.length()) : family;
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
