package fascicle.proof.language;

import fascicle.proof.copy.Passage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The quotation marks of French, German, Spanish and Italian, of which each has more than one kind. Those within
/// others may be of another kind.
final class OuterQuotes {
    /// What belongs together.
    enum Kind {
        /// `„ “`
        LOW('„', '“', "„ “"),
        /// `« »`
        OUTWARD('«', '»', "« »"),
        /// `» «`
        INWARD('»', '«', "» «"),
        /// `“ ”`
        ENGLISH('“', '”', "“ ”");

        private final char opening;
        private final char closing;
        private final String shown;

        Kind(char opening, char closing, String shown) {
            this.opening = opening;
            this.closing = closing;
            this.shown = shown;
        }

        @Override
        public String toString() {
            return shown;
        }
    }

    /// The kinds that a language knows, the commonest first.
    private static final Map<String, List<Kind>> RIGHT = Map.of(
            "fr", List.of(Kind.OUTWARD, Kind.ENGLISH),
            "de", List.of(Kind.LOW, Kind.INWARD, Kind.OUTWARD),
            "es", List.of(Kind.OUTWARD, Kind.ENGLISH),
            "it", List.of(Kind.OUTWARD, Kind.ENGLISH));

    /// A pair of marks.
    ///
    /// @param offset of the opening one
    record Pair(Passage passage, int offset, Kind kind) {}

    private OuterQuotes() {}

    /// The pairs that stand within no other.
    static List<Pair> in(Passage passage) {
        List<Pair> pairs = new ArrayList<>();
        Set<Kind> unclosed = EnumSet.noneOf(Kind.class); // from here to the end
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            Optional<Kind> kind = opened(text.charAt(i)).filter(opened -> !unclosed.contains(opened));
            int end = kind.isPresent() ? text.indexOf(kind.get().closing, i + 1) : -1;
            if (end > 0) {
                pairs.add(new Pair(passage, i, kind.get()));
                i = end;
            } else {
                kind.ifPresent(unclosed::add);
            }
        }
        return pairs;
    }

    private static Optional<Kind> opened(char mark) {
        for (Kind kind : Kind.values()) {
            if (kind.opening == mark) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// The first pair that is of a kind which the language does not know, or of a rarer one than most in its text.
    static Optional<Pair> strange(List<Pair> pairs, String language) {
        List<Kind> right = RIGHT.getOrDefault(language, List.of());
        if (right.isEmpty()) {
            return Optional.empty();
        }
        Kind usual = usual(pairs, right);
        return pairs.stream().filter(pair -> pair.kind() != usual).findFirst();
    }

    /// The kind of the language that the text has most of.
    static Kind usual(List<Pair> pairs, List<Kind> right) {
        Kind usual = right.getFirst();
        for (Kind kind : right) {
            usual = count(pairs, kind) > count(pairs, usual) ? kind : usual;
        }
        return usual;
    }

    static Optional<Kind> usual(List<Pair> pairs, String language) {
        return Optional.ofNullable(RIGHT.get(language)).map(right -> usual(pairs, right));
    }

    private static long count(List<Pair> pairs, Kind kind) {
        return pairs.stream().filter(pair -> pair.kind() == kind).count();
    }
}
