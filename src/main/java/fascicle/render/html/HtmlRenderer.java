package fascicle.render.html;

import fascicle.model.Newsletter;
import fascicle.plan.Outbox;
import fascicle.render.CrossReferences;
import fascicle.render.KeptFiles;
import fascicle.render.Languages;
import fascicle.render.Rendered;
import fascicle.render.Renderer;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Makes the website.
///
/// Wants to know the page numbers and the PDF of each issue, the related articles, and where the search index lies;
/// what
/// is not known is left out of the pages.
public final class HtmlRenderer implements Renderer {
    private final Theme theme;
    private final PictureCache cache;

    public HtmlRenderer(Theme theme) {
        this.theme = theme;
        this.cache = new PictureCache();
    }

    /// @param pictures what is kept of them from build to build
    public HtmlRenderer(Theme theme, KeptFiles pictures) {
        this.theme = theme;
        this.cache = new PictureCache(pictures);
    }

    @Override
    public Rendered render(Newsletter newsletter, CrossReferences known, Outbox out)
            throws IOException, ThemeException {
        Languages languages = Languages.of(theme, newsletter.settings().language());
        Pictures pictures = Pictures.publish(newsletter, cache, out);
        Map<String, String> assets = Assets.publish(theme, out);
        Site.Dress dress = new Site.Dress(languages, assets, pictures, new StandardIndex(newsletter));
        Site site = Site.of(newsletter, known, theme, dress);
        Press press = new Press(site, out);
        for (Part part : parts()) {
            part.print(site, press);
        }
        Attachments.publish(newsletter, out);
        SocialCards.publish(newsletter, theme, cache, out);
        return new Rendered(pictures.diagnostics(), CrossReferences.NONE);
    }

    static List<Part> parts() {
        return List.of(
                new IssuePages(),
                new ArticlePages(),
                new CollectionPages(),
                new ArchivePage(),
                new StandardPages(),
                new AgendaPage(),
                new Calendars(),
                new GlossaryPage(),
                new GlossaryFiles(),
                new Feeds(),
                new Sitemap(),
                new Offline(),
                new StandingPages(),
                new Redirects());
    }
}
