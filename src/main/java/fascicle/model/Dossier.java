package fascicle.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a newsletter has told of one thing over all its issues: a standard, a law, a consultation, a committee, an
/// organisation.
///
/// @param slug the words of its address
/// @param number of a standard, or of a committee that has one; without a year
/// @param editions the years of the editions that were spoken of
/// @param note what editors say of it; may be empty
/// @param mentions the articles that speak of it, oldest first
/// @param states how it stood over time, earliest first
/// @param replaces the addresses of what it replaces
public record Dossier(
        Slug slug,
        DossierKind kind,
        Optional<StandardNumber> number,
        Called called,
        SortedSet<String> editions,
        Optional<URI> link,
        Body note,
        List<Mention> mentions,
        List<State> states,
        List<Slug> replaces) {
    public Dossier {
        editions = Collections.unmodifiableSortedSet(new TreeSet<>(editions));
        mentions = List.copyOf(mentions);
        states = List.copyOf(states);
        replaces = List.copyOf(replaces);
    }

    /// Its names.
    ///
    /// @param title the name by which it is listed: a number, a short form where that is all, or a full name
    /// @param full in the newsletter's language, where it is another than the title
    /// @param shortForms such as `TC260`
    /// @param former what it was called before
    /// @param others all else that texts call it
    public record Called(
            String title,
            Optional<String> full,
            Optional<String> chinese,
            List<String> shortForms,
            List<String> former,
            List<String> others) {
        public Called {
            shortForms = List.copyOf(shortForms);
            former = List.copyOf(former);
            others = List.copyOf(others);
        }
    }

    /// An article that speaks of it.
    ///
    /// @param sentence the first that names it, or the first of all where only the front matter or the title does
    /// @param passage the name of the paragraph or row that the sentence stands in; absent where it stands in none
    /// @param about whether the article is about it, and does not merely name it
    public record Mention(
            ArticleKey article, LocalDate published, String sentence, Optional<String> passage, boolean about) {}

    /// How it stood from a date on.
    ///
    /// @param edition the year of the edition that it is said of
    /// @param article that tells it
    /// @param told the day on which the article was published
    /// @param place where the article's file says it
    public record State(
            Stage stage, Since since, Optional<String> edition, ArticleKey article, LocalDate told, Place place) {
        /// Whether both say the same.
        public boolean says(State other) {
            return stage == other.stage && since.equals(other.since) && edition.equals(other.edition);
        }
    }

    /// A value of a front matter.
    ///
    /// @param path of the file
    /// @param key `status`, `consultation`, or empty where it is told by the text
    /// @param index its place in the list of that key, from 0
    public record Place(String path, String key, int index) {}

    /// How it stood on a day, as far as an issue of that day told.
    public Optional<State> stateOn(LocalDate day) {
        return states.stream()
                .filter(state ->
                        !state.told().isAfter(day) && !state.since().firstDay().isAfter(day))
                .reduce((_, later) -> later);
    }

    /// Its last state, be it to come.
    public Optional<State> lastState() {
        return states.isEmpty() ? Optional.empty() : Optional.of(states.getLast());
    }
}
