package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Event;
import fascicle.model.Settings;
import fascicle.model.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What issues and articles are, in the words of schema.org.
///
/// @see <a href="https://schema.org/PublicationIssue">schema.org</a>
final class LinkedData {
    private final Frame frame;
    private final Settings settings;

    LinkedData(Frame frame) {
        this.frame = frame;
        this.settings = frame.settings();
    }

    Map<String, Object> issue(IssueFacts issue) {
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("@context", "https://schema.org");
        graph.putAll(publicationIssue(issue));
        return graph;
    }

    Map<String, Object> article(ArticleInputs of) {
        List<Object> things = new ArrayList<>();
        things.add(newsArticle(of));
        things.add(breadcrumbs(of));
        of.listed()
                .facts()
                .events()
                .forEach(event -> things.add(event(of.listed().facts(), event)));
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("@context", "https://schema.org");
        graph.put("@graph", things);
        return graph;
    }

    private Map<String, Object> publicationIssue(IssueFacts issue) {
        Map<String, Object> data = typed("PublicationIssue");
        data.put("name", issue.period());
        data.put("url", frame.absolute(Addresses.of(issue.id())));
        data.put(
                "issueNumber",
                issue.number().isPresent()
                        ? String.valueOf(issue.number().getAsInt())
                        : issue.id().value());
        data.put("datePublished", issue.published().toString());
        Map<String, Object> periodical = typed("Periodical");
        periodical.put("name", settings.title());
        periodical.put("issn", settings.issn());
        periodical.put("publisher", publisher());
        data.put("isPartOf", periodical);
        return data;
    }

    private Map<String, Object> newsArticle(ArticleInputs of) {
        Listed.Facts article = of.listed().facts();
        Map<String, Object> data = typed("NewsArticle");
        data.put("headline", article.title());
        data.put("url", frame.absolute(of.listed().path()));
        data.put("description", of.summary());
        data.put("datePublished", of.issue().published().toString());
        data.put("inLanguage", article.language().toLanguageTag());
        List<Listed.Version> versions = article.versions();
        if (of.listed().isTranslation()) {
            data.put("translationOfWork", version(versions.getFirst()));
        } else if (!of.listed().isAlone()) {
            data.put(
                    "workTranslation",
                    versions.stream().skip(1).map(this::version).toList());
        }
        data.put("articleSection", article.section().title());
        data.put("keywords", article.topics().stream().map(Topic::name).toList());
        article.page().ifPresent(page -> data.put("pageStart", page));
        data.put("author", authors(article));
        if (!article.reviewers().isEmpty()) {
            data.put(
                    "editor",
                    article.reviewers().stream().map(LinkedData::person).toList());
        }
        data.put("publisher", publisher());
        data.put("identifier", article.doi().map(doi -> "doi:" + doi));
        data.put("sameAs", article.doi().map(doi -> "https://doi.org/" + doi));
        data.put("isPartOf", publicationIssue(of.issue()));
        return data;
    }

    private Map<String, Object> version(Listed.Version article) {
        Map<String, Object> data = typed("NewsArticle");
        data.put("headline", article.title());
        data.put("url", frame.absolute(Addresses.of(article.key())));
        data.put("inLanguage", article.language().toLanguageTag());
        return data;
    }

    private Map<String, Object> breadcrumbs(ArticleInputs of) {
        IssueFacts issue = of.issue();
        Map<String, Object> data = typed("BreadcrumbList");
        data.put(
                "itemListElement",
                List.of(
                        crumb(1, settings.title(), frame.absolute(Addresses.HOME)),
                        crumb(2, issue.period(), frame.absolute(Addresses.of(issue.id()))),
                        crumb(3, of.listed().facts().title(), Optional.empty())));
        return data;
    }

    private static Map<String, Object> crumb(int position, String name, Optional<String> address) {
        Map<String, Object> crumb = typed("ListItem");
        crumb.put("position", position);
        crumb.put("name", name);
        crumb.put("item", address);
        return crumb;
    }

    private Map<String, Object> event(Listed.Facts article, Event event) {
        Map<String, Object> data = typed("Event");
        data.put("name", event.title().orElse(article.title()));
        data.put("startDate", event.iso(event.starts()));
        data.put("endDate", event.ends().map(event::iso));
        data.put("location", event.where().map(LinkedData::place));
        data.put("url", event.register().map(Object::toString));
        data.put("organizer", publisher());
        return data;
    }

    private static Map<String, Object> place(String name) {
        Map<String, Object> place = typed("Place");
        place.put("name", name);
        return place;
    }

    /// Who wrote an article: its authors, or else the publisher.
    private Object authors(Listed.Facts article) {
        if (article.authors().isEmpty()) {
            return publisher();
        }
        return article.authors().stream()
                .map(author -> {
                    Map<String, Object> person = person(author.name());
                    person.put("url", frame.absolute(Addresses.author(author.slug())));
                    return person;
                })
                .toList();
    }

    private static Map<String, Object> person(String name) {
        Map<String, Object> person = typed("Person");
        person.put("name", name);
        return person;
    }

    private Map<String, Object> publisher() {
        Map<String, Object> publisher = typed("Organization");
        publisher.put("name", settings.publisher());
        return publisher;
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", type);
        return data;
    }
}
