package fascicle.render.search;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.PlainText;
import fascicle.model.Topic;
import fascicle.render.Json;
import fascicle.render.LanguageMarkup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a result shows of an article, and the text that its snippet is cut from.
final class Cards {
    private Cards() {}

    static String json(IndexedArticle entry, Locale usual) {
        Article article = entry.article();
        Issue issue = entry.issue();
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("title", article.title());
        card.put("url", Addresses.of(article));
        card.put("number", article.number());
        if (!article.language().equals(usual)) {
            card.put("language", List.of(article.language().toLanguageTag(), LanguageMarkup.name(article.language())));
        }
        card.put("issue", issue.period());
        card.put("date", issue.published().toString());
        card.put("section", article.section().title());
        card.put("topics", article.topics().stream().map(Topic::name).toList());
        card.put("takeaway", article.takeaway().map(takeaway -> PlainText.of(takeaway.text())));
        card.put("text", PlainText.of(article.body()));
        return Json.compact(card);
    }
}
