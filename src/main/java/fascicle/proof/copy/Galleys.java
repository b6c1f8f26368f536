package fascicle.proof.copy;

import fascicle.model.Article;
import fascicle.model.HouseStyle;
import fascicle.model.Issue;
import fascicle.model.Manuscript;
import fascicle.model.Newsletter;
import fascicle.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The whole newsletter, set as text to be read.
///
/// @param bundles the issues, newest first, and then the standing pages; all that is in the newsletter's language
/// @param foreign what is in other languages: translations, and articles that say so of themselves
public record Galleys(Newsletter newsletter, Manuscript manuscript, List<Bundle> bundles, List<Copy> foreign) {
    public Galleys {
        bundles = List.copyOf(bundles);
        foreign = List.copyOf(foreign);
    }

    /// Sets everything; issues side by side.
    public static Galleys of(Newsletter newsletter, Manuscript manuscript) {
        CopySetter setter = new CopySetter(manuscript);
        List<Bundle> bundles = new ArrayList<>(newsletter.issues().parallelStream()
                .map(issue -> bundle(issue, newsletter, setter))
                .toList());
        List<Page> pages = newsletter.pages();
        bundles.add(
                new Bundle(Optional.empty(), pages.stream().map(setter::page).toList()));
        List<Copy> foreign = newsletter
                .versions()
                .filter(article -> !isOwn(article, newsletter))
                .map(setter::article)
                .toList();
        return new Galleys(newsletter, manuscript, bundles, foreign);
    }

    /// Whether an article is in the newsletter's language, wherever that is spoken.
    private static boolean isOwn(Article article, Newsletter newsletter) {
        return article.language()
                .getLanguage()
                .equals(newsletter.settings().language().getLanguage());
    }

    private static Bundle bundle(Issue issue, Newsletter newsletter, CopySetter setter) {
        List<Copy> copies = new ArrayList<>(List.of(setter.editorial(issue)));
        issue.versions()
                .filter(article -> isOwn(article, newsletter))
                .map(setter::article)
                .forEach(copies::add);
        return new Bundle(Optional.of(issue), copies);
    }

    public HouseStyle style() {
        return manuscript.style();
    }

    public Stream<Copy> copies() {
        return bundles.stream().flatMap(bundle -> bundle.copies().stream());
    }

    /// All texts in whatever language: for checks of what is no language.
    public Stream<Copy> everything() {
        return Stream.concat(copies(), foreign.stream());
    }

    public Stream<Passage> passages() {
        return copies().flatMap(copy -> copy.passages().stream());
    }
}
