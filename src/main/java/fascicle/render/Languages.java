package fascicle.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The words of a theme in each language that something is written in.
public final class Languages {
    private final Theme theme;
    private final Locale newsletter;
    private final Map<Locale, Words> known = new ConcurrentHashMap<>();

    /// @param newsletter the language of the newsletter, whose words stand in for those of languages that the theme
    /// does not speak
    public Languages(Theme theme, Locale newsletter) {
        this.theme = theme;
        this.newsletter = newsletter;
    }

    /// The words in which a text in this language is presented.
    public Words words(Locale language) {
        return known.computeIfAbsent(language, this::read);
    }

    private Words read(Locale language) {
        try {
            return Words.of(theme, Words.has(theme, language) ? language : newsletter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
