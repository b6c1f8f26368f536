package fascicle.render;

import fascicle.model.Block;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The words of a theme in each language that something is written in.
public final class Languages {
    private static final String END = ".properties";

    /// By the code of the language, without script and region.
    private final Map<String, Words> spoken;

    private final Words standIn;

    private Languages(Map<String, Words> spoken, Words standIn) {
        this.spoken = spoken;
        this.standIn = standIn;
    }

    /// @param newsletter the language of the newsletter, whose words stand in for those of languages that the theme
    /// does not speak
    /// @throws ThemeException when the words of a language cannot be used
    static Languages of(Theme theme, Locale newsletter) throws IOException, ThemeException {
        Map<String, String> english = Words.english(theme);
        Map<String, Words> spoken = new HashMap<>();
        for (String file : theme.list("messages")) {
            String code = file.replaceFirst("^.*/", "").replace(END, "");
            spoken.put(code, Words.of(theme, Locale.of(code), english));
        }
        Words own = spoken.get(newsletter.getLanguage());
        return new Languages(
                Map.copyOf(spoken), own == null ? Words.of(theme, newsletter, english) : own.in(newsletter));
    }

    /// The words in which a text in this language is presented.
    public Words words(Locale language) {
        return spoken.getOrDefault(language.getLanguage(), standIn).in(language);
    }

    /// The word for a kind of alert in a text, marked where the theme does not speak the language of the text.
    public Html word(Block.Alert.Kind kind, Locale text) {
        Words words = words(text);
        String word = words.get("alert." + kind.name().toLowerCase(Locale.ROOT));
        String lang = LanguageMarkup.marked(words.language(), text, text).markup();
        return new Html(lang.isEmpty() ? Escape.text(word) : "<span" + lang + ">" + Escape.text(word) + "</span>");
    }
}
