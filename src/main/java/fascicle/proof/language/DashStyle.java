package fascicle.proof.language;

import fascicle.proof.copy.Copy;
import fascicle.proof.copy.EnglishOnly;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Dashes of several kinds in the sentences of one text: `so – as it were – and so—as it were`.
public final class DashStyle implements TextCheck, EnglishOnly {
    private enum Kind {
        SPACED_EN(" – "),
        SPACED_EM(" — "),
        TIGHT_EM("—"),
        HYPHEN(" - ");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }
    }

    /// A paragraph with more of them is a list.
    private static final int MOST_HYPHENS = 2;

    /// Fewer words are no sentence.
    private static final int SENTENCE = 8;

    private record Dash(Passage passage, int offset, Kind kind) {}

    @Override
    public Rule rule() {
        return Rule.warning("dash-style", "Dashes of several kinds stand in one text.");
    }

    @Override
    public void read(Copy copy, Findings found) {
        List<Dash> dashes = new ArrayList<>();
        copy.passages().stream()
                .filter(passage -> passage.kind().isProse())
                .forEach(passage -> collect(passage, dashes));
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        dashes.forEach(dash -> counts.merge(dash.kind(), 1, Integer::sum));
        if (counts.size() < 2) {
            return;
        }
        Kind usual = counts.entrySet().stream()
                .max(Map.Entry.<Kind, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<Kind, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
        dashes.stream()
                .filter(dash -> dash.kind() != usual)
                .findFirst()
                .ifPresent(dash -> found.add(
                        dash.passage().at(dash.offset()),
                        "a dash as \"" + dash.kind().shown + "\", where the text mostly has \"" + usual.shown + "\"",
                        "use one kind throughout"));
    }

    private static void collect(Passage passage, List<Dash> dashes) {
        String text = passage.text();
        List<Dash> own = new ArrayList<>();
        for (int i = 1; i + 1 < text.length(); i++) {
            int at = i;
            kind(text, i).ifPresent(kind -> own.add(new Dash(passage, at, kind)));
        }
        own.removeIf(dash -> isSaidBy(passage, dash.offset()));
        boolean list = own.stream().filter(dash -> dash.kind() == Kind.HYPHEN).count() > MOST_HYPHENS;
        if (!list && !text.contains("[ ]") && !text.contains("[x]")) {
            dashes.addAll(own);
        }
    }

    /// Whether a name follows, below somebody's words or before a role: `“So it is.” – Anna Li`, `Anna Li – Editor`.
    private static boolean isSaidBy(Passage passage, int at) {
        String text = passage.text();
        boolean isName = at + 2 < text.length() && Character.isUpperCase(text.charAt(at + 2));
        boolean isSaid = at > 1 && "\"”’'»*".indexOf(text.charAt(at - 2)) >= 0;
        return isName && (isSaid || passage.words().size() < SENTENCE);
    }

    /// The kind of a dash between words; none for a range, a minus or a hyphen within a word.
    private static Optional<Kind> kind(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean spaced = before == ' ' && after == ' ' && at > 1 && isWord(text, at - 2) && isWord(text, at + 2);
        boolean tight = Character.isLetter(before) && Character.isLetter(after);
        return switch (text.charAt(at)) {
            case '–' -> Optional.of(Kind.SPACED_EN).filter(_ -> spaced);
            case '—' ->
                spaced
                        ? Optional.of(Kind.SPACED_EM)
                        : Optional.of(Kind.TIGHT_EM).filter(_ -> tight);
            case '-' -> Optional.of(Kind.HYPHEN).filter(_ -> spaced);
            default -> Optional.empty();
        };
    }

    private static boolean isWord(String text, int at) {
        return at < text.length() && (Character.isLetter(text.charAt(at)) || "”’)”“‘(".indexOf(text.charAt(at)) >= 0);
    }
}
