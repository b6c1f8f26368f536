package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Dossier;
import fascicle.model.Newsletter;
import fascicle.model.Section;
import fascicle.model.Settings;
import fascicle.model.Topic;
import fascicle.plan.Made;
import fascicle.plan.OutputFile;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.render.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What can be subscribed to: the newsletter, each topic, each section, each author; as Atom and as JSON Feed.
///
/// An article is one entry, which names its translations; so nobody reads it twice. For those who read another
/// language there is a feed of all translations into it.
///
/// Articles are named by what they are, not by where they stand, so that none is new to a reader when the site
/// moves.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287: Atom</a>
/// @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
final class Feeds {
    private static final int LATEST = 50;

    private Feeds() {}

    static List<PlannedFile> planned(Site site) {
        Newsletter newsletter = site.newsletter();
        Settings settings = newsletter.settings();
        List<PlannedFile> files = new ArrayList<>();
        plan(
                site,
                new FeedInputs.Channel(settings.title(), Addresses.HOME, Addresses.feed(), settings.language()),
                newsletter.articles().limit(LATEST).toList(),
                files);
        for (Locale other : newsletter.translated()) {
            plan(
                    site,
                    new FeedInputs.Channel(
                            FeedWords.title(settings, other), Addresses.HOME, Addresses.feed(other), other),
                    translations(newsletter, other),
                    files);
        }
        Subjects subjects = Subjects.of(newsletter);
        for (Map.Entry<Topic, List<Article>> topic : subjects.topics().entrySet()) {
            plan(site, channel(site, PageText.link(topic.getKey())), topic.getValue(), files);
        }
        subjects.authors()
                .forEach((author, articles) -> plan(site, channel(site, PageText.link(author)), articles, files));
        for (Section section : settings.sections()) {
            plan(site, channel(site, PageText.link(section)), subjects.in(section), files);
        }
        for (Dossier dossier : site.dossiers().all()) {
            if (DossierPages.isFollowed(dossier)) {
                plan(site, channel(site, DossierPages.link(dossier)), articles(site, dossier), files);
            }
        }
        return files;
    }

    /// Newest first.
    private static List<Article> articles(Site site, Dossier dossier) {
        return dossier.mentions().reversed().stream()
                .limit(LATEST)
                .map(mention -> site.told(mention.article()).original())
                .toList();
    }

    private static List<Article> translations(Newsletter newsletter, Locale language) {
        return newsletter
                .versions()
                .filter(article -> article.isTranslation() && article.language().equals(language))
                .limit(LATEST)
                .toList();
    }

    private static FeedInputs.Channel channel(Site site, View.Link subject) {
        String colon = site.dress().languages().words(site.language()).get("label.colon");
        String title = site.newsletter().settings().title() + colon + subject.name();
        return new FeedInputs.Channel(title, subject.path(), Addresses.feedOf(subject.path()), site.language());
    }

    private static void plan(Site site, FeedInputs.Channel channel, List<Article> articles, List<PlannedFile> files) {
        Recipe<FeedInputs> recipe = Recipe.of("feed", () -> inputs(site, channel, articles), Feeds::made);
        for (String path : List.of(Addresses.atom(channel.path()), Addresses.json(channel.path()))) {
            files.add(new PlannedFile(path, "feed", channel.language(), recipe));
        }
    }

    private static FeedInputs inputs(Site site, FeedInputs.Channel channel, List<Article> articles) {
        return new FeedInputs(
                site.dress(),
                site.frame(),
                channel,
                articles.stream()
                        .limit(LATEST)
                        .map(site::told)
                        .map(told -> new FeedInputs.Item(
                                told.listed(),
                                site.issues().get(told.listed().key().issue()).published(),
                                told.facts().summary()))
                        .toList());
    }

    private static Made made(FeedInputs in) {
        String path = in.channel().path();
        return Made.of(
                OutputFile.text(Addresses.atom(path), new AtomFeed(in).document()),
                OutputFile.text(Addresses.json(path), Json.pretty(new JsonFeed(in).feed())));
    }
}
