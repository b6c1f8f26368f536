package fascicle.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Parallel;
import fascicle.address.Addresses;
import fascicle.content.Chosen;
import fascicle.content.ContentReader;
import fascicle.memory.Memory;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.IssueId;
import fascicle.model.Newsletter;
import fascicle.model.Settings;
import fascicle.plan.MadePlan;
import fascicle.plan.Offer;
import fascicle.plan.Offers;
import fascicle.plan.OutputFile;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import fascicle.render.search.SearchRenderer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A website in memory, as the renderer makes it.
record WebSite(SortedMap<String, OutputFile> files) {
    static final Theme GAZETTE = new Theme(List.of(Path.of("themes/gazette")));

    /// This repository's own newsletter.
    static Newsletter ownNewsletter() throws IOException {
        return ContentReader.once(Path.of("."), Chosen.FINISHED).newsletter().orElseThrow();
    }

    /// The website of this repository's own newsletter, when everything is known that other outputs find out.
    static WebSite own() throws IOException, ThemeException {
        Newsletter newsletter = ownNewsletter();
        WebSite site = of(newsletter, allKnown(newsletter));
        newsletter.issues().forEach(issue -> {
            OutputFile edition = OutputFile.text(edition(issue.id()), "%PDF");
            site.files().put(edition.path(), edition);
        });
        return site;
    }

    /// The website of this repository's own newsletter with its search, as a build makes it.
    static WebSite ownWithSearch() throws IOException, ThemeException {
        Newsletter newsletter = ownNewsletter();
        SortedMap<String, OutputFile> files = new TreeMap<>();
        try (Parallel parallel = Parallel.of(2)) {
            MadePlan search =
                    MadePlan.of(new SearchRenderer(parallel, Memory.none()), newsletter, Offers.NONE, parallel);
            search.files().forEach((path, content) -> files.put(path, new OutputFile(path, content)));
            files.putAll(
                    of(newsletter, allKnown(newsletter).and(search.offers())).files());
        }
        return new WebSite(files);
    }

    /// The same newsletter, standing somewhere on the web.
    static WebSite ownAt(String address) throws IOException, ThemeException {
        Newsletter own = ownNewsletter();
        Settings settings = own.settings();
        Settings placed = new Settings(
                settings.title(),
                settings.subtitle(),
                settings.publisher(),
                settings.fileName(),
                settings.issn(),
                settings.language(),
                settings.timezone(),
                Optional.of(URI.create(address)),
                settings.contact(),
                settings.subscribe(),
                settings.footer(),
                settings.theme(),
                settings.look(),
                settings.paper(),
                settings.print(),
                settings.articlePdfs(),
                settings.corrections(),
                settings.printTranslations(),
                settings.editions(),
                settings.mailing(),
                settings.names(),
                settings.statement(),
                settings.sections());
        Newsletter newsletter = new Newsletter(placed, own.issues(), own.pages(), own.abbreviations(), own.names());
        return of(newsletter, allKnown(newsletter));
    }

    /// Page numbers, editions and related articles as they could be.
    static Offers allKnown(Newsletter newsletter) {
        List<Offer> offers = new ArrayList<>();
        newsletter
                .issues()
                .forEach(issue -> offers.add(Offer.of(issue.id(), Offer.EDITION, edition(issue.id()), "PDF")));
        newsletter.articles().forEach(article -> {
            offers.add(Offer.page(article.key(), edition(article.key().issue()), article.number() + 3));
            alike(newsletter, article)
                    .forEach(other -> offers.add(Offer.of(article.key(), Offer.RELATED, Addresses.of(other), "")));
        });
        return Offers.of(offers);
    }

    private static String edition(IssueId issue) {
        return "issues/" + issue + "/edition-" + issue + ".pdf";
    }

    private static List<ArticleKey> alike(Newsletter newsletter, Article article) {
        return newsletter
                .articles()
                .filter(other -> other.section().equals(article.section()))
                .map(Article::key)
                .filter(other -> !other.equals(article.key()))
                .limit(3)
                .toList();
    }

    static WebSite of(Newsletter newsletter, Offers known) throws IOException, ThemeException {
        return of(newsletter, known, GAZETTE);
    }

    static WebSite of(Newsletter newsletter, Offers known, Theme theme) throws IOException, ThemeException {
        SortedMap<String, OutputFile> files = new TreeMap<>();
        try (Parallel parallel = Parallel.of(2)) {
            HtmlRenderer pages = new HtmlRenderer(theme, newsletter.settings().language(), Memory.none(), parallel);
            MadePlan made = MadePlan.of(pages, newsletter, known, parallel);
            assertEquals(List.of(), made.findings());
            made.files().forEach((path, content) -> files.put(path, new OutputFile(path, content)));
        }
        return new WebSite(files);
    }

    String text(String path) {
        return new String(files.get(path).content(), UTF_8);
    }

    /// Writes everything into a folder.
    WebSite into(Path folder) throws IOException {
        for (OutputFile file : files.values()) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.content());
        }
        return this;
    }
}
