package fascicle.proof.copy;

import fascicle.Position;
import fascicle.model.Article;
import fascicle.model.Inline;
import fascicle.model.Issue;
import fascicle.model.Manuscript;
import fascicle.model.Page;
import fascicle.proof.copy.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets texts as passages, with what their front matter says in words.
record CopySetter(Manuscript manuscript) {
    Copy editorial(Issue issue) {
        List<Passage> passages = BodySetter.passages(issue.editorial());
        return new Copy(issue.period(), Optional.empty(), issue.editorial(), passages, issue.at());
    }

    Copy page(Page page) {
        List<Passage> passages = new ArrayList<>();
        passages.add(PassageSetter.of(Kind.TITLE, page.title(), at(page.at(), "title")));
        passages.addAll(BodySetter.passages(page.body()));
        return new Copy(page.title(), Optional.empty(), page.body(), passages, page.at());
    }

    Copy article(Article article) {
        List<Passage> passages = new ArrayList<>();
        passages.add(PassageSetter.of(Kind.TITLE, article.title(), at(article.at(), "title")));
        passages.addAll(front(article));
        passages.addAll(BodySetter.passages(article.body()));
        return new Copy(article.title(), Optional.of(article), article.body(), passages, article.at());
    }

    private List<Passage> front(Article article) {
        List<Passage> passages = new ArrayList<>();
        article.takeaway().ifPresent(takeaway -> {
            takeaway.title()
                    .map(title -> PassageSetter.of(Kind.TITLE, title, at(article.at(), "takeaway", "title")))
                    .ifPresent(passages::add);
            passages.add(line(Kind.TAKEAWAY, takeaway.text(), at(article.at(), "takeaway", "text")));
        });
        for (int i = 0; i < article.annexes().size(); i++) {
            Position at = at(article.at(), "annexes", i, "title");
            passages.add(PassageSetter.of(Kind.LABEL, article.annexes().get(i).title(), at));
        }
        for (int i = 0; i < article.consultations().size(); i++) {
            Position at = manuscript.atEither(article.at().path(), "consultation", i, "title");
            article.consultations()
                    .get(i)
                    .title()
                    .ifPresent(title -> passages.add(PassageSetter.of(Kind.LABEL, title, at)));
        }
        for (int i = 0; i < article.events().size(); i++) {
            Position at = manuscript.atEither(article.at().path(), "event", i, "title");
            article.events().get(i).title().ifPresent(title -> passages.add(PassageSetter.of(Kind.LABEL, title, at)));
        }
        if (!article.source().isEmpty()) {
            passages.add(line(Kind.SOURCE, article.source(), at(article.at(), "source")));
        }
        return passages;
    }

    private static Passage line(Kind kind, List<Inline> inlines, Position at) {
        return PassageSetter.of(kind, inlines, at);
    }

    private Position at(Position file, Object... steps) {
        return manuscript.at(file.path(), steps);
    }
}
