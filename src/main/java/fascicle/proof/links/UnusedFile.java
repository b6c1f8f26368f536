package fascicle.proof.links;

import fascicle.Position;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.NewsletterCheck;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Surroundings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A picture or document in the folders of the newsletter that nothing leads to: it is not published.
public final class UnusedFile implements NewsletterCheck<UsedFiles> {
    @Override
    public Rule rule() {
        return Rule.warning("file-unused", "A picture or document is used nowhere.")
                .askedOfTheWhole();
    }

    @Override
    public Class<UsedFiles> kind() {
        return UsedFiles.class;
    }

    @Override
    public UsedFiles gather(Bundle bundle) {
        return UsedFiles.in(bundle);
    }

    @Override
    public void read(List<UsedFiles> gathered, Surroundings surroundings, Findings found) {
        Set<String> used =
                gathered.stream().flatMap(files -> files.paths().stream()).collect(Collectors.toSet());
        surroundings.files().stream()
                .filter(file -> !used.contains(file.file().path()))
                .forEach(file -> found.add(
                        Position.startOf(file.path()),
                        "nothing leads to this file",
                        "link to it where it belongs, or remove it"));
    }
}
