package fascicle.render.search;

import java.util.List;

/// What a reader should be told about how a query was understood.
///
/// @param isRelaxed few articles have everything, so those with something follow
/// @param missing words that no article has
/// @param corrections words that no article has, with the words that were looked up instead
/// @param names names that were looked up in all their forms
public record Notes(boolean isRelaxed, List<String> missing, List<Correction> corrections, List<SearchName> names) {
    static final Notes NONE = new Notes(false, List.of(), List.of(), List.of());

    public Notes {
        missing = List.copyOf(missing);
        corrections = List.copyOf(corrections);
        names = List.copyOf(names);
    }

    /// A word as it was written and the word that was probably meant.
    public record Correction(String written, String meant) {}

    Notes relaxed() {
        return new Notes(true, missing, corrections, names);
    }
}
