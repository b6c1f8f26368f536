package fascicle.flow;

import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.memory.Memory;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Volume;
import fascicle.plan.Clashes;
import fascicle.plan.DeviceNames;
import fascicle.plan.LongNames;
import fascicle.plan.Maker;
import fascicle.plan.Offer;
import fascicle.plan.Offers;
import fascicle.plan.Outbox;
import fascicle.plan.Plan;
import fascicle.plan.PlannedFile;
import fascicle.plan.Ready;
import fascicle.plan.Renderer;
import fascicle.plan.SitePlan;
import fascicle.render.Languages;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import fascicle.render.email.Choice;
import fascicle.render.email.EmailRenderer;
import fascicle.render.epub.EpubRenderer;
import fascicle.render.html.HtmlRenderer;
import fascicle.render.pdf.PdfRenderer;
import fascicle.render.search.SearchRenderer;
import fascicle.render.text.TextRenderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// All renderers, in stages: those of a stage need what those before it offer, and nothing of each other.
final class Renderers {
    private final List<Stage> stages;
    private final PdfRenderer print;
    private final EmailRenderer emails;

    private Renderers(List<Stage> stages, PdfRenderer print, EmailRenderer emails) {
        this.stages = stages;
        this.print = print;
        this.emails = emails;
    }

    /// @param step what is said of it while it is made
    private record Stage(String step, List<Renderer> renderers) {
        Stage(String step, Renderer... renderers) {
            this(step, List.of(renderers));
        }
    }

    /// E-books and emails tell the pages of print. The pages of the site come last, for they name what all others
    /// offer.
    ///
    /// @throws ThemeException when the words of the theme cannot be used
    static Renderers of(Theme theme, Locale language, Memory memory, Parallel parallel)
            throws IOException, ThemeException {
        Languages languages = theme.languages(language);
        PdfRenderer print = new PdfRenderer(theme);
        EmailRenderer emails = new EmailRenderer(theme);
        List<Stage> stages = List.of(
                new Stage(
                        "Setting the PDFs and indexing",
                        print,
                        new SearchRenderer(parallel, memory),
                        new TextRenderer(languages, language)),
                new Stage("Binding the e-books", new EpubRenderer(theme, languages.words(language)), emails),
                new Stage("Writing the pages", new HtmlRenderer(theme, language, memory, parallel)));
        return new Renderers(stages, print, emails);
    }

    /// Plans everything and makes nothing.
    ///
    /// @param made what is offered by files that have been made before; may be none
    PlannedSite plan(Newsletter newsletter, Offers made) throws IOException {
        List<PlannedFile> files = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        Offers known = made;
        for (Stage stage : stages) {
            for (Plan plan : plans(stage, newsletter, known)) {
                files.addAll(plan.files());
                findings.addAll(plan.findings());
                known = known.and(plan.offers());
            }
        }
        findings.addAll(Clashes.in(files));
        findings.addAll(DeviceNames.in(files));
        findings.addAll(LongNames.in(files));
        return new PlannedSite(new SitePlan(files), findings);
    }

    /// Makes everything.
    ///
    /// @param progress hears which stage begins
    Made make(Newsletter newsletter, Maker maker, Outbox out, Progress progress) throws IOException {
        List<PlannedFile> files = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        Offers known = Offers.NONE;
        for (Stage stage : stages) {
            progress.begin(stage.step());
            List<Plan> plans = plans(stage, newsletter, known);
            List<PlannedFile> planned =
                    plans.stream().flatMap(plan -> plan.files().stream()).toList();
            Maker.Found found = maker.make(planned, out);
            files.addAll(planned);
            findings.addAll(found.findings());
            plans.forEach(plan -> findings.addAll(plan.findings()));
            known = known.and(announced(plans)).and(found.offers());
        }
        return new Made(files, findings);
    }

    /// The email of one issue, and of the rest only the PDF that it tells the pages of.
    Ready email(Newsletter newsletter, Issue issue, Choice choice, Maker maker) throws IOException {
        Plan printing = print.plan(newsletter, Offers.NONE);
        List<PlannedFile> edition = printing.files().stream()
                .filter(file ->
                        file.kind().equals(Offer.EDITION) && file.issue().equals(Optional.of(issue.id())))
                .toList();
        Maker.Found found = maker.make(edition, _ -> {});
        Offers known = Offers.of(printing.offers()).and(found.offers());
        PlannedFile email = emails.planned(newsletter.settings(), issue, choice, known);
        return maker.make(email);
    }

    /// The PDF of a volume, which has no place on the site.
    Ready volume(Newsletter newsletter, Volume volume, Maker maker) throws IOException {
        return maker.make(print.volume(newsletter, volume));
    }

    /// What was made.
    record Made(List<PlannedFile> files, List<Diagnostic> findings) {}

    private static List<Plan> plans(Stage stage, Newsletter newsletter, Offers known) throws IOException {
        List<Plan> plans = new ArrayList<>();
        for (Renderer renderer : stage.renderers()) {
            plans.add(renderer.plan(newsletter, known));
        }
        return plans;
    }

    private static List<Offer> announced(List<Plan> plans) {
        return plans.stream().flatMap(plan -> plan.offers().stream()).toList();
    }
}
