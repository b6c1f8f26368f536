package fascicle.content;

import fascicle.Diagnostic;
import fascicle.Fix;
import fascicle.Nearest;
import fascicle.content.markdown.Anchors;
import fascicle.model.Target;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Checks the links that lead to headings, once all texts have been read.
final class Headings {
    /// So many names are told.
    private static final int MOST = 12;

    /// Fewer letters are alike by chance.
    private static final int SHORTEST = 3;

    /// What is no letter or figure, once accents stand by themselves.
    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]++");

    /// What other tools leave out, with the accented letters.
    private static final Pattern PLAIN = Pattern.compile("[^a-z0-9]++");

    private final Map<Target, Set<String>> anchors = new HashMap<>();

    private Headings(List<ReadText> texts) {
        texts.forEach(text -> anchors.put(text.target(), text.text().anchors()));
    }

    /// Where headings are mentioned that are not there.
    static List<Diagnostic> problems(List<ReadText> texts) {
        Headings headings = new Headings(texts);
        return texts.stream()
                .flatMap(text -> text.text().anchorUses().stream()
                        .filter(use -> !headings.in(text, use).contains(Anchors.published(use.anchor())))
                        .map(use -> problem(use, headings.in(text, use))))
                .toList();
    }

    private Set<String> in(ReadText text, AnchorUse use) {
        Target meant = switch (use.target()) {
            case Target.Within _ -> text.target();
            case Target.ToArticle _, Target.ToIssue _, Target.ToPage _, Target.ToFile _, Target.Outside _ ->
                use.target();
        };
        return anchors.getOrDefault(meant, Set.of());
    }

    private static Diagnostic problem(AnchorUse use, Set<String> known) {
        List<String> sorted = known.stream().sorted().toList();
        Diagnostic problem =
                Diagnostic.error(use.at(), "anchor-missing", "there is no heading \"#" + use.anchor() + "\"");
        Optional<String> alike = alike(use.anchor(), sorted, LETTERS).or(() -> alike(use.anchor(), sorted, PLAIN));
        if (alike.isPresent()) {
            Diagnostic told = problem.withHint("write #" + alike.get());
            return use.written()
                    .map(at -> told.withFix(new Fix.Words(at, use.anchor(), alike.get())))
                    .orElse(told);
        }
        return problem.withHint(Nearest.to(use.anchor(), sorted)
                .map(near -> "did you mean \"#" + near + "\"?")
                .orElse(sorted.isEmpty() ? "that text has no headings" : "its headings: " + names(sorted)));
    }

    /// The one name that has the same letters and figures: other tools write `what-s-new-in-1-2` or
    /// `generation-d-objets`.
    private static Optional<String> alike(String anchor, List<String> known, Pattern others) {
        String letters = letters(anchor, others);
        List<String> same = known.stream()
                .filter(name -> letters(name, others).equals(letters))
                .toList();
        return same.size() == 1 && letters.length() >= SHORTEST ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private static String letters(String anchor, Pattern others) {
        String small = anchor.toLowerCase(Locale.ROOT);
        return others.matcher(others == LETTERS ? Normalizer.normalize(small, Normalizer.Form.NFKD) : small)
                .replaceAll("");
    }

    private static String names(List<String> sorted) {
        String names = "#" + String.join(", #", sorted.subList(0, Math.min(MOST, sorted.size())));
        return sorted.size() > MOST ? names + " and others" : names;
    }
}
