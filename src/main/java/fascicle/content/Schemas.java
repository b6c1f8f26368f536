package fascicle.content;

import fascicle.SourcePaths;
import fascicle.content.yaml.Keys;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What each kind of file may say, as JSON Schemas: so that an editor completes and checks while one types.
public final class Schemas {
    /// The draft that editors know best. All keywords used are the same in later ones.
    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

    private Schemas() {}

    /// The schemas by the names of their files, such as `article.schema.json`, each made of maps, lists and words in
    /// their order.
    public static SortedMap<String, Map<String, Object>> all() {
        SortedMap<String, Map<String, Object>> all = new TreeMap<>();
        all.put("newsletter.schema.json", schema(SourcePaths.SETTINGS, NewsletterFile.KEYS));
        all.put("abbreviations.schema.json", schema(SourcePaths.ABBREVIATIONS, AbbreviationsFile.schema()));
        all.put("issue.schema.json", schema("The front matter of an issue.md", IssueFile.KEYS));
        all.put("article.schema.json", schema("The front matter of an article", ArticleFile.KEYS));
        all.put(
                "translation.schema.json",
                schema("The front matter of a translation, such as 03-words.zh.md", TranslationFile.KEYS));
        all.put("page.schema.json", schema("The front matter of a standing page", PageFile.KEYS));
        all.put(
                "dossier.schema.json",
                schema("The front matter of a dossier, such as content/dossiers/tc260.md", DossierFile.KEYS));
        return all;
    }

    private static Map<String, Object> schema(String title, Keys keys) {
        return schema(title, keys.schema());
    }

    private static Map<String, Object> schema(String title, Map<String, Object> keywords) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("title", title);
        schema.putAll(keywords);
        return schema;
    }
}
