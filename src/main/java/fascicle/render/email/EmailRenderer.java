package fascicle.render.email;

import fascicle.address.Addresses;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Settings;
import fascicle.plan.Offers;
import fascicle.plan.Plan;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.plan.Renderer;
import fascicle.render.Theme;
import java.util.ArrayList;
import java.util.List;

/// Plans the email of each issue, where the newsletter wants it.
public final class EmailRenderer implements Renderer {
    private static final String KIND = "email";

    private final EmailTheme theme;

    public EmailRenderer(Theme theme) {
        this.theme = new EmailTheme(theme);
    }

    /// @param known tells on which page of the PDF each article begins, once that is made
    @Override
    public Plan plan(Newsletter newsletter, Offers known) {
        List<PlannedFile> files = new ArrayList<>();
        if (newsletter.settings().editions().email()) {
            newsletter.issues().forEach(issue -> files.add(planned(newsletter.settings(), issue, Choice.ALL, known)));
        }
        return new Plan(files, List.of(), List.of());
    }

    /// The folder of the email of one issue, wherever the newsletter wants it.
    ///
    /// @param choice which of its articles it tells of
    public PlannedFile planned(Settings settings, Issue issue, Choice choice, Offers known) {
        Recipe<Letter> recipe =
                Recipe.of(KIND, () -> Letter.of(settings, issue, choice, known, theme), LetterMaker::made);
        return new PlannedFile(Addresses.email(issue.id(), ""), KIND, settings.language(), recipe).in(issue.id());
    }
}
