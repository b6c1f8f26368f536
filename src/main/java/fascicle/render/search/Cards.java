package fascicle.render.search;

import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.PlainText;
import fascicle.model.Topic;
import fascicle.render.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a result shows of an article, and the text that its snippet is cut from.
final class Cards {
    private Cards() {}

    static String json(SearchIndex.Entry entry) {
        Article article = entry.article();
        Issue issue = entry.issue();
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("title", article.title());
        card.put("url", url(entry));
        card.put("number", article.number());
        card.put("issue", issue.period());
        card.put("date", issue.published().toString());
        card.put("section", article.section().title());
        card.put("topics", article.topics().stream().map(Topic::name).toList());
        card.put("takeaway", article.takeaway().map(takeaway -> PlainText.of(takeaway.text())));
        card.put("text", PlainText.of(article.body()));
        return Json.compact(card);
    }

    /// Where the article's page stands, from the site's root.
    static String url(SearchIndex.Entry entry) {
        return "issues/" + entry.issue().id() + "/" + entry.article().key().slug() + ".html";
    }

    static List<String> all(List<SearchIndex.Entry> entries) {
        return entries.parallelStream().map(Cards::json).toList();
    }
}
