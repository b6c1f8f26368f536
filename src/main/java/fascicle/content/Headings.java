package fascicle.content;

import fascicle.Diagnostic;
import fascicle.Nearest;
import fascicle.model.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Checks the links that lead to headings, once all texts have been read.
final class Headings {
    private final Map<Target, Set<String>> anchors = new HashMap<>();

    private Headings(List<ReadText> texts) {
        texts.forEach(text -> anchors.put(text.target(), text.text().anchors()));
    }

    /// Where headings are mentioned that are not there.
    static List<Diagnostic> problems(List<ReadText> texts) {
        Headings headings = new Headings(texts);
        return texts.stream()
                .flatMap(text -> text.text().anchorUses().stream()
                        .filter(use -> !headings.in(text, use).contains(use.anchor()))
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
        String hint = Nearest.to(use.anchor(), sorted)
                .map(near -> "did you mean \"#" + near + "\"?")
                .orElse(
                        sorted.isEmpty()
                                ? "that text has no headings"
                                : "its headings: #" + String.join(", #", sorted));
        return Diagnostic.error(use.at(), "anchor-missing", "there is no heading \"#" + use.anchor() + "\"")
                .withHint(hint);
    }
}
