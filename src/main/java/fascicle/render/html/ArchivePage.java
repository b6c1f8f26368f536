package fascicle.render.html;

import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.Optional;

/// The page that shows all issues.
final class ArchivePage implements Part {
    @Override
    public void print(Site site, Press press) throws IOException, ThemeException {
        View.Page page =
                new View.Page(Addresses.ARCHIVE, "archive", site.words().get("nav.archive"), Optional.empty());
        press.print(
                page,
                composer -> new View.Archive(
                        site.newsletter().issues().stream().map(composer::cover).toList()));
    }
}
