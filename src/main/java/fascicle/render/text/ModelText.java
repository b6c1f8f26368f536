package fascicle.render.text;

import fascicle.address.Addresses;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Settings;
import fascicle.render.Places;
import java.util.ArrayList;
import java.util.List;

/// `llms-full.txt` to be written: the newest issues as one Markdown.
///
/// @param path where it will stand
/// @param issues newest first
record ModelText(String path, Settings settings, List<Part> issues) {
    /// How many articles it holds at most, unless the newest issue alone has more: what models take in at once.
    private static final int MOST = 250;

    /// @param title the period of an issue
    record Part(String title, List<ArticleMarkdown> articles) {}

    static ModelText of(String path, Newsletter newsletter) {
        List<Part> parts = new ArrayList<>();
        int articles = 0;
        for (Issue issue : newsletter.issues()) {
            articles += issue.articles().size();
            if (!parts.isEmpty() && articles > MOST) {
                break;
            }
            List<ArticleMarkdown> texts = issue.articles().stream()
                    .map(article -> ArticleMarkdown.of(path, newsletter.settings(), issue, article))
                    .toList();
            parts.add(new Part(issue.period(), texts));
        }
        return new ModelText(path, newsletter.settings(), parts);
    }

    String written() {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (Part issue : issues) {
            for (ArticleMarkdown article : issue.articles()) {
                String page = new Places(settings, path).of(Addresses.of(article.article()));
                text.append(text.isEmpty() ? "" : "\n---\n\n")
                        .append(article.text(++number + "-"))
                        .append('\n')
                        .append(MarkdownBlocks.plain(settings.title() + ", " + issue.title() + ", " + page));
            }
        }
        return text.toString();
    }
}
