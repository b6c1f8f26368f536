package fascicle.render.text;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Page;
import fascicle.model.Settings;
import fascicle.model.Takeaway;
import fascicle.render.Places;
import java.util.List;
import java.util.Optional;

/// `llms.txt` to be written: what language models find where, by the convention of that name. The newest issue comes
/// first; standing pages are what may be left out.
///
/// @param path where it will stand
record ModelIndex(String path, Settings settings, List<Group> issues, List<Line> pages) {
    /// @param title the period of an issue
    record Group(String title, List<Line> articles) {}

    /// @param file that the title leads to, from the site's root
    record Line(String title, String file, Optional<Takeaway> takeaway) {}

    static ModelIndex of(String path, Newsletter newsletter) {
        Settings settings = newsletter.settings();
        return new ModelIndex(
                path,
                settings,
                newsletter.issues().stream()
                        .map(issue -> group(settings, issue))
                        .toList(),
                newsletter.pages().stream().map(ModelIndex::line).toList());
    }

    private static Group group(Settings settings, Issue issue) {
        return new Group(
                issue.period(),
                issue.articles().stream()
                        .map(article -> line(settings, article))
                        .toList());
    }

    private static Line line(Settings settings, Article article) {
        String file = settings.editions().markdown()
                ? Addresses.beside(article.key(), TextRenderer.MARKDOWN)
                : Addresses.of(article);
        return new Line(article.title(), file, article.takeaway());
    }

    private static Line line(Page page) {
        return new Line(page.title(), Addresses.page(page.slug()), Optional.empty());
    }

    String written() {
        StringBuilder text = new StringBuilder(MarkdownBlocks.heading(1, settings.title()));
        settings.subtitle().ifPresent(line -> text.append("\n> ").append(MarkdownBlocks.plain(line)));
        issues.forEach(issue -> write(issue.title(), issue.articles(), text));
        if (!pages.isEmpty()) {
            write("Optional", pages, text);
        }
        return text.toString();
    }

    private void write(String title, List<Line> lines, StringBuilder text) {
        Places places = new Places(settings, path);
        MarkdownBlocks blocks = new MarkdownBlocks(places, "");
        text.append('\n').append(MarkdownBlocks.heading(2, title)).append('\n');
        for (Line line : lines) {
            String summary = line.takeaway()
                    .map(said -> ": " + blocks.written(said.text()).strip().replaceAll("\\s+", " "))
                    .orElse("");
            text.append("- ")
                    .append(MarkdownBlocks.link(line.title(), places.of(line.file())))
                    .append(summary)
                    .append('\n');
        }
    }
}
