package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.memory.Hashed;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.plan.Made;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.render.Html;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/// A translation beside its original, block by block, for those who read both: to learn, to check, to quote.
///
/// There is one where both have as many blocks of the same kinds; else nobody knows what stands beside what.
final class ParallelPages {
    /// Before the anchors of the original, which has the same as its translation.
    private static final String ORIGINAL = "original-";

    private ParallelPages() {}

    private record Inputs(Dress dress, Frame frame, Side original, Side translation, IssueFacts issue) {}

    /// One of two texts.
    private record Side(
            Hashed<Article> article, Listed listed, List<Mark> marks, SortedMap<String, PublishedShape> shapes) {
        PageText.Place place(String root, String prefix) {
            return new PageText.Place(root, listed.facts().language(), shapes, marks, prefix);
        }
    }

    static List<PlannedFile> planned(Site site) {
        List<PlannedFile> files = new ArrayList<>();
        for (Issue issue : site.newsletter().issues()) {
            for (Article original : issue.articles()) {
                original.translations().stream()
                        .filter(translation -> Listed.isParallel(original, translation))
                        .map(translation -> planned(site, issue, original, translation))
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static PlannedFile planned(Site site, Issue issue, Article original, Article translation) {
        Recipe<Inputs> recipe = Recipe.of(
                "parallel",
                () -> new Inputs(
                        site.dress(), site.frame(), side(site, original), side(site, translation), site.facts(issue)),
                ParallelPages::made);
        return new PlannedFile(Addresses.parallel(translation.key()), "parallel", translation.language(), recipe)
                .in(issue.id())
                .wantedAt(translation.at());
    }

    private static Side side(Site site, Article article) {
        Site.Told told = site.told(article);
        return new Side(
                told.article(), told.listed(), site.dossiers().marks(article.key()), site.shapesIn(told.facts()));
    }

    private static Made made(Inputs in) throws IOException {
        Listed listed = in.translation().listed();
        String path = Addresses.parallel(listed.key());
        String root = Addresses.root(path);
        View.Page page = new Heads(in.frame()).beside(listed, path);
        PageText other = new PageText(in.dress(), in.frame(), in.original().place(root, ORIGINAL));
        return new WebPage(in.dress(), in.frame(), in.translation().place(root, ""))
                .made(page, text -> view(in, text, other));
    }

    private static ParallelView view(Inputs in, PageText text, PageText other) {
        Listed.Facts original = in.original().listed().facts();
        List<Html> first = other.blocks(in.original().article().value().body());
        List<Html> second = text.blocks(in.translation().article().value().body());
        return new ParallelView(
                text.entry(in.translation().listed()),
                text.cover(in.issue()),
                text.versions(in.translation().listed()),
                text.lang(in.translation().listed().facts().language()),
                other.prose(original.title()),
                text.lang(original.language()),
                IntStream.range(0, Math.max(first.size(), second.size()))
                        .mapToObj(i -> new ParallelView.Pair(at(first, i), at(second, i)))
                        .toList());
    }

    /// Notes may be below one of both only.
    private static Html at(List<Html> blocks, int i) {
        return i < blocks.size() ? blocks.get(i) : Html.EMPTY;
    }
}
