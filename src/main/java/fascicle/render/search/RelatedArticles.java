package fascicle.render.search;

import fascicle.Parallel;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/// For every article those of all issues that are most like it: which score best for the terms that tell most about
/// it. Translations are left aside: they are related to what their originals are.
final class RelatedArticles {
    private static final int MOST = 3;

    /// Below this share of the best possible score articles have words in common and no subject.
    private static final float LEAST_ALIKE = 0.08f;

    private final List<IndexedArticle> entries;
    private final List<List<TellingTerms.Scored>> telling;
    private final double[] scores;

    private RelatedArticles(List<IndexedArticle> entries, List<List<TellingTerms.Scored>> telling) {
        this.entries = entries;
        this.telling = telling;
        this.scores = new double[telling.size()];
    }

    /// For each original, by the order of the articles.
    static SequencedMap<ArticleKey, List<Article>> of(List<IndexedArticle> entries, WholeIndex index, Parallel parallel)
            throws IOException {
        List<List<TellingTerms.Scored>> telling = TellingTerms.of(index, parallel);
        List<List<Article>> related = Batches.inBatches(entries.size(), parallel, (from, to) -> {
            RelatedArticles batch = new RelatedArticles(entries, telling);
            return IntStream.range(from, to).mapToObj(batch::found).toList();
        });
        SequencedMap<ArticleKey, List<Article>> all = new LinkedHashMap<>();
        for (int doc = 0; doc < entries.size(); doc++) {
            if (!entries.get(doc).article().isTranslation()) {
                all.put(entries.get(doc).article().key(), related.get(doc));
            }
        }
        return all;
    }

    private List<Article> found(int doc) {
        return isOriginal(doc)
                ? to(doc).stream().map(other -> entries.get(other).article()).toList()
                : List.of();
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
        Best best = new Best(LEAST_ALIKE * (float) scores[article]);
        scores[article] = 0;
        for (TellingTerms.Scored term : telling.get(article)) {
            for (int doc : term.docs()) {
                if (scores[doc] > 0 && isOriginal(doc)) {
                    best.offer(doc, (float) scores[doc]);
                }
                scores[doc] = 0;
            }
        }
        return best.docs;
    }

    private static final class Best {
        private final List<Integer> docs = new ArrayList<>();
        private final float[] scores = new float[MOST];
        private float least;

        Best(float least) {
            this.least = least;
        }

        void offer(int doc, float score) {
            if (score < least) {
                return;
            }
            int place = docs.size();
            while (place > 0 && isBefore(doc, score, place - 1)) {
                place--;
            }
            if (place < MOST) {
                insert(place, doc, score);
            }
        }

        private boolean isBefore(int doc, float score, int place) {
            return score > scores[place] || score == scores[place] && doc < docs.get(place);
        }

        private void insert(int place, int doc, float score) {
            if (docs.size() == MOST) {
                docs.removeLast();
            }
            System.arraycopy(scores, place, scores, place + 1, docs.size() - place);
            docs.add(place, doc);
            scores[place] = score;
            if (docs.size() == MOST) {
                least = Math.max(least, scores[MOST - 1]);
            }
        }
    }
}
