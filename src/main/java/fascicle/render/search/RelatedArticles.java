package fascicle.render.search;

import fascicle.model.ArticleKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// For every article those of all issues that are most like it: which score best for the terms that tell most about it.
/// Translations are left aside: they are related to what their originals are.
final class RelatedArticles {
    private static final int MOST = 3;

    /// Below this share of the best possible score articles have words in common and no subject.
    private static final float LEAST_ALIKE = 0.08f;

    private final List<SearchIndex.Entry> entries;
    private final List<List<TellingTerms.Scored>> telling;
    private final double[] scores;

    private RelatedArticles(List<SearchIndex.Entry> entries, List<List<TellingTerms.Scored>> telling) {
        this.entries = entries;
        this.telling = telling;
        this.scores = new double[telling.size()];
    }

    static Map<ArticleKey, List<ArticleKey>> of(SearchIndex index) throws IOException {
        RelatedArticles related = new RelatedArticles(index.entries(), TellingTerms.of(index));
        Map<ArticleKey, List<ArticleKey>> all = new HashMap<>();
        for (int doc = 0; doc < related.entries.size(); doc++) {
            if (related.isOriginal(doc)) {
                all.put(
                        related.key(doc),
                        related.to(doc).stream().map(related::key).toList());
            }
        }
        return Map.copyOf(all);
    }

    private ArticleKey key(int doc) {
        return entries.get(doc).article().key();
    }

    private boolean isOriginal(int doc) {
        return !entries.get(doc).article().isTranslation();
    }

    /// The best first; of equals the newer.
    private List<Integer> to(int article) {
        for (TellingTerms.Scored term : telling.get(article)) {
            for (int i = 0; i < term.docs().length; i++) {
                scores[term.docs()[i]] += term.scores()[i];
            }
        }
        float least = LEAST_ALIKE * (float) scores[article];
        scores[article] = 0;
        List<Integer> best = new ArrayList<>();
        for (TellingTerms.Scored term : telling.get(article)) {
            for (int doc : term.docs()) {
                take(best, doc, least);
            }
        }
        telling.get(article).forEach(term -> {
            for (int doc : term.docs()) {
                scores[doc] = 0;
            }
        });
        return best;
    }

    private void take(List<Integer> best, int doc, float least) {
        float score = (float) scores[doc];
        if (score == 0 || score < least || !isOriginal(doc) || best.contains(doc)) {
            return;
        }
        int place = best.size();
        while (place > 0 && isBefore(doc, best.get(place - 1))) {
            place--;
        }
        if (place < MOST) {
            best.add(place, doc);
            if (best.size() > MOST) {
                best.removeLast();
            }
        }
    }

    private boolean isBefore(int doc, int other) {
        int order = Float.compare((float) scores[other], (float) scores[doc]);
        return order < 0 || order == 0 && doc < other;
    }
}
