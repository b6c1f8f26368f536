package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Dossier;
import fascicle.model.DossierKind;
import fascicle.model.StandardNumber;
import fascicle.plan.Made;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The index of standards by those who issue them, with the committees that make them apart.
final class StandardPages {
    private static final Comparator<Dossier> BY_NUMBER =
            Comparator.comparing((Dossier dossier) -> dossier.number().orElseThrow());

    private StandardPages() {}

    /// What the index is made from.
    private record Inputs(Dress dress, Frame frame, List<View.Issuer> issuers, List<View.Listed> committees) {}

    static List<PlannedFile> planned(Site site) {
        List<Dossier> numbered =
                site.dossiers().numbered().stream().sorted(BY_NUMBER).toList();
        Recipe<Inputs> index = Recipe.of(
                "standards",
                () -> new Inputs(site.dress(), site.frame(), issuers(numbered), committees(numbered)),
                StandardPages::made);
        return List.of(new PlannedFile(Addresses.STANDARDS, "standards", site.language(), index));
    }

    private static List<View.Issuer> issuers(List<Dossier> numbered) {
        return numbered.stream()
                .filter(dossier -> dossier.kind() != DossierKind.COMMITTEE)
                .collect(Collectors.groupingBy(
                        dossier -> dossier.number().map(StandardNumber::issuer).orElse(""),
                        TreeMap::new,
                        Collectors.mapping(StandardPages::listed, Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> new View.Issuer(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<View.Listed> committees(List<Dossier> numbered) {
        return numbered.stream()
                .filter(dossier -> dossier.kind() == DossierKind.COMMITTEE)
                .map(StandardPages::listed)
                .toList();
    }

    private static View.Listed listed(Dossier dossier) {
        return new View.Listed(
                dossier.called().title(),
                Addresses.of(dossier),
                dossier.mentions().size());
    }

    private static Made made(Inputs in) throws IOException {
        WebPage page = WebPage.plain(in.dress(), in.frame(), Addresses.STANDARDS);
        return page.made(
                new Heads(in.frame())
                        .page(Addresses.STANDARDS, "standards", page.words().get("nav.standards")),
                _ -> new View.Standards(in.issuers(), in.committees()));
    }
}
