package fascicle.proof.copy;

import fascicle.model.Article;
import fascicle.model.Takeaway;
import fascicle.model.ValuePlaces;
import fascicle.proof.copy.Passage.Kind;
import fascicle.proof.copy.Text.Origin;
import java.util.ArrayList;
import java.util.List;

/// Sets texts as passages, with what their front matter says in words.
final class TextsAsPassages {
    private final ValuePlaces places;
    private final List<Passage> passages = new ArrayList<>();

    private TextsAsPassages(ValuePlaces places) {
        this.places = places;
    }

    /// In reading order.
    static List<Passage> passages(Origin origin, ValuePlaces places) {
        TextsAsPassages texts = new TextsAsPassages(places);
        switch (origin) {
            case Origin.OfArticle(var article) -> texts.front(article);
            case Origin.OfPage(var page) -> texts.add(Kind.TITLE, page.title(), "title");
            case Origin.OfEditorial _ -> {}
        }
        texts.passages.addAll(BodySetter.passages(origin.body()));
        return texts.passages;
    }

    private void front(Article article) {
        add(Kind.TITLE, article.title(), "title");
        article.takeaway().ifPresent(this::takeaway);
        for (int i = 0; i < article.annexes().size(); i++) {
            add(Kind.LABEL, article.annexes().get(i).title(), "annexes", i, "title");
        }
        for (int i = 0; i < article.consultations().size(); i++) {
            int index = i;
            article.consultations().get(i).title().ifPresent(title -> label(title, "consultation", index));
        }
        for (int i = 0; i < article.events().size(); i++) {
            int index = i;
            article.events().get(i).title().ifPresent(title -> label(title, "event", index));
        }
        if (!article.source().isEmpty()) {
            passages.add(PassageSetter.of(Kind.SOURCE, article.source(), places.at("source")));
        }
    }

    private void takeaway(Takeaway takeaway) {
        takeaway.title().ifPresent(title -> add(Kind.TITLE, title, "takeaway", "title"));
        passages.add(PassageSetter.of(Kind.TAKEAWAY, takeaway.text(), places.at("takeaway", "text")));
    }

    private void label(String title, String key, int index) {
        passages.add(PassageSetter.of(Kind.LABEL, title, places.atEither(key, index, "title")));
    }

    private void add(Kind kind, String words, Object... steps) {
        passages.add(PassageSetter.of(kind, words, places.at(steps)));
    }
}
