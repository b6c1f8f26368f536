package fascicle.proof.copy;

import fascicle.Position;
import fascicle.model.Issue;
import fascicle.model.Manuscript;
import fascicle.model.Newsletter;
import fascicle.model.ValuePlaces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/// The texts of one issue, its editorial first; or the standing pages, which are of no issue.
public final class Bundle {
    private final Front front;
    private final Conventions conventions;
    private final List<Copy> everything;

    /// What an issue says of itself, besides its texts.
    ///
    /// @param issue without its articles; absent for the standing pages
    /// @param places where the values of its file stand, by [ValuePlaces#key]
    public record Front(Optional<Issue> issue, SortedMap<String, Position> places) {}

    private Bundle(Front front, List<Text> texts, Conventions conventions) {
        this.front = front;
        this.conventions = conventions;
        this.everything =
                texts.stream().map(text -> new Copy(text, conventions)).toList();
    }

    /// The issues, newest first, and then the standing pages.
    public static List<Bundle> of(Newsletter newsletter, Manuscript manuscript, Conventions conventions) {
        List<Bundle> bundles = new ArrayList<>();
        newsletter.issues().forEach(issue -> bundles.add(of(issue, manuscript, conventions)));
        List<Text> pages = newsletter.pages().stream()
                .map(page -> Text.of(page, manuscript))
                .toList();
        bundles.add(new Bundle(new Front(Optional.empty(), Collections.emptySortedMap()), pages, conventions));
        return bundles;
    }

    private static Bundle of(Issue issue, Manuscript manuscript, Conventions conventions) {
        Front front = new Front(Optional.of(issue.withArticles(List.of())), Text.places(manuscript, issue.at()));
        List<Text> texts = new ArrayList<>(List.of(Text.ofEditorial(issue)));
        issue.versions()
                .map(article -> Text.of(article, issue, conventions, manuscript))
                .forEach(texts::add);
        return new Bundle(front, texts, conventions);
    }

    /// The same, before any of its texts was set.
    public Bundle anew() {
        return new Bundle(front, everything.stream().map(Copy::text).toList(), conventions);
    }

    /// With its texts, all that findings about it may depend on besides the conventions.
    public Front front() {
        return front;
    }

    public Conventions conventions() {
        return conventions;
    }

    /// Without its articles; absent for the standing pages.
    public Optional<Issue> issue() {
        return front.issue();
    }

    /// Where a value of the issue's own file stands, or else where the file begins.
    public Position at(Issue issue, Object... steps) {
        return new ValuePlaces(front.places(), issue.at().path()).at(steps);
    }

    /// The texts in the newsletter's language.
    public List<Copy> copies() {
        return everything.stream().filter(Copy::isOwn).toList();
    }

    /// All texts in whatever language: for checks of what is no language.
    public List<Copy> everything() {
        return everything;
    }

    /// The articles that are no translations, in whatever language.
    public Stream<Copy> originals() {
        return everything.stream().filter(copy -> copy.original().isPresent());
    }

    /// The passages of all texts in the newsletter's language.
    public Stream<Passage> passages() {
        return everything.stream().filter(Copy::isOwn).flatMap(copy -> copy.passages().stream());
    }
}
