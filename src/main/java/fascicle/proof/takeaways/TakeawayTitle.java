package fascicle.proof.takeaways;

import fascicle.model.Article;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import fascicle.proof.copy.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A takeaway whose title is nearly its article's: readers who look for the article will wonder whether it is
/// another one. A title that shares little with the article's is taken as meant.
///
/// ```yaml
/// title: China's New National Data Bureau Inaugurated
/// takeaway: {title: China's National Data Bureau Inaugurated, text: "..."}
/// ```
public final class TakeawayTitle implements TextCheck {
    @Override
    public Rule rule() {
        return Rule.warning("takeaway-title", "The title of a takeaway differs slightly from its article's.");
    }

    @Override
    public boolean isOfEveryLanguage() {
        return true;
    }

    @Override
    public void read(Copy copy, Findings found) {
        copy.original().ifPresent(article -> read(article, copy, found));
    }

    private static void read(Article article, Copy copy, Findings found) {
        article.takeaway()
                .flatMap(takeaway -> takeaway.title())
                .filter(title -> !title.equals(article.title()))
                .filter(title -> isNear(title, article.title()))
                .ifPresent(title -> found.add(
                        copy.at("takeaway", "title"),
                        "the takeaway's title differs slightly from the article's",
                        "leave it out; the article's is \"" + article.title() + "\""));
    }

    /// Whether half of the words of one are the other's.
    private static boolean isNear(String one, String other) {
        List<String> words = Word.in(one).stream().map(Word::lower).toList();
        Set<String> others =
                new HashSet<>(Word.in(other).stream().map(Word::lower).toList());
        long shared = words.stream().filter(others::contains).count();
        return shared * 2 >= Math.min(words.size(), others.size());
    }
}
