package fascicle.render.text;

import fascicle.address.Addresses;
import fascicle.model.Annex;
import fascicle.model.Article;
import fascicle.model.Consultation;
import fascicle.model.Event;
import fascicle.model.Issue;
import fascicle.model.Settings;
import fascicle.render.Json;
import fascicle.render.Places;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// An article to be written as Markdown: its facts as front matter, its title, its text.
///
/// @param path where it will stand
record ArticleMarkdown(String path, Settings settings, String period, LocalDate published, Article article) {
    /// @param article taken alone: its place among others is told by the page
    static ArticleMarkdown of(String path, Settings settings, Issue issue, Article article) {
        return new ArticleMarkdown(path, settings, issue.period(), issue.published(), article.alone());
    }

    String written() {
        return "---\n" + facts() + "---\n\n" + text("");
    }

    /// The title and the text without the facts.
    ///
    /// @param notes what the labels of footnotes begin with; may be empty
    String text(String notes) {
        MarkdownBlocks blocks = new MarkdownBlocks(new Places(settings, path), notes);
        return MarkdownBlocks.heading(1, article.title()) + "\n" + blocks.written(article.body());
    }

    /// YAML whose values are written as JSON is, which every reader of YAML takes.
    private String facts() {
        StringBuilder yaml = new StringBuilder();
        all().forEach((key, value) -> {
            if (!value.equals(List.of()) && !value.equals(Optional.empty()) && !value.equals("")) {
                Object said = value instanceof Optional<?> present ? present.orElseThrow() : value;
                yaml.append(key).append(": ").append(Json.compact(said)).append('\n');
            }
        });
        return yaml.toString();
    }

    private SequencedMap<String, Object> all() {
        MarkdownBlocks blocks = new MarkdownBlocks(new Places(settings, path), "");
        SequencedMap<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", article.title());
        facts.put("newsletter", settings.title());
        facts.put("publisher", settings.publisher());
        facts.put("issue", period);
        facts.put("published", published);
        facts.put("number", article.number());
        facts.put("section", article.section().title());
        facts.put(
                "authors",
                article.authors().stream().map(author -> author.name()).toList());
        facts.put("reviewed", article.reviewers());
        facts.put("doi", article.doi());
        facts.put("issn", settings.issn());
        facts.put("topics", article.topics().stream().map(topic -> topic.name()).toList());
        facts.put("language", article.language().toLanguageTag());
        facts.put(
                "summary",
                article.takeaway().map(said -> blocks.written(said.text()).strip()));
        facts.put("standards", article.standards());
        facts.put(
                "consultations",
                article.consultations().stream().map(ArticleMarkdown::told).toList());
        facts.put("events", article.events().stream().map(ArticleMarkdown::told).toList());
        facts.put("annexes", article.annexes().stream().map(this::told).toList());
        facts.put("source", blocks.written(article.source()).strip());
        facts.put("page", new Places(settings, path).of(Addresses.of(article)));
        return facts;
    }

    private Map<String, Object> told(Annex annex) {
        SequencedMap<String, Object> told = new LinkedHashMap<>();
        told.put("title", annex.title());
        told.put("file", annex.file().map(file -> new Places(settings, path).of(file.path())));
        return told;
    }

    private static Map<String, Object> told(Consultation consultation) {
        SequencedMap<String, Object> told = new LinkedHashMap<>();
        told.put("title", consultation.title());
        told.put("opens", consultation.opens());
        told.put("closes", consultation.closes());
        told.put("submit", consultation.submit());
        return told;
    }

    private static Map<String, Object> told(Event event) {
        SequencedMap<String, Object> told = new LinkedHashMap<>();
        told.put("title", event.title());
        told.put("starts", event.iso(event.starts()));
        told.put("ends", event.ends().map(event::iso));
        told.put("where", event.where());
        told.put("register", event.register());
        return told;
    }
}
