package fascicle.content;

import fascicle.Diagnostic;
import fascicle.Nearest;
import fascicle.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Knows the headings of all texts, and checks the links that lead to them.
final class Headings {
    private final Map<Target, Set<String>> anchors = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();

    private record Use(Target text, FileReferences.AnchorUse use) {}

    /// @param target what leads to the text, without an anchor
    void add(Target target, FileText text) {
        anchors.put(target, text.anchors());
        for (FileReferences.AnchorUse use : text.references().anchorUses()) {
            uses.add(new Use(use.target() instanceof Target.Within ? target : use.target(), use));
        }
    }

    List<Diagnostic> problems() {
        return uses.stream()
                .filter(use -> !anchors.getOrDefault(use.text(), Set.of())
                        .contains(use.use().anchor()))
                .map(this::problem)
                .toList();
    }

    private Diagnostic problem(Use use) {
        Set<String> known = anchors.getOrDefault(use.text(), Set.of());
        String wanted = use.use().anchor();
        String hint = Nearest.to(wanted, known.stream().sorted().toList())
                .map(near -> "did you mean \"#" + near + "\"?")
                .orElse(
                        known.isEmpty()
                                ? "that text has no headings"
                                : "its headings: #"
                                        + String.join(
                                                ", #", known.stream().sorted().toList()));
        return Diagnostic.error(use.use().at(), "anchor-missing", "there is no heading \"#" + wanted + "\"")
                .withHint(hint);
    }
}
