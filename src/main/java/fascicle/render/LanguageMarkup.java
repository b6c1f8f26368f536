package fascicle.render;

import java.util.Locale;
import java.util.Set;

/// How markup speaks of a language.
public final class LanguageMarkup {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");

    private LanguageMarkup() {}

    /// The value of `dir`: `ltr` or `rtl`.
    public static String direction(Locale language) {
        return RIGHT_TO_LEFT.contains(language.getLanguage()) ? "rtl" : "ltr";
    }

    /// The name of a language in itself: `中文`, `English`, `Français`.
    public static String name(Locale language) {
        String name = language.getDisplayName(language);
        int first = name.codePointAt(0);
        return Character.toString(first).toUpperCase(language) + name.substring(Character.charCount(first));
    }

    /// The attributes of an element whose words are in another language than those around it, each with a space
    /// before it; none where the language is the same.
    ///
    /// @param around the language of the element that it stands in
    /// @param page the language that gives the page its direction
    public static Html marked(Locale language, Locale around, Locale page) {
        String direction = direction(language);
        String lang = language.equals(around) ? "" : " lang=\"" + Escape.text(language.toLanguageTag()) + "\"";
        return new Html(direction.equals(direction(page)) ? lang : lang + " dir=\"" + direction + "\"");
    }
}
