package fascicle.render.html;

import fascicle.FinalSlash;
import fascicle.Parallel;
import fascicle.address.Addresses;
import fascicle.memory.Hashed;
import fascicle.memory.Memory;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Issue;
import fascicle.model.IssueId;
import fascicle.model.Logo;
import fascicle.model.Newsletter;
import fascicle.model.Picture;
import fascicle.model.Volume;
import fascicle.plan.Offer;
import fascicle.plan.Offers;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Draws from a newsletter what its pages are planned from. What was drawn from an article before, and is the same
/// now, is not drawn again.
final class SiteReader {
    private final Memory memory;
    private final Parallel parallel;
    private final Dress dress;
    private final PictureFiles pictures;

    SiteReader(Memory memory, Parallel parallel, Dress dress) {
        this.memory = memory;
        this.parallel = parallel;
        this.dress = dress;
        this.pictures = new PictureFiles(memory);
    }

    /// @param former of an earlier state of the newsletter; may be of another one
    Site read(Newsletter newsletter, Offers known, Map<ArticleKey, Site.Told> former) throws IOException {
        Map<ArticleKey, Hashed<Article>> articles = articles(newsletter, former);
        Map<ArticleKey, TextFacts> facts = facts(articles, former);
        Site.Texts texts = texts(newsletter);
        List<Picture> shown = pictures(newsletter, facts, texts);
        SortedMap<String, KnownPicture> measured = pictures.measured(shown, parallel);
        SortedMap<String, PublishedShape> shapes = new TreeMap<>();
        measured.forEach((path, picture) -> picture.shape().ifPresent(shape -> shapes.put(path, shape)));
        Map<ArticleKey, Site.Told> told = told(newsletter, known, articles, facts, former);
        Map<String, Site.Told> byPath = new HashMap<>();
        told.forEach((key, article) -> byPath.put(Addresses.of(key), article));
        DossierIndex dossiers = new DossierIndex(newsletter.names());
        return new Site(
                newsletter,
                known,
                dress,
                frame(newsletter, known, dossiers, shapes),
                issues(newsletter, known, shapes),
                told,
                byPath,
                texts,
                dossiers,
                Volume.years(newsletter),
                measured,
                shapes);
    }

    private static Map<ArticleKey, Hashed<Article>> articles(Newsletter newsletter, Map<ArticleKey, Site.Told> former) {
        Map<ArticleKey, Hashed<Article>> articles = new HashMap<>();
        newsletter.versions().forEach(article -> {
            Site.Told before = former.get(article.key());
            boolean same = before != null && before.article().value().equals(article);
            articles.put(article.key(), same ? before.article() : Hashed.of(article));
        });
        return articles;
    }

