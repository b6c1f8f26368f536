package fascicle.proof.links;

import fascicle.Fix;
import fascicle.Position;
import fascicle.model.Manuscript.LooseFile;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.NewsletterCheck;
import fascicle.proof.copy.NewsletterFacts;
import fascicle.proof.copy.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A file that was meant to be an article, a page or an issue's own file, and has a name or a place at which nothing
/// is read: `05-ropes.MD`, `drafts/05-ropes.md`.
public final class UnreadArticle implements NewsletterCheck<UsedFiles> {
    @Override
    public Rule rule() {
        return Rule.warning("article-unread", "A Markdown file has a name or a place at which it is not read.");
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
    public void read(List<UsedFiles> gathered, NewsletterFacts facts, Findings found) {
        Set<String> used = UsedFiles.all(gathered);
        Set<String> told = new HashSet<>();
        facts.files().stream()
                .filter(file -> !used.contains(file.file().path()))
                .forEach(file -> UnreadMarkdown.of(file.file().path())
                        .filter(slip -> slip.folder().map(told::add).orElse(true))
                        .ifPresent(slip -> add(file, slip, found)));
    }

    private static void add(LooseFile file, UnreadMarkdown slip, Findings found) {
        Position at = Position.startOf(file.path());
        slip.rename()
                .ifPresentOrElse(
                        name -> found.add(at, slip.message(), slip.hint(), new Fix.Renaming(file.path(), name)),
                        () -> found.add(at, slip.message(), slip.hint()));
    }
}
