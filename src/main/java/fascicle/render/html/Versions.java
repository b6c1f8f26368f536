package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.render.LanguageMarkup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The languages of an article, as its page and lists of articles show them.
///
/// @param article in one of them
record Versions(Site site, Article article) {
    private Article original() {
        return site.article(article.key().original());
    }

    private boolean isAlone() {
        return original().translations().isEmpty();
    }

    /// For a switch between them; none when there is only one.
    List<View.Version> all() {
        return isAlone() ? List.of() : original().versions().map(this::view).toList();
    }

    List<View.Version> others() {
        return all().stream().filter(version -> !version.here()).toList();
    }

    /// For programs, the original once more for those who want neither.
    List<View.Alternate> alternates() {
        if (isAlone()) {
            return List.of();
        }
        List<View.Alternate> alternates = new ArrayList<>(original()
                .versions()
                .map(version -> alternate(version.language().toLanguageTag(), version))
                .toList());
        alternates.add(alternate("x-default", original()));
        return alternates;
    }

    private View.Alternate alternate(String language, Article version) {
        String path = Addresses.of(version);
        return new View.Alternate(language, path, site.absolute(path));
    }

    private View.Version view(Article version) {
        return new View.Version(
                LanguageMarkup.name(version.language()),
                tongue(version.language()),
                Addresses.of(version),
                version.key().equals(article.key()));
    }

    static View.Tongue tongue(Locale language) {
        return new View.Tongue(language.toLanguageTag(), LanguageMarkup.direction(language));
    }
}
