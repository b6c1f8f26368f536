package fascicle.render.text;

import fascicle.address.Addresses;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.plan.Made;
import fascicle.plan.Offer;
import fascicle.plan.Offers;
import fascicle.plan.OutputFile;
import fascicle.plan.Plan;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.plan.Renderer;
import fascicle.render.Words;
import java.util.ArrayList;
import java.util.List;

/// Plans the plain editions: each issue as one text.
public final class TextRenderer implements Renderer {
    private static final String KIND = "text";
    private static final String NAME = "issue.txt";

    private final Labels labels;

    /// @param words those of the newsletter's language
    public TextRenderer(Words words) {
        this.labels = Labels.of(words);
    }

    @Override
    public Plan plan(Newsletter newsletter, Offers known) {
        List<PlannedFile> files = new ArrayList<>();
        List<Offer> offers = new ArrayList<>();
        for (Issue issue : newsletter.issues()) {
            String path = Addresses.within(issue.id(), NAME);
            files.add(file(path, newsletter, issue));
            offers.add(Offer.of(issue.id(), Offer.DOWNLOAD, path, labels.text()));
        }
        return new Plan(files, offers, List.of());
    }

    private PlannedFile file(String path, Newsletter newsletter, Issue issue) {
        Recipe<IssueText> recipe = Recipe.of(
                KIND,
                () -> IssueText.of(path, newsletter.settings(), issue, labels),
                text -> Made.of(OutputFile.text(text.path(), text.written())));
        return new PlannedFile(path, KIND, newsletter.settings().language(), recipe).in(issue.id());
    }
}
