package fascicle.content.markdown;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A pattern that is searched for only in texts that hold a sign without which it finds nothing: most texts hold none,
/// and to look for a sign costs a hundredth of a search.
///
/// @param needed a text without any of these holds nothing that the pattern finds
record Telltale(Pattern pattern, List<String> needed) {
    static Telltale of(Pattern pattern, String... needed) {
        return new Telltale(pattern, List.of(needed));
    }

    boolean mayBeIn(String text) {
        return needed.stream().anyMatch(text::contains);
    }

    /// All that is found, in order.
    List<MatchResult> in(String text) {
        return mayBeIn(text) ? pattern.matcher(text).results().toList() : List.of();
    }
}
