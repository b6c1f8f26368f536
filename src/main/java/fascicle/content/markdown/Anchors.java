package fascicle.content.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Names the places of one text to which links may lead: its headings as GitHub does (`What's new?` is `whats-new`, a
/// second one `whats-new-1`), and others as their authors do.
///
/// ```markdown
/// ## What's new? {#news}
/// <a id="more"></a>
/// ```
public final class Anchors {
    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]");

    /// Names that pages give to parts of their own, to paragraphs and to notes.
    private static final Pattern OF_PAGES =
            Pattern.compile("_.*|p-(?=[a-z]*\\d)[0-9a-z]{6,7}(?:-\\d+)?|note-(?:mark-)?\\d+(?:-\\d+)?");

    private static final Pattern UNNAMEABLE = Pattern.compile("[\\s\\p{Cc}\"<>&]++");
    private static final int LONGEST = 200;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /// The name that a page has for one that an author gave: `note-1` is `at-note-1`, for the first note has its name.
    ///
    /// @param written by the author, where it is given or in a link to it
    public static String published(String written) {
        String name = UNNAMEABLE.matcher(written.strip()).replaceAll("-");
        return OF_PAGES.matcher(name).matches() ? "at-" + name : name;
    }

    /// A name that none before had.
    String of(String heading) {
        String plain = DROPPED.matcher(heading.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        String hyphened = plain.replace(' ', '-');
        String base = hyphened.isEmpty() ? "section" : published(hyphened);
        String anchor = base;
        while (!taken.add(anchor)) {
            anchor = base + "-" + counts.merge(base, 1, Integer::sum);
        }
        return anchor;
    }

    /// The name that an author gave to a place; absent when an earlier place has it, to which browsers would go.
    Optional<String> own(String written) {
        String name = published(written);
        return Optional.of(name)
                .filter(fit -> !fit.isEmpty() && fit.length() <= LONGEST)
                .filter(taken::add);
    }

    Set<String> all() {
        return Set.copyOf(taken);
    }
}
