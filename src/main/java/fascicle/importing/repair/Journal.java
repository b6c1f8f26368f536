package fascicle.importing.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All that was decided while a document was taken over.
public final class Journal {
    private final List<Entry> entries = new ArrayList<>();

    /// How sure a decision is.
    public enum Kind {
        /// An editor should look at it.
        DOUBT,
        /// Damage that was mended.
        REPAIR,
        /// Words that now stand elsewhere, or that the issue derives by itself.
        TAKEN
    }

    /// One decision.
    ///
    /// @param line of the document, from 1
    /// @param code names the sort of decision, such as `title-number`
    /// @param words as the document has them
    public record Entry(Kind kind, int line, String code, String decision, String words) {}

    public void doubt(int line, String code, String decision, String words) {
        entries.add(new Entry(Kind.DOUBT, line, code, decision, words));
    }

    public void repair(int line, String code, String decision, String words) {
        entries.add(new Entry(Kind.REPAIR, line, code, decision, words));
    }

    public void taken(int line, String code, String decision, String words) {
        entries.add(new Entry(Kind.TAKEN, line, code, decision, words));
    }

    /// By line.
    public List<Entry> entries(Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .distinct()
                .sorted(Comparator.comparingInt(Entry::line))
                .toList();
    }
}
