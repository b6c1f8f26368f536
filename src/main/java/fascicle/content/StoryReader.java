package fascicle.content;

import fascicle.content.source.Located;
import fascicle.content.source.Problems;
import fascicle.content.yaml.Fields;
import fascicle.model.Alias;
import fascicle.model.Body;
import fascicle.model.Story;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Puts a story together. A key that is new in [ArticleFile] gets its line here, for all languages.
final class StoryReader {
    private static final Pattern ALIAS =
            Pattern.compile("(?:[A-Za-z0-9_~-][A-Za-z0-9_.~-]*+/)*+[A-Za-z0-9_~-][A-Za-z0-9_.~-]*\\.html");

    private StoryReader() {}

    /// The story; absent when its title or section is missing. All of it is read in any case, so that everything
    /// wrong with it is found.
    static Optional<Story> read(FileText text, Body body, StoryParts parts) {
        Fields fields = text.front().fields();
        Optional<String> title = fields.get(ArticleFile.TITLE);
        Optional<String> section = parts.section();
        Story story = new Story(
                title.orElse(""),
                section.orElse(""),
                parts.same(ArticleFile.AUTHOR, Story::authors),
                parts.same(ArticleFile.REVIEWED, Story::reviewers),
                parts.own(ArticleFile.DOI, Story::doi),
                parts.withdrawn(),
                parts.same(ArticleFile.TOPICS, Story::topics),
                parts.takeaway(),
                parts.consultations(),
                parts.events(),
                parts.same(ArticleFile.STANDARDS, Story::standards),
                parts.same(ArticleFile.ABOUT, Story::about),
                parts.same(ArticleFile.STATUS, Story::statuses),
                parts.line(ArticleFile.SOURCE, Story::source),
                parts.annexes(),
                aliases(fields, text.problems()),
                parts.draft(),
                body,
                text.front().at());
        return Optional.of(story).filter(_ -> title.isPresent() && section.isPresent());
    }

    private static List<Alias> aliases(Fields fields, Problems problems) {
        return fields.all(ArticleFile.ALIASES).stream()
                .filter(alias -> isAddress(alias, problems))
                .map(alias -> new Alias(alias.value(), alias.at()))
                .toList();
    }

    private static String rightAlias(String written) {
        String path = written.replaceFirst("^https?://[^/]+", "")
                .replaceFirst("^/+", "")
                .replaceFirst("/$", "/index.html")
                .replace(" ", "%20");
        String right = path.endsWith(".html") ? path : path + ".html";
        return "write it as " + (ALIAS.matcher(right).matches() ? right : "old/path.html");
    }

    private static boolean isAddress(Located<String> alias, Problems problems) {
        boolean address = ALIAS.matcher(alias.value()).matches();
        if (!address) {
            String message = "\"" + alias.value() + "\" is no address within the site";
            problems.error(alias.at(), "alias-wrong", message, rightAlias(alias.value()));
        }
        return address;
    }
}
