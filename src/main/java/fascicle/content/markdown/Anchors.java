package fascicle.content.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Names the headings of one text as GitHub does: `What's new?` is `whats-new`, a second one `whats-new-1`.
final class Anchors {
    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /// A name that none before had.
    String of(String heading) {
        String plain = DROPPED.matcher(heading.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        String hyphened = plain.replace(' ', '-');
        String base = hyphened.isEmpty() ? "section" : hyphened;
        String anchor = base;
        while (!taken.add(anchor)) {
            anchor = base + "-" + counts.merge(base, 1, Integer::sum);
        }
        return anchor;
    }

    boolean contains(String anchor) {
        return taken.contains(anchor);
    }

    Set<String> all() {
        return Set.copyOf(taken);
    }
}
