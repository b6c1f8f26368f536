package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.fonts.Coverage;
import fascicle.fonts.FontFault;
import fascicle.fonts.FontFile;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypefaceTest {
    private static final int LAST_CHARACTER = 0x10FFFF;

    /// What is judged before printing and what the PDF is set by are read by two programs.
    @Test
    void hasTheCharactersThatItsFileIsJudgedToHave() throws IOException, FontFault, ThemeException {
        Fonts fonts = Fonts.of(Sample.theme());
        Map<String, Path> paths = Sample.theme().fonts();
        for (FontFile file : fonts.library().files()) {
            Coverage judged = Coverage.of(file.path(), paths.get(file.path()));
            Typeface typeface = fonts.typeface(file);
            int different = 0;
            for (int character = 0; character <= LAST_CHARACTER; character++) {
                boolean isThere = typeface.glyphs().charExists(character);
                different += isThere == judged.has(character) && isThere == typeface.has(character) ? 0 : 1;
            }
            assertEquals(0, different, file.path());
        }
    }
}
