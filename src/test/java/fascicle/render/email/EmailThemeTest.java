package fascicle.render.email;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fascicle.render.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A font that takes the place of another of its length is another font.
class EmailThemeTest {
    @TempDir
    private Path folder;

    private byte[] emails(String font) throws IOException {
        Files.createDirectories(folder.resolve("fonts"));
        Files.writeString(folder.resolve("fonts/Own.woff"), font);
        Theme theme = new Theme(List.of(folder, Path.of("themes/gazette")));
        return new EmailTheme(theme).fingerprint();
    }

    @Test
    void makesOtherEmails() throws IOException {
        byte[] first = emails("first");
        assertArrayEquals(first, emails("first"));
        assertFalse(Arrays.equals(first, emails("other")));
    }
}
