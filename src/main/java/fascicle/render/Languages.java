package fascicle.render;

import fascicle.model.Block;
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

    /// The word for a kind of alert in a text, marked where the theme does not speak the language of the text.
    public Html word(Block.Alert.Kind kind, Locale text) {
        Words words = words(text);
        String word = words.get("alert." + kind.name().toLowerCase(Locale.ROOT));
        String lang = Tongue.marked(words.language(), text, text).markup();
        return new Html(lang.isEmpty() ? Escape.text(word) : "<span" + lang + ">" + Escape.text(word) + "</span>");
    }

    private Words read(Locale language) {
        try {
            return Words.of(theme, Words.has(theme, language) ? language : newsletter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
