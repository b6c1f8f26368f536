package fascicle.render.text;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Settings;
import fascicle.plan.Made;
import fascicle.plan.Offer;
import fascicle.plan.Offers;
import fascicle.plan.OutputFile;
import fascicle.plan.Plan;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.plan.Renderer;
import fascicle.render.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Plans the plain editions that the newsletter wants: each issue as one text, each article as Markdown, and what
/// language models are given.
public final class TextRenderer implements Renderer {
    /// What the name of an article as Markdown ends with.
    static final String MARKDOWN = "md";

    private static final String TEXT = "text";
    private static final String NAME = "issue.txt";
    private static final String MODELS = "llms";
    private static final String INDEX = "llms.txt";
    private static final String WHOLE = "llms-full.txt";

    private final Languages languages;
    private final Labels labels;

    /// @param language of the newsletter
    public TextRenderer(Languages languages, Locale language) {
        this.languages = languages;
        this.labels = Labels.of(languages.words(language));
    }

    @Override
    public Plan plan(Newsletter newsletter, Offers known) {
        Settings settings = newsletter.settings();
        List<PlannedFile> files = new ArrayList<>();
        List<Offer> offers = new ArrayList<>();
        for (Issue issue : newsletter.issues()) {
            if (settings.editions().text()) {
                String path = Addresses.within(issue.id(), NAME);
                files.add(text(path, settings, issue));
                offers.add(Offer.of(issue.id(), Offer.DOWNLOAD, path, labels.text()));
            }
            if (settings.editions().markdown()) {
                issue.articles().stream().flatMap(Article::versions).forEach(article -> {
                    String path = Addresses.beside(article.key(), MARKDOWN);
                    files.add(markdown(path, settings, issue, article));
                    String label = languages.words(article.language()).get("article.markdown");
                    offers.add(Offer.of(article.key(), Offer.ALTERNATE, path, label));
                });
            }
        }
        if (settings.editions().llms() && !newsletter.issues().isEmpty()) {
            files.addAll(forModels(newsletter));
        }
        return new Plan(files, offers, List.of());
    }

    private PlannedFile text(String path, Settings settings, Issue issue) {
        Recipe<IssueText> recipe = Recipe.of(
                TEXT,
                () -> IssueText.of(path, settings, issue, labels),
                text -> Made.of(OutputFile.text(text.path(), text.written())));
        return new PlannedFile(path, TEXT, settings.language(), recipe).in(issue.id());
    }

    private static PlannedFile markdown(String path, Settings settings, Issue issue, Article article) {
        Recipe<ArticleMarkdown> recipe = Recipe.of(
                "markdown",
                () -> ArticleMarkdown.of(path, settings, issue, article),
                text -> Made.of(OutputFile.text(text.path(), text.written())));
        return new PlannedFile(path, TEXT, article.language(), recipe).in(issue.id());
    }

    private static List<PlannedFile> forModels(Newsletter newsletter) {
        Recipe<ModelIndex> index = Recipe.of(
                "models-index",
                () -> ModelIndex.of(INDEX, newsletter),
                text -> Made.of(OutputFile.text(text.path(), text.written())));
        Recipe<ModelText> whole = Recipe.of(
                "models-text",
                () -> ModelText.of(WHOLE, newsletter),
                text -> Made.of(OutputFile.text(text.path(), text.written())));
        return List.of(
                new PlannedFile(INDEX, MODELS, newsletter.settings().language(), index),
                new PlannedFile(WHOLE, MODELS, newsletter.settings().language(), whole));
    }
}
