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
    private final boolean[] originals;
    private final List<List<TellingTerms.Scored>> telling;
    private final double[] scores;

    private RelatedArticles(
            List<IndexedArticle> entries, boolean[] originals, List<List<TellingTerms.Scored>> telling) {
        this.entries = entries;
        this.originals = originals;
        this.telling = telling;
        this.scores = new double[telling.size()];
    }

    /// For each original, by the order of the articles.
    static SequencedMap<ArticleKey, List<Article>> of(List<IndexedArticle> entries, WholeIndex index, Parallel parallel)
            throws IOException {
        List<List<TellingTerms.Scored>> telling = TellingTerms.of(index, parallel);
        boolean[] originals = new boolean[entries.size()];
        for (int doc = 0; doc < originals.length; doc++) {
            originals[doc] = !entries.get(doc).article().isTranslation();
        }
        List<List<Article>> related = Batches.inBatches(entries.size(), parallel, (from, to) -> {
            RelatedArticles batch = new RelatedArticles(entries, originals, telling);
            return IntStream.range(from, to).mapToObj(batch::found).toList();
        });
        SequencedMap<ArticleKey, List<Article>> all = new LinkedHashMap<>();
        for (int doc = 0; doc < entries.size(); doc++) {
            if (originals[doc]) {
                all.put(entries.get(doc).article().key(), related.get(doc));
            }
        }
        return all;
    }

    private List<Article> found(int doc) {
        return originals[doc]
                ? to(doc).stream().map(other -> entries.get(other).article()).toList()
                : List.of();
    }

    /// The best first; of equals the newer.
    private List<Integer> to(int article) {
        for (TellingTerms.Scored term : telling.get(article)) {
            int[] docs = term.docs();
            float[] each = term.scores();
            for (int i = 0; i < docs.length; i++) {
                scores[docs[i]] += each[i];
            }
        }
        Best best = new Best(LEAST_ALIKE * (float) scores[article]);
        scores[article] = 0;
        for (TellingTerms.Scored term : telling.get(article)) {
            for (int doc : term.docs()) {
                float score = (float) scores[doc];
                scores[doc] = 0;
                if (score > 0 && score >= best.least && originals[doc]) {
                    best.offer(doc, score);
                }
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

        /// @param score not below the least
        void offer(int doc, float score) {
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
