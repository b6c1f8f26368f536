package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fascicle.model.HouseLook;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A font that takes the place of another of its length is another font.
class ChangedFontTest {
    @TempDir
    private Path folder;

    private byte[] cards(String font) throws IOException, ThemeException {
        Files.createDirectories(folder.resolve("fonts"));
        Files.writeString(folder.resolve("fonts/Own.woff"), font);
        Theme theme = new Theme(List.of(folder, Path.of("themes/gazette")));
        return SocialCards.CardDress.of(Dress.of(theme, Locale.ENGLISH), HouseLook.USUAL)
                .fingerprint();
    }

    @Test
    void makesOtherCards() throws IOException, ThemeException {
        byte[] first = cards("first");
        assertArrayEquals(first, cards("first"));
        assertFalse(Arrays.equals(first, cards("other")));
    }
}
