package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.StandardNumber;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The index of standards, and for each standard a page with the articles of all issues that speak of it.
final class StandardPages implements Part {
    @Override
    public void print(Site site, Press press) throws IOException, ThemeException {
        List<StandardIndex.History> histories = site.standards().histories();
        press.print(
                site.page(Addresses.STANDARDS, "standards", site.words().get("nav.standards")),
                _ -> new View.Standards(issuers(histories)));
        for (StandardIndex.History history : histories) {
            press.print(
                    site.page(
                            Addresses.of(history.standard()),
                            "standard",
                            history.standard().name()),
                    composer -> view(site, composer, history));
        }
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

    private static View.Standard view(Site site, Composer composer, StandardIndex.History history) {
        return new View.Standard(
                history.standard().name(),
                List.copyOf(history.editions()),
                history.articles().size(),
                Listing.byIssue(site, composer, history.articles()));
    }
}
