package fascicle.render.search;

import fascicle.Parallel;
import fascicle.model.Newsletter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/// A Lucene index of all articles of a newsletter, held in memory: it is made faster than a kept one could be
/// checked.
///
/// Articles are numbered from 0, newest issue first, so that a tie goes to the newer one. A translation is an article
/// of its own, right after its original.
public final class SearchIndex implements AutoCloseable {
    /// Lucene warns that the JDK's vectors are not there, which nothing here needs. Held, or the setting is lost.
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    /// A list that has fewer articles with everything goes on with those that have something.
    private static final int ENOUGH = 10;

    private final Analysis analysis = new Analysis();
    private final SearchNames known;
    private final NameFinder names;
    private final List<String> chinese;
    private final Leads leads;
    private final List<IndexedArticle> entries;
    private final Vocabulary vocabulary;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private SearchIndex(Newsletter newsletter, Parallel parallel) throws IOException {
        VECTORS.setLevel(Level.SEVERE);
        this.known = SearchNames.of(newsletter);
        this.names = new NameFinder(known.table(), analysis);
        this.chinese = ChineseNames.of(newsletter);
        List<StandingText> pages = StandingText.of(newsletter.pages(), analysis, names);
        this.leads = new Leads(known.table(), analysis, pages);
        this.entries = IndexedArticle.all(newsletter.issues());
        Vocabulary.Collector words = new Vocabulary.Collector();
        this.reader = DirectoryReader.open(written(words, parallel));
        this.vocabulary = words.collected();
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(IndexFields.similarity());
        searcher.setQueryCache(null);
    }

    /// Indexes every article that the newsletter has, in every language.
    public static SearchIndex of(Newsletter newsletter) throws IOException {
        try (Parallel parallel = Parallel.ofProcessors()) {
            return new SearchIndex(newsletter, parallel);
        }
    }

    /// One thread writes, as the order of the articles wants it; meanwhile the others read on.
    private ByteBuffersDirectory written(Vocabulary.Collector words, Parallel parallel) throws IOException {
        // Whole arrays: chains of buffers would be copied for every term whose postings are read.
        ByteBuffersDirectory directory = new ByteBuffersDirectory(
                new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
        ReadAhead readings = new ReadAhead(entries, this::read, parallel);
        try (LuceneWriter writer = new LuceneWriter(directory)) {
            for (IndexedArticle entry : entries) {
                ArticleReading reading = readings.next();
                writer.add(entry.article(), entry.issue(), reading);
                words.add(reading.words());
            }
            writer.finish();
        }
        return directory;
    }

    /// The articles that fit, the best first: before all others those that have everything.
    public Results search(Question question) throws IOException {
        Meaning meaning = meaning(question);
        List<Results.Hit> hits = new ArrayList<>();
        int total = add(hits, LuceneQuery.strict(meaning.wanted(), meaning.unwanted(), question.filters()), question);
        if (meaning.notes().isRelaxed()) {
            total += add(hits, LuceneQuery.partial(meaning.wanted(), meaning.unwanted(), question.filters()), question);
        }
        return new Results(total, meaning.complete(), hits, meaning.notes());
    }

    /// @return how many fit
    private int add(List<Results.Hit> hits, Query query, Question question) throws IOException {
        TopDocs found = found(query, question, question.most() - hits.size());
        for (ScoreDoc doc : found.scoreDocs) {
            IndexedArticle entry = entries.get(doc.doc);
            hits.add(new Results.Hit(doc.doc, entry.article(), entry.issue(), doc.score));
        }
        return (int) found.totalHits.value();
    }

    /// What answers a question before any article does; nothing where it is asked for certain articles.
    public List<Lead> leads(Question question) throws IOException {
        if (!question.filters().equals(Question.Filters.NONE)) {
            return List.of();
        }
        return leads.of(parsed(question), meaning(question).complete());
    }

    /// What to show of the articles that a question finds.
    ///
    /// @param isComplete whether they have everything; words of a phrase are else marked wherever they stand
    public Snippets snippets(Question question, boolean isComplete) throws IOException {
        Query marks = LuceneQuery.marked(meaning(question).wanted(), !isComplete);
        return new Snippets(new LuceneAnalyzer(analysis, names), marks);
    }

    /// How the score of an article comes about, in Lucene's own words.
    public String explanation(Question question, int document) throws IOException {
        return searcher.explain(query(meaning(question), question), document).toString();
    }

    private static Query query(Meaning meaning, Question question) {
        return meaning.notes().isRelaxed()
                ? LuceneQuery.relaxed(meaning.wanted(), meaning.unwanted(), question.filters())
                : LuceneQuery.strict(meaning.wanted(), meaning.unwanted(), question.filters());
    }

    /// What a question comes to in this index.
    ///
    /// @param wanted what an article should have
    /// @param unwanted what it must not have
    /// @param complete how many articles have all that is wanted
    record Meaning(List<Need> wanted, List<Need> unwanted, int complete, Notes notes) {
        /// No article fits.
        static Meaning nothing(Notes notes) {
            return new Meaning(List.of(Need.anyOf(List.of())), List.of(), 0, notes);
        }
    }

    private ParsedQuery parsed(Question question) {
        return new QueryParser(analysis, names, chinese).parse(question.words(), question.isTyping());
    }

    Meaning meaning(Question question) throws IOException {
        if (entries.isEmpty()) {
            return Meaning.nothing(Notes.NONE);
        }
        ParsedQuery parsed = parsed(question);
        Resolver resolver =
                new Resolver(analysis, names, new Dictionary(leaf(), searcher, vocabulary), question.expands());
        List<Need> wanted = resolver.wanted(parsed.wanted());
        List<Need> unwanted = resolver.unwanted(parsed.unwanted());
        if (wanted.isEmpty() && !parsed.wanted().isEmpty()) {
            return Meaning.nothing(resolver.notes());
        }
        int complete = searcher.count(LuceneQuery.strict(wanted, unwanted, question.filters()));
        boolean isRelaxed = complete < ENOUGH
                && LuceneQuery.ranking(wanted).size() > 1
                && searcher.count(LuceneQuery.partial(wanted, unwanted, question.filters())) > 0;
        return new Meaning(
                wanted, unwanted, complete, isRelaxed ? resolver.notes().relaxed() : resolver.notes());
    }

    private TopDocs found(Query query, Question question, int wanted) throws IOException {
        int most = Math.min(wanted, entries.size());
        if (most < 1) {
            TotalHits counted = new TotalHits(searcher.count(query), TotalHits.Relation.EQUAL_TO);
            return new TopDocs(counted, new ScoreDoc[0]);
        }
        return switch (question.order()) {
            case RELEVANCE -> searcher.search(query, new TopScoreDocCollectorManager(most, null, Integer.MAX_VALUE));
            case DATE -> {
                TopDocs byDate = searcher.search(
                        query, new TopFieldCollectorManager(Sort.INDEXORDER, most, null, Integer.MAX_VALUE));
                TopFieldCollector.populateScores(byDate.scoreDocs, searcher, query);
                yield byDate;
            }
        };
    }

    LeafReader leaf() {
        return reader.leaves().getFirst().reader();
    }

    ArticleReading read(IndexedArticle entry) {
        NameFinder own = names.only(known.in(entry.issue()));
        return ArticleReading.of(WeighedPassage.of(entry.article(), entry.issue()), analysis, own);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    List<IndexedArticle> entries() {
        return entries;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
