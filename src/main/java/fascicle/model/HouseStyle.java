package fascicle.model;

import fascicle.Position;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a newsletter has decided about its own writing, and how strictly its proofreader is to hold to it.
///
/// ```yaml
/// checks: {list-lone: off, date-style: error}
/// takeaways: required
/// spelling: british
/// preferred: {e-mail: email}
/// dictionary: [Grundfos, informatization]
/// ```
///
/// @param rulings on single checks
/// @param takeawaysRequired whether each article must have one
/// @param takeawayWords how long a takeaway may be
/// @param spelling absent when it is enough that an issue agrees with itself
/// @param preferred the words this newsletter does not use, each with the one it uses instead
/// @param dictionary words that are right here, although no dictionary has them
public record HouseStyle(
        List<Ruling> rulings,
        boolean takeawaysRequired,
        int takeawayWords,
        Optional<Spelling> spelling,
        SortedMap<String, String> preferred,
        Set<String> dictionary) {
    /// How long a takeaway may be when the newsletter does not say.
    public static final int USUAL_TAKEAWAY_WORDS = 100;

    /// Nothing decided.
    public static final HouseStyle NONE =
            new HouseStyle(List.of(), false, USUAL_TAKEAWAY_WORDS, Optional.empty(), new TreeMap<>(), Set.of());

    public HouseStyle {
        rulings = List.copyOf(rulings);
        preferred = Collections.unmodifiableSortedMap(new TreeMap<>(preferred));
        dictionary = Collections.unmodifiableSortedSet(new TreeSet<>(dictionary));
    }

    /// How much a check matters here.
    ///
    /// @param code of the check, as written
    /// @param at where it is written
    public record Ruling(String code, Level level, Position at) {}

    public enum Level {
        OFF,
        WARNING,
        ERROR
    }

    /// `standardise, colour` or `standardize, color`.
    public enum Spelling {
        BRITISH,
        AMERICAN
    }
}
