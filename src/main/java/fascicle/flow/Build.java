package fascicle.flow;

import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.flow.Outcome.Made;
import fascicle.model.Newsletter;
import fascicle.plan.Outbox;
import fascicle.render.CrossReferences;
import fascicle.render.KeptFiles;
import fascicle.render.PlannedRendering;
import fascicle.render.Rendered;
import fascicle.render.Renderer;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import fascicle.render.html.HtmlRenderer;
import fascicle.render.pdf.PdfRenderer;
import fascicle.render.search.SearchRenderer;
import fascicle.write.OutputFolder;
import fascicle.write.Publication;
import fascicle.write.Staging;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One build: read, proofread, render, publish. An error at any step leaves the site as it was.
public final class Build {
    private final BuildOptions plan;
    private final Progress progress;
    private final KeptFiles pdfs;
    private final KeptFiles pictures;

    public Build(BuildOptions plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        this.pdfs = KeptFiles.in(plan.cache().resolve("pdf"));
        this.pictures = KeptFiles.in(plan.cache().resolve("pictures"));
    }

    /// @throws IOException when the disk fails us; the site is then as it was
    public Outcome run() throws IOException {
        progress.begin("Reading");
        ProofReading proof = ProofReading.of(ProofReading.Order.of(plan.project(), plan.site(), plan.drafts()));
        if (!proof.isPrintable()) {
            return Outcome.refused(proof.diagnostics());
        }
        Newsletter newsletter = proof.newsletter().orElseThrow();
        List<Diagnostic> diagnostics = new ArrayList<>(proof.diagnostics());
        try (ThemeLocator themes = ThemeLocator.open();
                Staging staging = OutputFolder.at(plan.site()).stage()) {
            Theme theme = themes.find(newsletter.settings().theme(), plan.project());
            Rendered rendered = render(newsletter, theme, staging);
            diagnostics.addAll(rendered.diagnostics());
            diagnostics.addAll(staging.mistakes());
            if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
                return Outcome.refused(diagnostics);
            }
            progress.begin("Publishing");
            Publication published = staging.publish();
            pdfs.tidy();
            pictures.tidy();
            return new Outcome(diagnostics, Optional.of(made(newsletter, rendered.found(), published)));
        } catch (ThemeException e) {
            diagnostics.add(e.diagnostic());
            return Outcome.refused(diagnostics);
        }
    }

    /// The pages come last, for they name the page numbers of the PDFs and the related articles that the search
    /// knows.
    private Rendered render(Newsletter newsletter, Theme theme, Outbox out) throws IOException, ThemeException {
        progress.begin("Setting the PDFs and indexing");
        List<Rendered> found = new ArrayList<>();
        try (Parallel parallel = Parallel.of(plan.threads())) {
            List<Renderer> first =
                    List.of(new PlannedRendering(new PdfRenderer(theme), parallel), new SearchRenderer());
            found.addAll(parallel.each(first, renderer -> renderer.render(newsletter, CrossReferences.NONE, out)));
        }
        CrossReferences known = found.stream().map(Rendered::found).reduce(CrossReferences.NONE, CrossReferences::and);
        progress.begin("Writing the pages");
        Rendered pages = new HtmlRenderer(theme, pictures).render(newsletter, known, out);
        List<Diagnostic> diagnostics = new ArrayList<>(pages.diagnostics());
        found.forEach(rendered -> diagnostics.addAll(rendered.diagnostics()));
        return new Rendered(diagnostics, known);
    }

    private static Made made(Newsletter newsletter, CrossReferences known, Publication published) {
        return new Made(
                newsletter.issues().size(),
                (int) newsletter.articles().count(),
                known.editions().size(),
                published.files(),
                published.added(),
                published.changed(),
                published.removed(),
                published.kept());
    }
}
