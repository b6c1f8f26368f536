package fascicle.content;

import fascicle.content.source.Located;
import fascicle.content.yaml.Key;
import fascicle.model.Annex;
import fascicle.model.Consultation;
import fascicle.model.Event;
import fascicle.model.Inline;
import fascicle.model.Story;
import fascicle.model.Takeaway;
import fascicle.model.Withdrawal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Where the parts of a story come from: an article's own file, or that of a translation and its original.
interface StoryParts {
    /// The id of its section; absent when it is missing.
    Optional<String> section();

    /// A list that is the same in every language.
    ///
    /// @param first what the original has
    <T> List<T> same(Key<List<T>> key, Function<Story, List<T>> first);

    /// A value that each language may have of its own; the original's where it says none.
    ///
    /// @param first what the original has
    <T> Optional<T> own(Key<T> key, Function<Story, Optional<T>> first);

    /// Why it is taken back; a translation may say it in its own words, and not alone.
    Optional<Withdrawal> withdrawn();

    /// A value that each language may have of its own, and that is one paragraph of Markdown.
    List<Inline> line(Key<Located<String>> key, Function<Story, List<Inline>> first);

    Optional<Takeaway> takeaway();

    List<Consultation> consultations();

    List<Event> events();

    List<Annex> annexes();

    boolean draft();
}
