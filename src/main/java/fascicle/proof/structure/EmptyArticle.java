package fascicle.proof.structure;

import fascicle.model.Article;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Text.Origin;
import fascicle.proof.copy.TextCheck;

/// An article of which there is only the front matter. An event, a consultation or an annex may be all that is to be
/// said.
public final class EmptyArticle implements TextCheck {
    @Override
    public Rule rule() {
        return Rule.warning("article-empty", "An article has no text.");
    }

    @Override
    public boolean isOfEveryLanguage() {
        return true;
    }

    @Override
    public void read(Copy copy, Findings found) {
        if (copy.text().origin() instanceof Origin.OfArticle(Article article)
                && copy.body().blocks().isEmpty()
                && !article.hasDates()
                && article.annexes().isEmpty()) {
            found.add(article.at(), "the article has no text", "write it below the front matter, or say draft: true");
        }
    }
}
