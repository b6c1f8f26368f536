package fascicle.render.html;

import fascicle.Parallel;
import fascicle.memory.Memory;
import fascicle.model.ArticleKey;
import fascicle.model.Newsletter;
import fascicle.plan.Made;
import fascicle.plan.Offers;
import fascicle.plan.OutputFile;
import fascicle.plan.Plan;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.plan.Renderer;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/// Plans the website.
///
/// Names what others offer: the page numbers and the PDF of each issue, other downloads, related articles, and
/// where the search lies. What is not offered is left out of the pages.
public final class HtmlRenderer implements Renderer {
    private final Dress dress;
    private final SiteReader reader;

    /// What was drawn from the articles at the last time.
    private final AtomicReference<Map<ArticleKey, Site.Told>> former = new AtomicReference<>(Map.of());

    /// @param language of the newsletter
    /// @param memory keeps what is drawn from articles
    /// @throws ThemeException when the words of the theme cannot be used
    public HtmlRenderer(Theme theme, Locale language, Memory memory, Parallel parallel)
            throws IOException, ThemeException {
        this.dress = Dress.of(theme, language);
        this.reader = new SiteReader(memory, parallel, dress);
    }

    @Override
    public Plan plan(Newsletter newsletter, Offers known) throws IOException {
        Site site = reader.read(newsletter, known, former.get());
        former.set(site.articles());
        List<PlannedFile> files = new ArrayList<>();
        files.addAll(IssuePages.planned(site));
        files.addAll(ArticlePages.planned(site));
        files.addAll(ParallelPages.planned(site));
        files.addAll(WithdrawnPages.planned(site));
        files.addAll(CollectionPages.planned(site));
        files.addAll(ArchivePage.planned(site));
        files.addAll(YearPages.planned(site));
        files.addAll(DossierPages.planned(site));
        files.addAll(StandardPages.planned(site));
        files.addAll(AgendaPage.planned(site));
        files.addAll(GlossaryPage.planned(site));
        files.addAll(SubscribePage.planned(site));
        files.addAll(StatementPage.planned(site));
        files.addAll(StandingPages.planned(site));
        files.addAll(Sitemap.planned(site, files));
        files.addAll(Offline.planned(site));
        files.addAll(Citation.planned(site));
        files.addAll(Calendars.planned(site));
        files.addAll(GlossaryFiles.planned(site));
        files.addAll(DossierFiles.planned(site));
        files.addAll(Feeds.planned(site));
        files.addAll(SocialCards.planned(site));
        files.addAll(assets(site));
        files.addAll(PictureFiles.planned(site));
        files.addAll(Documents.planned(site));
        files.addAll(Redirects.planned(site));
        return new Plan(files, List.of(), Documents.findings(site));
    }

    /// The styles, scripts, fonts and pictures of the theme.
    private static List<PlannedFile> assets(Site site) {
        List<PlannedFile> files = new ArrayList<>();
        for (OutputFile file : site.dress().assetFiles()) {
            Recipe<String> recipe = Recipe.quick("asset", file::path, _ -> Made.of(file));
            files.add(new PlannedFile(file.path(), "asset", site.language(), recipe));
        }
        return files;
    }

    /// Where a file of the theme's `assets` folder is published: for `gazette.css`,
    /// `assets/gazette.0f8e2c91aa.css`.
    public Map<String, String> assets() {
        return dress.assets();
    }
}
