package fascicle.render.search;

import fascicle.Parallel;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Function;

/// Reads articles in their order, and those to come meanwhile on other threads.
final class ReadAhead {
    /// How many readings are kept at most for whoever takes them.
    private static final int MOST = 64;

    private final Iterator<IndexedArticle> articles;
    private final Function<IndexedArticle, ArticleReading> read;
    private final Parallel parallel;
    private final Deque<Parallel.Begun<ArticleReading, RuntimeException>> begun = new ArrayDeque<>();

    ReadAhead(Iterable<IndexedArticle> articles, Function<IndexedArticle, ArticleReading> read, Parallel parallel) {
        this.articles = articles.iterator();
        this.read = read;
        this.parallel = parallel;
    }

    boolean hasNext() {
        return !begun.isEmpty() || articles.hasNext();
    }

    ArticleReading next() throws IOException {
        while (begun.size() < MOST && articles.hasNext()) {
            IndexedArticle article = articles.next();
            begun.add(parallel.begin(() -> read.apply(article)));
        }
        return begun.remove().result();
    }
}
