package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.plan.Made;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The page that shows all issues.
final class ArchivePage {
    private ArchivePage() {}

    /// @param issues newest first
    private record Inputs(
            Dress dress, Frame frame, List<IssueFacts> issues, List<View.Link> years, Optional<View.Chart> chart) {}

    static List<PlannedFile> planned(Site site) {
        Recipe<Inputs> recipe = Recipe.of(
                "archive",
                () -> new Inputs(
                        site.dress(),
                        site.frame(),
                        site.newsletter().issues().stream().map(site::facts).toList(),
                        YearPages.links(site),
                        TopicChart.of(site.newsletter())),
                ArchivePage::made);
        return List.of(new PlannedFile(Addresses.ARCHIVE, "archive", site.language(), recipe));
    }

    private static Made made(Inputs in) throws IOException {
        WebPage page = WebPage.plain(in.dress(), in.frame(), Addresses.ARCHIVE);
        return page.made(
                new Heads(in.frame())
                        .page(Addresses.ARCHIVE, "archive", page.words().get("nav.archive")),
                text -> new View.Archive(in.issues().stream().map(text::cover).toList(), in.years(), in.chart()));
    }
}
