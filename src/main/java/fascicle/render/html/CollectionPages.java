package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Newsletter;
import fascicle.model.Section;
import fascicle.model.Topic;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// The page of each topic and each section, with its articles of all issues; and a directory of either kind.
final class CollectionPages implements Part {
    private record Kind(String one, String all, String directory) {}

    /// One topic or section: what it is called, where its page is, which articles it has.
    private record Subject(View.Link link, List<Article> articles) {
        View.Listed listed() {
            return new View.Listed(link.name(), link.path(), articles.size());
        }
    }

    @Override
    public void print(Site site, Press press) throws IOException, ThemeException {
        print(site, press, new Kind("topic", "topics", Addresses.TOPICS), topics(site.newsletter()));
        print(site, press, new Kind("section", "sections", Addresses.SECTIONS), sections(site.newsletter()));
    }

    private static void print(Site site, Press press, Kind kind, List<Subject> subjects)
            throws IOException, ThemeException {
        View.Page directory =
                site.page(kind.directory(), kind.all(), site.words().get("nav." + kind.all()));
        press.print(
                directory,
                _ -> new View.Directory(subjects.stream().map(Subject::listed).toList()));
        for (Subject subject : subjects) {
            View.Page page = new Heads(site).collection(kind.one(), subject.link());
            press.print(
                    page,
                    composer -> new View.Collection(
                            subject.link().name(), subject.articles().size(), byIssue(site, composer, subject)));
        }
    }

    private static List<View.Group> byIssue(Site site, Composer composer, Subject subject) {
        return Listing.byIssue(site, composer, subject.articles());
    }

    private static List<Subject> topics(Newsletter newsletter) {
        return newsletter.topics().stream()
                .sorted(Comparator.comparing(Topic::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Topic::slug))
                .map(topic -> new Subject(Composer.link(topic), articles(newsletter, on(topic))))
                .toList();
    }

    private static List<Subject> sections(Newsletter newsletter) {
        return newsletter.settings().sections().stream()
                .map(section -> new Subject(Composer.link(section), articles(newsletter, in(section))))
                .toList();
    }

    private static Predicate<Article> on(Topic topic) {
        return article -> article.topics().contains(topic);
    }

    private static Predicate<Article> in(Section section) {
        return article -> article.section().id().equals(section.id());
    }

    private static List<Article> articles(Newsletter newsletter, Predicate<Article> wanted) {
        return newsletter.articles().filter(wanted).toList();
    }
}
