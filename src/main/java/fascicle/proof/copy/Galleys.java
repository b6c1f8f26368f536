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
/// @param bundles the issues, newest first, and then the standing pages
public record Galleys(Newsletter newsletter, Manuscript manuscript, List<Bundle> bundles) {
    public Galleys {
        bundles = List.copyOf(bundles);
    }

    /// Sets everything; issues side by side.
    public static Galleys of(Newsletter newsletter, Manuscript manuscript) {
        CopySetter setter = new CopySetter(manuscript);
        List<Bundle> bundles = new ArrayList<>(newsletter.issues().parallelStream()
                .map(issue -> bundle(issue, setter))
                .toList());
        List<Page> pages = newsletter.pages();
        bundles.add(
                new Bundle(Optional.empty(), pages.stream().map(setter::page).toList()));
        return new Galleys(newsletter, manuscript, bundles);
    }

    private static Bundle bundle(Issue issue, CopySetter setter) {
        List<Copy> copies = new ArrayList<>(List.of(setter.editorial(issue)));
        for (Article article : issue.articles()) {
            copies.add(setter.article(article));
        }
        return new Bundle(Optional.of(issue), copies);
    }

    public HouseStyle style() {
        return manuscript.style();
    }

    public Stream<Copy> copies() {
        return bundles.stream().flatMap(bundle -> bundle.copies().stream());
    }

    public Stream<Passage> passages() {
        return copies().flatMap(copy -> copy.passages().stream());
    }
}
