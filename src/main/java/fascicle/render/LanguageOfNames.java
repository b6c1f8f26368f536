package fascicle.render;

import fascicle.model.Article;
import fascicle.model.Issue;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The language of a name that an article's section or topic has: a translation may give them names of its own; all
/// others are in the newsletter's language, whatever language the article is in.
///
/// @param newsletter its language
/// @param own names that only a translation gives, by the translation's name
public record LanguageOfNames(Locale newsletter, SortedMap<String, SortedSet<String>> own) {
    public LanguageOfNames {
        own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
    }

    /// Of all articles of an issue, in every language.
    public static LanguageOfNames of(Locale newsletter, Issue issue) {
        return of(newsletter, issue, issue.versions());
    }

    /// Of some articles of an issue.
    ///
    /// @param issue with the originals
    public static LanguageOfNames of(Locale newsletter, Issue issue, Stream<Article> articles) {
        SortedMap<String, SortedSet<String>> own = new TreeMap<>();
        Map<String, Article> originals = new TreeMap<>();
        issue.articles().forEach(original -> originals.put(original.key().name(), original));
        articles.filter(Article::isTranslation).forEach(article -> {
            Article original = originals.get(article.key().original().name());
            if (original != null && !article.ownNames(original).isEmpty()) {
                own.put(article.key().name(), article.ownNames(original));
            }
        });
        return new LanguageOfNames(newsletter, own);
    }

    /// The language of this name.
    public Locale languageOf(String name, Article article) {
        SortedSet<String> names = own.get(article.key().name());
        return names != null && names.contains(name) ? article.language() : newsletter;
    }
}
