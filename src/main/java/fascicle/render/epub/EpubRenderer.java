package fascicle.render.epub;

import fascicle.address.Addresses;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Settings;
import fascicle.plan.Offer;
import fascicle.plan.Offers;
import fascicle.plan.Plan;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.plan.Renderer;
import fascicle.render.Theme;
import fascicle.render.Words;
import java.util.ArrayList;
import java.util.List;

/// Plans the e-book of each issue, where the newsletter wants it.
public final class EpubRenderer implements Renderer {
    private static final String KIND = "epub";

    private final BookTheme theme;
    private final String label;

    /// @param words those of the newsletter's language
    public EpubRenderer(Theme theme, Words words) {
        this.theme = new BookTheme(theme);
        this.label = words.get("issue.epub");
    }

    /// @param known tells where each page of the PDF begins, once that is made
    @Override
    public Plan plan(Newsletter newsletter, Offers known) {
        Settings settings = newsletter.settings();
        List<PlannedFile> files = new ArrayList<>();
        List<Offer> offers = new ArrayList<>();
        if (settings.editions().epub()) {
            for (Issue issue : newsletter.issues()) {
                String path = Addresses.ebook(settings, issue.id());
                Recipe<Book> recipe = Recipe.of(KIND, () -> Book.of(newsletter, issue, known, theme), BookMaker::made);
                files.add(new PlannedFile(path, KIND, settings.language(), recipe).in(issue.id()));
                offers.add(Offer.of(issue.id(), Offer.DOWNLOAD, path, label));
            }
        }
        return new Plan(files, offers, List.of());
    }
}
