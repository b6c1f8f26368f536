package fascicle.render.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/// The fields of the index, and how they are ranked.
final class IndexFields {
    /// Everything, weighted: what ranks.
    static final String ALL = "all";

    /// The terms of the title: what says that an article is about them.
    static final String TITLE = "title";

    /// Everything at its place: what phrases are looked up in.
    static final String TEXT = "text";

    static final String SECTION = "section";
    static final String TOPIC = "topic";
    static final String ISSUE = "issue";
    static final String YEAR = "year";
    static final String LANGUAGE = "language";

    /// Has [#YES] for what is no translation.
    static final String ORIGINAL = "original";

    static final String YES = "yes";

    /// Lucene's own defaults; they were set on other collections than ours and not tuned to it.
    static final float K1 = 1.2f;

    static final float B = 0.75f;

    /// How much it counts that a title has a term, beside what the term counts everywhere.
    static final float TITLE_BOOST = 0.1f;

    private IndexFields() {}

    /// Of titles it counts whether they have a term, and nothing else.
    static Similarity similarity() {
        BM25Similarity everything = new BM25Similarity(K1, B);
        BM25Similarity titles = new BM25Similarity(0, 0);
        return new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String field) {
                return field.equals(TITLE) ? titles : everything;
            }
        };
    }
}
