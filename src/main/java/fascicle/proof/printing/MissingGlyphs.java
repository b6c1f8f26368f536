package fascicle.proof.printing;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.fonts.FontFault;
import fascicle.fonts.Glyphs;
import fascicle.fonts.PrintableText;
import fascicle.model.PrintedWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds the characters that no font has.
final class MissingGlyphs {
    private final Glyphs glyphs;
    private final BitSet there = new BitSet();

    MissingGlyphs(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /// One finding for each character of each stretch of words, at the first place in it.
    List<Diagnostic> in(List<PrintedWords.Stretch> all) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        try {
            for (PrintedWords.Stretch each : all) {
                if (!isThere(each.text())) {
                    add(each, found);
                }
            }
        } catch (FontFault _) {
            // The build names the font that cannot be read; nothing can be said about the others.
            return List.of();
        }
        return found;
    }

    /// Mostly nothing is missing, nor to be composed: found out without making another text.
    private boolean isThere(String text) throws IOException, FontFault {
        for (int i = 0; i < text.length(); i++) {
            if (there.get(text.charAt(i))) {
                continue;
            }
            int codePoint = text.codePointAt(i);
            if (!isThere(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint) - 1;
        }
        return true;
    }

    private boolean isThere(int codePoint) throws IOException, FontFault {
        boolean isKnown = there.get(codePoint);
        if (!isKnown && (PrintableText.isSpace(codePoint) || glyphs.has(codePoint))) {
            there.set(codePoint);
            return true;
        }
        return isKnown;
    }

    private void add(PrintedWords.Stretch words, List<Diagnostic> found) throws IOException, FontFault {
        for (int character :
                PrintableText.of(words.text()).codePoints().distinct().toArray()) {
            if (!isThere(character)) {
                found.add(diagnostic(character, words));
            }
        }
    }

    private static Diagnostic diagnostic(int character, PrintedWords.Stretch words) {
        String shown = Character.toString(character);
        Position at = words.at(Math.max(0, words.text().indexOf(shown)));
        return Diagnostic.warning(at, PrintRules.GLYPH.code(), PrintableText.missing(character))
                .withHint("write it otherwise, or put a font that has it into the theme's fonts folder");
    }
}
