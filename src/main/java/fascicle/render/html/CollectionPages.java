package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Topic;
import fascicle.plan.Made;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The page of each topic, section and author, with their articles of all issues; and a directory of topics and of
/// sections.
final class CollectionPages {
    private CollectionPages() {}

    private record Kind(String one, String all, String directory) {}

    /// What the page of a topic or section is made from.
    private record Inputs(Dress dress, Frame frame, String kind, View.Link subject, List<Listed> articles) {}

    /// What a directory is made from.
    private record DirectoryInputs(Dress dress, Frame frame, Kind kind, List<View.Listed> entries) {}

    static List<PlannedFile> planned(Site site) {
        Subjects subjects = Subjects.of(site.newsletter());
        List<PlannedFile> files = new ArrayList<>();
        List<Subject> topics = subjects.topics().entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Topic, List<Article>> each) ->
                                        each.getKey().name(),
                                String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Map.Entry::getKey))
                .map(each -> new Subject(PageText.link(each.getKey()), each.getValue()))
                .toList();
        List<Subject> sections = site.newsletter().settings().sections().stream()
                .map(section -> new Subject(PageText.link(section), subjects.in(section)))
                .toList();
        plan(site, new Kind("topic", "topics", Addresses.TOPICS), topics, files);
        subjects.authors()
                .forEach((author, articles) ->
                        files.add(collection(site, "author", new Subject(PageText.link(author), articles))));
        plan(site, new Kind("section", "sections", Addresses.SECTIONS), sections, files);
        return files;
    }

    /// One topic or section: what it is called, where its page is, which articles it has.
    private record Subject(View.Link link, List<Article> articles) {}

    private static void plan(Site site, Kind kind, List<Subject> subjects, List<PlannedFile> files) {
        Recipe<DirectoryInputs> directory = Recipe.of(
                "directory",
                () -> new DirectoryInputs(
                        site.dress(),
                        site.frame(),
                        kind,
                        subjects.stream()
                                .map(subject -> new View.Listed(
                                        subject.link().name(),
                                        subject.link().path(),
                                        subject.articles().size()))
                                .toList()),
                CollectionPages::directory);
        files.add(new PlannedFile(kind.directory(), kind.all(), site.language(), directory));
        for (Subject subject : subjects) {
            files.add(collection(site, kind.one(), subject));
        }
    }

    private static PlannedFile collection(Site site, String kind, Subject subject) {
        Recipe<Inputs> recipe = Recipe.of(
                "collection",
                () -> new Inputs(
                        site.dress(),
                        site.frame(),
                        kind,
                        subject.link(),
                        subject.articles().stream().map(site::listed).toList()),
                CollectionPages::made);
        return new PlannedFile(subject.link().path(), kind, site.language(), recipe);
    }

    private static Made directory(DirectoryInputs in) throws IOException {
        WebPage page = WebPage.plain(in.dress(), in.frame(), in.kind().directory());
        String title = page.words().get("nav." + in.kind().all());
        return page.made(
                new Heads(in.frame()).page(in.kind().directory(), in.kind().all(), title),
                _ -> new View.Directory(in.entries()));
    }

    private static Made made(Inputs in) throws IOException {
        return WebPage.plain(in.dress(), in.frame(), in.subject().path())
                .made(
                        new Heads(in.frame()).collection(in.kind(), in.subject()),
                        text -> new View.Collection(
                                in.subject().name(), in.articles().size(), text.byIssue(in.articles())));
    }
}
