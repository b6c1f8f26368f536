package fascicle.render.search;

import fascicle.render.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What OpenSearch must know before the documents come: how they are cut, how queries are cut, how both are ranked.
///
/// Documents are cut at spaces, for we have analysed them. What a reader writes is cut by regular expressions into
/// the same terms: exactly so for English in ASCII and for Chinese, nearly so for accents of other alphabets.
final class OpenSearchDefinition {
    private static final String CHINESE = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}";
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}&&[^" + CHINESE + "]]";
    private static final String WORD = "(?<!L)(?<!L['\u2019])L+(?:['\u2019]L+)*".replace("L", LETTER);
    private static final String PAIR = "[C]{2}".replace("C", CHINESE);
    private static final String ALONE = "(?<![C])[C](?![C])".replace("C", CHINESE);
    private static final String LAST = "[C](?![C])".replace("C", CHINESE);

    private OpenSearchDefinition() {}

    static String json() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("number_of_shards", 1);
        settings.put(
                "similarity",
                map(
                        "fascicle",
                        map("type", "BM25", "k1", IndexFields.K1, "b", IndexFields.B),
                        "titles",
                        map("type", "BM25", "k1", 0, "b", 0)));
        settings.put("analysis", map("tokenizer", tokenizers(), "filter", filters(), "analyzer", analyzers()));
        return Json.pretty(map("settings", settings, "mappings", map("dynamic", "strict", "properties", fields())));
    }

    private static Map<String, Object> tokenizers() {
        return map("words", tokens(PAIR, ALONE, WORD), "phrase", tokens(PAIR, LAST, WORD));
    }

    /// Looks ahead, so that pairs may overlap.
    private static Map<String, Object> tokens(String... kinds) {
        return map("type", "pattern", "pattern", "(?=(" + String.join("|", kinds) + "))", "group", 1);
    }

    private static Map<String, Object> filters() {
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put("accents", map("type", "asciifolding", "preserve_original", true));
        filters.put("possessive", replace("['\u2019]s$", ""));
        filters.put("apostrophes", replace("['\u2019]", ""));
        filters.put("common", map("type", "stop", "stopwords", StopWords.all()));
        filters.put("spelling", replace(Stemmer.AMERICAN.pattern(), "$1s"));
        filters.put(
                "characters",
                map(
                        "type",
                        "pattern_capture",
                        "preserve_original",
                        true,
                        "patterns",
                        List.of("^([C])[C]$".replace("C", CHINESE))));
        return filters;
    }

    private static Map<String, Object> replace(String pattern, String replacement) {
        return map("type", "pattern_replace", "pattern", pattern, "replacement", replacement);
    }

    private static Map<String, Object> analyzers() {
        return map(
                "terms",
                analyzer("whitespace"),
                "places",
                analyzer("whitespace", "characters"),
                "words",
                analyzer(
                        "words",
                        "lowercase",
                        "possessive",
                        "apostrophes",
                        "accents",
                        "common",
                        "spelling",
                        "porter_stem"),
                "phrase",
                analyzer("phrase", "lowercase", "possessive", "apostrophes", "accents", "spelling", "porter_stem"));
    }

    private static Map<String, Object> analyzer(String tokenizer, String... filters) {
        return map("type", "custom", "tokenizer", tokenizer, "filter", List.of(filters));
    }

    private static Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("all", text("terms", "words", map("similarity", "fascicle", "index_options", "freqs")));
        fields.put(
                "titles", text("terms", "words", map("similarity", "titles", "index_options", "docs", "norms", false)));
        fields.put(
                "phrases", text("places", "phrase", map("norms", false, "position_increment_gap", ArticleReading.GAP)));
        for (String field : List.of("words", "section", "topics", "issue", "language", "url")) {
            fields.put(field, map("type", "keyword"));
        }
        fields.put("date", map("type", "date"));
        fields.put("number", map("type", "integer"));
        fields.put("order", map("type", "integer"));
        for (String field : List.of("title", "takeaway", "text")) {
            fields.put(field, map("type", "text", "index", false));
        }
        return fields;
    }

    private static Map<String, Object> text(String analyzer, String forQueries, SequencedMap<String, Object> more) {
        Map<String, Object> text = map("type", "text", "analyzer", analyzer, "search_analyzer", forQueries);
        text.putAll(more);
        return text;
    }

    static SequencedMap<String, Object> map(Object... keysAndValues) {
        SequencedMap<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        }
        return map;
    }
}
