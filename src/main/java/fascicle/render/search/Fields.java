package fascicle.render.search;

import org.apache.lucene.search.similarities.BM25Similarity;

/// The fields of the index, and how they are ranked.
final class Fields {
    /// Everything, weighted: what ranks.
    static final String ALL = "all";

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

    private Fields() {}

    static BM25Similarity similarity() {
        return new BM25Similarity(K1, B);
    }
}
