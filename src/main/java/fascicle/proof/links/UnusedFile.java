package fascicle.proof.links;

import fascicle.Position;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Rule;
import java.util.Set;

/// A picture or document in the folders of the newsletter that nothing leads to: it is not published.
public final class UnusedFile implements Check {
    @Override
    public Rule rule() {
        return Rule.warning("file-unused", "A picture or document is used nowhere.")
                .askedOfTheWhole();
    }

    @Override
    public void read(Galleys galleys, Findings found) {
        Set<String> used = UsedFiles.in(galleys);
        galleys.manuscript().files().stream()
                .filter(file -> !used.contains(file.file().path()))
                .forEach(file -> found.add(
                        Position.startOf(file.path()),
                        "nothing leads to this file",
                        "link to it where it belongs, or remove it"));
    }
}
