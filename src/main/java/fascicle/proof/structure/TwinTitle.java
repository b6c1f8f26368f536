package fascicle.proof.structure;

import fascicle.model.Article;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.IssueCheck;
import fascicle.proof.copy.Rule;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Two articles of one issue that have the same title: the index, feeds and readers cannot tell them apart. Mostly the
/// second was begun as a copy of the first.
public final class TwinTitle implements IssueCheck {
    @Override
    public Rule rule() {
        return Rule.warning("title-twice", "Two articles of an issue have the same title.");
    }

    @Override
    public void read(Bundle bundle, Findings found) {
        Map<String, String> files = new HashMap<>();
        bundle.originals().forEach(copy -> copy.article().ifPresent(article -> read(article, copy, files, found)));
    }

    private static void read(Article article, Copy copy, Map<String, String> files, Findings found) {
        String title = article.title().strip().toLowerCase(Locale.ROOT);
        String file = copy.path().substring(copy.path().lastIndexOf('/') + 1);
        String first = files.putIfAbsent(title, file);
        if (first != null) {
            found.add(copy.at("title"), first + " has the same title", "say what tells this article from that one");
        }
    }
}