    private Map<ArticleKey, TextFacts> facts(
            Map<ArticleKey, Hashed<Article>> articles, Map<ArticleKey, Site.Told> former) throws IOException {
        List<ArticleKey> keys = List.copyOf(articles.keySet());
        List<TextFacts> found = parallel.<ArticleKey, TextFacts, RuntimeException>each(keys, key -> {
            Site.Told before = former.get(key);
            Hashed<Article> article = articles.get(key);
            return before != null && before.article() == article ? before.facts() : facts(article);
        });
        Map<ArticleKey, TextFacts> facts = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            facts.put(keys.get(i), found.get(i));
        }
        return facts;
    }

    private TextFacts facts(Hashed<Article> article) throws IOException {
        return memory.kept(memory.key("text-facts", article), TextFacts.class, () -> TextFacts.of(article.value()));
    }

    private static Site.Texts texts(Newsletter newsletter) {
        Map<IssueId, TextFacts> editorials = new HashMap<>();
        newsletter.issues().forEach(issue -> editorials.put(issue.id(), TextFacts.of(issue.editorial())));
        return new Site.Texts(
                editorials,
                newsletter.pages().stream()
                        .map(page -> TextFacts.of(page.body()))
                        .toList());
    }

    /// All that a page shows, in the order of the pages.
    private static List<Picture> pictures(Newsletter newsletter, Map<ArticleKey, TextFacts> facts, Site.Texts texts) {
        Stream<Picture> ofIssues = newsletter.issues().stream()
                .flatMap(issue -> Stream.of(
                                issue.cover().stream(),
                                texts.editorials().get(issue.id()).pictures().stream(),
                                issue.versions().flatMap(article -> facts.get(article.key()).pictures().stream()))
                        .flatMap(pictures -> pictures));
        Stream<Picture> ofPages = texts.pages().stream().flatMap(page -> page.pictures().stream());
        Stream<Picture> ofAll = newsletter.settings().look().logo().stream().flatMap(Logo::pictures);
        return Stream.of(ofAll, ofIssues, ofPages).flatMap(pictures -> pictures).toList();
    }

    private static SortedSet<String> filled(Newsletter newsletter, DossierIndex dossiers) {
        SortedSet<String> filled = new TreeSet<>();
        if (!newsletter.topics().isEmpty()) {
            filled.add(Addresses.TOPICS);
        }
        if (!dossiers.isEmpty()) {
            filled.add(Addresses.DOSSIERS);
        }
        if (!dossiers.numbered().isEmpty()) {
            filled.add(Addresses.STANDARDS);
        }
        if (newsletter.articles().anyMatch(Article::hasDates)) {
            filled.add(Addresses.DATES);
        }
        if (!newsletter.abbreviations().all().isEmpty()) {
            filled.add(Addresses.ABBREVIATIONS);
        }
        return filled;
    }

    private Frame frame(
            Newsletter newsletter, Offers known, DossierIndex dossiers, SortedMap<String, PublishedShape> shapes) {
        Optional<String> folder = known.ofAll(Offer.SEARCH).stream()
                .map(Offer::path)
                .map(FinalSlash::on)
                .findFirst();
        return new Frame(new Frame.Facts(
                newsletter.settings(),
                newsletter.pages().stream()
                        .map(page -> new View.Link(page.title(), Addresses.page(page.slug())))
                        .toList(),
                filled(newsletter, dossiers),
                newsletter.translated(),
                folder,
                folder.isPresent() && dress.hasSearchPage(),
                signs(newsletter, shapes)));
    }

    private static SortedMap<String, PublishedShape> signs(
            Newsletter newsletter, SortedMap<String, PublishedShape> shapes) {
        SortedMap<String, PublishedShape> signs = new TreeMap<>();
        newsletter.settings().look().logo().stream()
                .flatMap(Logo::pictures)
                .map(picture -> picture.file().path())
                .filter(shapes::containsKey)
                .forEach(path -> signs.put(path, shapes.get(path)));
        return signs;
    }

    private static Map<IssueId, IssueFacts> issues(
            Newsletter newsletter, Offers known, Map<String, PublishedShape> shapes) {
        Map<IssueId, IssueFacts> issues = new HashMap<>();
        for (Issue issue : newsletter.issues()) {
            issues.put(
                    issue.id(),
                    new IssueFacts(
                            issue.id(),
                            issue.period(),
                            issue.number(),
                            issue.published(),
                            issue.cover(),
                            issue.cover().map(cover -> shapes.get(cover.file().path())),
                            known.of(issue.id(), Offer.EDITION).stream()
                                    .map(Offer::path)
                                    .findFirst(),
                            known.of(issue.id(), Offer.DOWNLOAD),
                            issue.articles().size()));
        }
        return issues;
    }

    private static Map<ArticleKey, Site.Told> told(
            Newsletter newsletter,
            Offers known,
            Map<ArticleKey, Hashed<Article>> articles,
            Map<ArticleKey, TextFacts> facts,
            Map<ArticleKey, Site.Told> former) {
        Map<ArticleKey, Site.Told> told = new HashMap<>();
        for (Issue issue : newsletter.issues()) {
            Listed.Name name = new Listed.Name(issue.id(), issue.period());
            for (Article original : issue.articles()) {
                original.versions().forEach(article -> {
                    ArticleKey key = article.key();
                    Listed.Facts listed = Listed.facts(article, original, name, known);
                    Site.Told before = former.get(key);
                    boolean same = before != null && before.listed().facts().equals(listed);
                    told.put(
                            key,
                            new Site.Told(
                                    articles.get(key),
                                    original,
                                    same ? before.listed() : new Listed(listed),
                                    facts.get(key)));
                });
            }
        }
        return told;
    }
}
