package fascicle.render.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A resolved query in Lucene's terms: needs decide which articles fit, ranking terms alone give the score.
final class LuceneQuery {
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

    private static BooleanQuery.Builder common(List<Need> wanted, List<Need> unwanted, Question.Filters filters) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        ranking(wanted).forEach(term -> query.add(new TermQuery(new Term(Fields.ALL, term)), Occur.SHOULD));
        unwanted.forEach(need -> query.add(fits(need), Occur.MUST_NOT));
        filters.section().ifPresent(value -> query.add(is(Fields.SECTION, value), Occur.FILTER));
        filters.topic().ifPresent(value -> query.add(is(Fields.TOPIC, value), Occur.FILTER));
        filters.issue().ifPresent(value -> query.add(is(Fields.ISSUE, value), Occur.FILTER));
        filters.year().ifPresent(value -> query.add(is(Fields.YEAR, value), Occur.FILTER));
        return query;
    }

    static SequencedSet<String> ranking(List<Need> wanted) {
        SequencedSet<String> terms = new LinkedHashSet<>();
        wanted.forEach(need -> terms.addAll(need.ranking()));
        return terms;
    }

    private static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query fits(Need need) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Need.Alternative alternative : need.alternatives()) {
            any.add(fits(alternative), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query fits(Need.Alternative alternative) {
        return switch (alternative) {
            case Need.OneTerm one -> is(Fields.ALL, one.term());
            case Need.InARow row -> {
                PhraseQuery.Builder phrase = new PhraseQuery.Builder();
                row.words().forEach(word -> phrase.add(new Term(Fields.TEXT, word.term()), word.position()));
                yield phrase.build();
            }
        };
    }
}
