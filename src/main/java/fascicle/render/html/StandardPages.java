package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.StandardNumber;
import fascicle.plan.Made;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The index of standards, and for each standard a page with the articles of all issues that speak of it.
final class StandardPages {
    private StandardPages() {}

    /// What the index is made from.
    private record IndexInputs(Dress dress, Frame frame, List<View.Issuer> issuers) {}

    /// What the page of a standard is made from.
    private record Inputs(
            Dress dress, Frame frame, StandardNumber standard, List<String> editions, List<Listed> articles) {}

    static List<PlannedFile> planned(Site site) {
        List<StandardIndex.History> histories = site.standards().histories();
        List<PlannedFile> files = new ArrayList<>();
        Recipe<IndexInputs> index = Recipe.of(
                "standards",
                () -> new IndexInputs(site.dress(), site.frame(), issuers(histories)),
                StandardPages::index);
        files.add(new PlannedFile(Addresses.STANDARDS, "standards", site.language(), index));
        for (StandardIndex.History history : histories) {
            Recipe<Inputs> recipe = Recipe.of(
                    "standard",
                    () -> new Inputs(
                            site.dress(),
                            site.frame(),
                            history.standard(),
                            List.copyOf(history.editions()),
                            history.articles().stream()
                                    .map(article -> site.told(article).listed())
                                    .toList()),
                    StandardPages::made);
            files.add(new PlannedFile(Addresses.of(history.standard()), "standard", site.language(), recipe));
        }
        return files;
    }

    private static List<View.Issuer> issuers(List<StandardIndex.History> histories) {
        return histories.stream()
                .collect(Collectors.groupingBy(
                        history -> history.standard().issuer(),
                        TreeMap::new,
                        Collectors.mapping(StandardPages::listed, Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> new View.Issuer(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static View.Listed listed(StandardIndex.History history) {
        StandardNumber standard = history.standard();
        return new View.Listed(
                standard.name(), Addresses.of(standard), history.articles().size());
    }

    private static Made index(IndexInputs in) throws IOException {
        WebPage page = WebPage.plain(in.dress(), in.frame(), Addresses.STANDARDS);
        return page.made(
                new Heads(in.frame())
                        .page(Addresses.STANDARDS, "standards", page.words().get("nav.standards")),
                _ -> new View.Standards(in.issuers()));
    }

    private static Made made(Inputs in) throws IOException {
        String path = Addresses.of(in.standard());
        return WebPage.plain(in.dress(), in.frame(), path)
                .made(
                        new Heads(in.frame())
                                .page(path, "standard", in.standard().name()),
                        text -> new View.Standard(
                                in.standard().name(),
                                in.editions(),
                                in.articles().size(),
                                text.byIssue(in.articles())));
    }
}
