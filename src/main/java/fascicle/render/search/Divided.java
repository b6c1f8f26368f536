package fascicle.render.search;

import java.util.Set;

/// Where a word may be two: see "Queries" in `docs/search-format.md`.
final class Divided {
    private static final int LEAST_BEHIND = 3;

    private static final Set<String> COMMON = StopWords.terms();

    private Divided() {}

    /// Whether the parts are such that they may be two words: no common ones, and the latter not short, unless it
    /// begins with the first digit.
    ///
    /// @param at how many UTF-16 units the first part has
    static boolean isPossible(String term, int at) {
        boolean isNumber = isDigit(term.charAt(at));
        return (isNumber ? !isDigit(term.charAt(at - 1)) : term.length() - at >= LEAST_BEHIND)
                && !Character.isLowSurrogate(term.charAt(at))
                && !StopWords.contains(term.substring(0, at))
                && !COMMON.contains(term.substring(at));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
