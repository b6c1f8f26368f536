package fascicle.flow;

import fascicle.Parallel;
import fascicle.address.Addresses;
import fascicle.content.ContentReader;
import fascicle.model.Issue;
import fascicle.model.IssueId;
import fascicle.model.Newsletter;
import fascicle.model.Settings;
import fascicle.plan.Offer;
import fascicle.plan.Outbox;
import fascicle.render.CrossReferences;
import fascicle.render.PlannedRendering;
import fascicle.render.Rendered;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import fascicle.render.html.Look;
import fascicle.render.pdf.PdfRenderer;
import fascicle.render.search.SearchRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A newsletter that is read again and again while it is being written, and printed in parts as somebody asks for
/// them. Drafts are included. Nothing is published.
public final class Workbench implements AutoCloseable {
    private final BuildOptions plan;
    private final ContentReader reader;
    private final ThemeLocator themes;
    private final ThemedPrinting printing;

    private Workbench(BuildOptions plan, ContentReader reader, ThemeLocator themes) {
        this.plan = plan;
        this.reader = reader;
        this.themes = themes;
        this.printing = new ThemedPrinting(themes, plan.project());
    }

    /// @param project the folder that holds `content`
    /// @throws IOException when there is no such folder
    public static Workbench of(Path project) throws IOException {
        ContentReader reader = new ContentReader(project, ContentReader.Drafts.INCLUDED);
        return new Workbench(BuildOptions.of(project), reader, ThemeLocator.open());
    }

    /// Reads what has changed since the last time. Not to be called by two threads at once.
    ///
    /// @throws IOException when a file exists and cannot be read, or is gone while it is being read
    public WorkingCopy read() throws IOException {
        return new WorkingCopy(reader.read(), plan.site(), printing);
    }

    /// The theme that the newsletter asks for, as it is now.
    public Look look(Settings settings) throws IOException, ThemeException {
        return new Look(themes.find(settings.theme(), plan.project()), settings.language(), plan.cache());
    }

    /// The templates, styles and scripts of the preview itself.
    public Theme furniture() {
        return themes.preview();
    }

    /// Where the PDFs will be, and nothing else.
    public CrossReferences announced(Newsletter newsletter) {
        return PlannedRendering.references(newsletter.issues().stream()
                .map(issue -> Offer.of(
                        issue.id(), Offer.EDITION, Addresses.edition(newsletter.settings(), issue.id()), "PDF"))
                .toList());
    }

    /// Sets the PDFs of one issue.
    public Rendered print(Newsletter newsletter, IssueId issue, Outbox out) throws IOException, ThemeException {
        List<Issue> only = newsletter.issues().stream()
                .filter(each -> each.id().equals(issue))
                .toList();
        Newsletter part = new Newsletter(newsletter.settings(), only, newsletter.pages(), newsletter.abbreviations());
        Theme theme = themes.find(newsletter.settings().theme(), plan.project());
        try (Parallel parallel = Parallel.of(plan.threads())) {
            return new PlannedRendering(new PdfRenderer(theme), parallel).render(part, CrossReferences.NONE, out);
        }
    }

    /// Makes the search.
    public Rendered index(Newsletter newsletter, Outbox out) throws IOException {
        return new SearchRenderer().render(newsletter, CrossReferences.NONE, out);
    }

    @Override
    public void close() throws IOException {
        themes.close();
    }
}
