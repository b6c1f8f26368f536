package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.render.ThemeException;
import java.io.IOException;

/// The page that shows all issues.
final class ArchivePage implements Part {
    @Override
    public void print(Site site, Press press) throws IOException, ThemeException {
        View.Page page = site.page(Addresses.ARCHIVE, "archive", site.words().get("nav.archive"));
        press.print(
                page,
                composer -> new View.Archive(
                        site.newsletter().issues().stream().map(composer::cover).toList(),
                        TopicChart.of(site.newsletter())));
    }
}
