package fascicle.model;

import java.util.Locale;
import java.util.Map;

/// What sections are called before an editor has named them, in the languages of the themes that come with the tool; in
/// English where they do not speak it.
public enum UsualSections {
    /// For all that has no section.
    ARTICLES(Map.of("de", "Artikel", "es", "Artículos", "fr", "Articles", "it", "Articoli", "zh", "文章"), "Articles"),
    NEWS(Map.of("de", "Nachrichten", "es", "Noticias", "fr", "Actualités", "it", "Notizie", "zh", "动态"), "News"),
    BACKGROUND(
            Map.of("de", "Hintergrund", "es", "Contexto", "fr", "Éclairages", "it", "Approfondimenti", "zh", "背景"),
            "Background");

    private final Map<String, String> titles;
    private final String english;

    UsualSections(Map<String, String> titles, String english) {
        this.titles = titles;
        this.english = english;
    }

    public String in(Locale language) {
        return titles.getOrDefault(language.getLanguage(), english);
    }
}
