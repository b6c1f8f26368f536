package fascicle.proof.copy;

import fascicle.Position;
import fascicle.model.Article;
import fascicle.model.Body;
import fascicle.model.ValuePlaces;
import fascicle.proof.copy.Text.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One text as checks see it: an article, a standing page or an issue's editorial, with its words set as passages
/// when they are asked for first. Safe to use from several threads.
public final class Copy {
    private final Text text;
    private final Conventions conventions;
    private final ValuePlaces places;
    private @Nullable List<Passage> passages;

    Copy(Text text, Conventions conventions) {
        this.text = text;
        this.conventions = conventions;
        this.places = new ValuePlaces(text.places(), text.origin().at().path());
    }

    /// All that findings about it may depend on, besides the conventions.
    public Text text() {
        return text;
    }

    public Conventions conventions() {
        return conventions;
    }

    /// In reading order: what is in the front matter first.
    public synchronized List<Passage> passages() {
        if (passages == null) {
            passages = List.copyOf(TextsAsPassages.passages(text.origin(), places));
        }
        return passages;
    }

    public Body body() {
        return text.origin().body();
    }

    /// Absent when it is none.
    public Optional<Article> article() {
        return text.origin() instanceof Origin.OfArticle(Article article) ? Optional.of(article) : Optional.empty();
    }

    /// The article, when it is one and is no translation.
    public Optional<Article> original() {
        return article().filter(article -> !article.isTranslation());
    }

    /// Whether it is in the newsletter's language.
    public boolean isOwn() {
        return text.own();
    }

    /// When its issue came out; absent for a standing page.
    public Optional<LocalDate> published() {
        return text.published();
    }

    public String path() {
        return at().path();
    }

    /// Where its file begins.
    public Position at() {
        return text.origin().at();
    }

    /// Where a value of its front matter stands, or else where the file begins.
    ///
    /// @param steps keys and places in lists, from 0: `takeaway`, `rank`
    public Position at(Object... steps) {
        return places.at(steps);
    }

    /// Where a value stands of a thing that may be given alone or in a list: `event: {...}`, `event: [{...}, {...}]`.
    ///
    /// @param index its place in the list, from 0
    public Position atEither(String key, int index, String value) {
        return places.atEither(key, index, value);
    }

    /// Where a value of its front matter stands, when it was given.
    public Optional<Position> find(Object... steps) {
        return places.find(steps);
    }
}
