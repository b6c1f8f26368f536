package fascicle.render.pdf;

import fascicle.address.Addresses;
import fascicle.fonts.FontJudge;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Volume;
import fascicle.plan.Offer;
import fascicle.plan.Offers;
import fascicle.plan.Plan;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.plan.Renderer;
import fascicle.render.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Plans the PDF edition: one file per issue and, where the settings ask for it, one per article.
///
/// Says where each issue's PDF will be and, when that is made, on which page of it each article begins, and in
/// which text each page.
public final class PdfRenderer implements Renderer {
    private static final String ARTICLE = "article-pdf";
    private static final String VOLUME = "volume-pdf";

    private final PrintTheme theme;

    public PdfRenderer(Theme theme) {
        this.theme = new PrintTheme(theme);
    }

    /// Why print cannot set anything in a font.
    ///
    /// @param path what it is called
    public static Optional<FontJudge.Refusal> refusal(String path, byte[] font) {
        return Typeface.isPrintable(path, font)
                ? Optional.empty()
                : Optional.of(new FontJudge.Refusal("is of a kind that print cannot take in", "save it as TTF"));
    }

    @Override
    public Plan plan(Newsletter newsletter, Offers known) {
        List<PlannedFile> files = new ArrayList<>();
        List<Offer> offers = new ArrayList<>();
        for (Issue issue : newsletter.issues()) {
            String path = Addresses.edition(newsletter.settings(), issue.id());
            files.add(edition(newsletter, issue, path));
            offers.add(Offer.of(issue.id(), Offer.EDITION, path, "PDF"));
            if (newsletter.settings().articlePdfs()) {
                issue.versions()
                        .map(article -> single(newsletter, issue, article))
                        .forEach(files::add);
            }
        }
        return new Plan(files, offers, List.of());
    }

    private PlannedFile edition(Newsletter newsletter, Issue issue, String path) {
        Recipe<Edition> recipe = recipe(Offer.EDITION, () -> Edition.of(newsletter, issue, theme));
        return new PlannedFile(path, Offer.EDITION, newsletter.settings().language(), recipe).in(issue.id());
    }

    /// The PDF of a volume: of its path only the name counts, for it has no place on the site.
    public PlannedFile volume(Newsletter newsletter, Volume volume) {
        Recipe<Edition> recipe = recipe(VOLUME, () -> Edition.of(newsletter, volume, theme));
        String path = Addresses.edition(newsletter.settings(), volume.id());
        return new PlannedFile(path, VOLUME, newsletter.settings().language(), recipe);
    }

    private PlannedFile single(Newsletter newsletter, Issue issue, Article article) {
        Recipe<Edition> recipe = recipe(ARTICLE, () -> Edition.of(newsletter, issue, article, theme));
        return new PlannedFile(Addresses.beside(article.key(), "pdf"), ARTICLE, article.language(), recipe)
                .in(issue.id())
                .wantedAt(article.at());
    }

    private static Recipe<Edition> recipe(String name, Supplier<Edition> inputs) {
        return Recipe.of(name, inputs::get, EditionMaker::made);
    }
}
