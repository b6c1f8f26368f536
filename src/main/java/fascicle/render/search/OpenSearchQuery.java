package fascicle.render.search;

import static fascicle.render.search.OpenSearchDefinition.map;

import fascicle.render.Json;
import fascicle.render.search.SearchIndex.Meaning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A resolved question as a request to OpenSearch, which gives the same articles in the same order with the same
/// scores.
final class OpenSearchQuery {
    private OpenSearchQuery() {}

    static String json(Meaning meaning, Question question) {
        Map<String, Object> request = shown(question, question.most());
        request.put("track_total_hits", true);
        request.put("query", map("bool", query(meaning, question.filters())));
        if (meaning.notes().isRelaxed() && meaning.complete() > 0) {
            Object all = map(
                    "bool",
                    map(
                            "filter",
                            meaning.wanted().stream().map(OpenSearchQuery::fits).toList()));
            // The few that have everything are gathered apart, and left out of the others.
            request.put("post_filter", map("bool", map("must_not", all)));
            request.put("size", Math.max(0, question.most() - meaning.complete()));
            Object best = map("top_hits", shown(question, Math.min(question.most(), meaning.complete())));
            request.put("aggs", map("complete", map("filter", all, "aggs", map("first", best))));
        }
        return Json.pretty(request);
    }

    private static Map<String, Object> shown(Question question, int most) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("size", most);
        shown.put("track_scores", true);
        shown.put("_source", List.of("title", "takeaway", "url", "date", "issue"));
        shown.put(
                "sort",
                switch (question.order()) {
                    case RELEVANCE -> List.of(map("_score", "desc"), map("order", "asc"));
                    case DATE -> List.of(map("order", "asc"));
                });
        return shown;
    }

    private static Map<String, Object> query(Meaning meaning, Question.Filters filters) {
        boolean isRelaxed = meaning.notes().isRelaxed();
        List<Object> ranked = new ArrayList<>();
        LuceneQuery.ranking(meaning.wanted()).forEach((term, times) -> {
            ranked.add(map("term", map("all", ranked(term, times))));
            ranked.add(map("term", map("titles", ranked(term, IndexFields.TITLE_BOOST * times))));
        });
        List<Object> fits = filters(filters);
        if (!isRelaxed) {
            meaning.wanted().forEach(need -> fits.add(fits(need)));
        }
        // Where nothing is asked for, the engine would find everything.
        if (ranked.isEmpty() && fits.isEmpty()) {
            fits.add(map("match_none", map()));
        }
        return map(
                "should",
                ranked,
                "minimum_should_match",
                isRelaxed ? 1 : 0,
                "filter",
                fits,
                "must_not",
                meaning.unwanted().stream().map(OpenSearchQuery::fits).toList());
    }

    private static Map<String, Object> ranked(String term, Number times) {
        return map("value", OpenSearchText.written(term), "boost", times);
    }

    private static List<Object> filters(Question.Filters filters) {
        List<Object> all = new ArrayList<>();
        filters.section().ifPresent(value -> all.add(map("term", map("section", value))));
        filters.topic().ifPresent(value -> all.add(map("term", map("topics", value))));
        filters.issue().ifPresent(value -> all.add(map("term", map("issue", value))));
        filters.language().ifPresent(value -> all.add(map("term", map("language", value))));
        filters.year()
                .ifPresent(year ->
                        all.add(map("range", map("date", map("gte", year + "-01-01", "lte", year + "-12-31")))));
        return all;
    }

    private static Object fits(Need need) {
        List<String> terms = new ArrayList<>();
        List<Object> any = new ArrayList<>();
        for (Need.Alternative alternative : need.alternatives()) {
            switch (alternative) {
                case Need.OneTerm one -> terms.add(OpenSearchText.written(one.term()));
                case Need.InARow row ->
                    any.add(map("match_phrase", map("phrases", map("query", inARow(row), "analyzer", "terms"))));
            }
        }
        any.add(map("terms", map("all", terms)));
        return map("bool", map("should", any, "minimum_should_match", 1));
    }

    private static String inARow(Need.InARow row) {
        return OpenSearchText.placed(row.words());
    }
}
