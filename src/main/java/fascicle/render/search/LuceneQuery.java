package fascicle.render.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// A resolved query in Lucene's terms: needs decide which articles fit, ranking terms alone give the score.
final class LuceneQuery {
    /// How many terms rank. Lucene takes no more than 1,024 clauses, of which the needs have some as well.
    private static final int MOST_RANKING = 256;

    private LuceneQuery() {}

    /// Articles that have all that is wanted.
    static Query strict(List<Need> wanted, List<Need> unwanted, Question.Filters filters) {
        BooleanQuery.Builder query = common(wanted, unwanted, filters);
        wanted.forEach(need -> query.add(fits(need), Occur.FILTER));
        return query.build();
    }

    /// Articles that have at least one of the ranking terms.
    static Query relaxed(List<Need> wanted, List<Need> unwanted, Question.Filters filters) {
        return common(wanted, unwanted, filters).setMinimumNumberShouldMatch(1).build();
    }

    /// Articles that have at least one of the ranking terms, but not all that is wanted.
    static Query partial(List<Need> wanted, List<Need> unwanted, Question.Filters filters) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        wanted.forEach(need -> all.add(fits(need), Occur.FILTER));
        return common(wanted, unwanted, filters)
                .setMinimumNumberShouldMatch(1)
                .add(all.build(), Occur.MUST_NOT)
                .build();
    }

    private static BooleanQuery.Builder common(List<Need> wanted, List<Need> unwanted, Question.Filters filters) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        ranking(wanted).forEach((term, times) -> {
            query.add(ranked(term, times), Occur.SHOULD);
            query.add(titled(term, times), Occur.SHOULD);
        });
        unwanted.forEach(need -> query.add(fits(need), Occur.MUST_NOT));
        filters.section().ifPresent(value -> query.add(is(IndexFields.SECTION, value), Occur.FILTER));
        filters.topic().ifPresent(value -> query.add(is(IndexFields.TOPIC, value), Occur.FILTER));
        filters.issue().ifPresent(value -> query.add(is(IndexFields.ISSUE, value), Occur.FILTER));
        filters.year().ifPresent(value -> query.add(is(IndexFields.YEAR, value), Occur.FILTER));
        filters.language().ifPresent(value -> query.add(is(IndexFields.LANGUAGE, value), Occur.FILTER));
        return query;
    }

    /// The first terms that rank, and in how many needs each does: what a reader says twice counts twice.
    static SequencedMap<String, Integer> ranking(List<Need> wanted) {
        SequencedMap<String, Integer> terms = new LinkedHashMap<>();
        for (Need need : wanted) {
            for (String term : need.ranking()) {
                if (terms.size() < MOST_RANKING || terms.containsKey(term)) {
                    terms.merge(term, 1, Integer::sum);
                }
            }
        }
        return terms;
    }

    private static Query ranked(String term, int times) {
        Query query = new TermQuery(new Term(IndexFields.ALL, term));
        return times == 1 ? query : new BoostQuery(query, times);
    }

    private static Query titled(String term, int times) {
        return new BoostQuery(is(IndexFields.TITLE, term), IndexFields.TITLE_BOOST * times);
    }

    static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    /// What is to be marked in a text, which need not have all of it.
    ///
    /// @param isRelaxed words of a phrase are marked wherever they stand
    static Query marked(List<Need> wanted, boolean isRelaxed) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        if (isRelaxed) {
            ranking(wanted).keySet().forEach(term -> any.add(is(IndexFields.TEXT, term), Occur.SHOULD));
            return any.build();
        }
        for (Need need : wanted) {
            for (Need.Alternative alternative : need.alternatives()) {
                switch (alternative) {
                    case Need.OneTerm one -> any.add(is(IndexFields.TEXT, one.term()), Occur.SHOULD);
                    case Need.InARow row -> any.add(phrase(row), Occur.SHOULD);
                }
            }
        }
        return any.build();
    }

    /// Terms as a set: were they the same queries as the ranking ones, Lucene would join both and round otherwise.
    private static Query fits(Need need) {
        List<BytesRef> terms = new ArrayList<>();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Need.Alternative alternative : need.alternatives()) {
            switch (alternative) {
                case Need.OneTerm one -> terms.add(new BytesRef(one.term()));
                case Need.InARow row -> any.add(phrase(row), Occur.SHOULD);
            }
        }
        return any.add(new TermInSetQuery(IndexFields.ALL, terms), Occur.SHOULD).build();
    }

    static Query phrase(Need.InARow row) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        row.words().forEach(word -> phrase.add(new Term(IndexFields.TEXT, word.term()), word.position()));
        return phrase.build();
    }
}
