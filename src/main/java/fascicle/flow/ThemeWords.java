package fascicle.flow;

import fascicle.render.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// The words of the theme that comes with the tool.
public final class ThemeWords {
    private ThemeWords() {}

    /// The English ones, as they stand in their file; absent when the theme speaks the language anyway.
    public static Optional<String> toTranslate(Locale language) throws IOException {
        try (ThemeLocator themes = ThemeLocator.open()) {
            Theme base = themes.base();
            return base.find("messages/" + language.getLanguage() + ".properties")
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of(new String(base.bytes("messages/en.properties"), StandardCharsets.UTF_8));
        }
    }
}
