package fascicle.render.search;

import java.util.Optional;

/// What is asked of the index.
///
/// @param words as a reader writes them
/// @param isTyping whether the last word may be unfinished
/// @param expands whether short forms find full names and the other way round
/// @param order in which the results come
/// @param most how many results are wanted
public record Question(String words, boolean isTyping, boolean expands, Filters filters, Order order, int most) {
    /// The ten best results.
    public static Question of(String words) {
        return new Question(words, false, true, Filters.NONE, Order.RELEVANCE, 10);
    }

    /// How results are sorted.
    public enum Order {
        RELEVANCE,
        /// The newest issue first.
        DATE
    }

    /// What results must belong to.
    ///
    /// @param section a section's id
    /// @param topic a topic's slug
    /// @param issue an issue's id
    /// @param year of publication
    /// @param language a BCP 47 tag
    public record Filters(
            Optional<String> section,
            Optional<String> topic,
            Optional<String> issue,
            Optional<String> year,
            Optional<String> language) {
        public static final Filters NONE =
                new Filters(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
