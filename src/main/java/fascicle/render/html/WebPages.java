package fascicle.render.html;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.address.Addresses;
import fascicle.model.Attachment;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.plan.OutputFile;
import fascicle.render.CrossReferences;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The website, file by file, as somebody asks for it: the same bytes that [HtmlRenderer] makes.
public final class WebPages {
    private static final Pattern IN_ISSUE = Pattern.compile("issues/([^/]+)/.*");
    private static final Pattern SCALED = Pattern.compile("(.*)~\\d+(\\.\\w+)");

    private final Look look;
    private final Pictures pictures;
    private final Site site;
    private final SortedMap<String, OutputFile> shown = new TreeMap<>();

    /// @param former the website of an earlier state of the newsletter, from which work is taken over that need not
    /// be done again
    public WebPages(Newsletter newsletter, CrossReferences known, Look look, Optional<WebPages> former) {
        this.look = look;
        this.pictures = Pictures.whenShown(look.pictures(), file -> shown.put(file.path(), file));
        StandardIndex standards = new StandardIndex(newsletter, former.map(pages -> pages.site.standards()));
        this.site = Site.of(
                newsletter, known, look.theme(), new Site.Dress(look.languages(), look.assets(), pictures, standards));
    }

    /// The same newsletter, when other outputs have found something.
    public WebPages with(CrossReferences known) {
        return new WebPages(site.newsletter(), known, look, Optional.of(this));
    }

    /// A page of the site with what is to be known of it.
    ///
    /// @param source where its author wrote it; absent when it is put together from many files
    /// @param paragraphs where its paragraphs were written, by their ids
    public record Found(OutputFile file, Optional<Position> source, SortedMap<String, Position> paragraphs) {}

    /// The file of this path; absent when the site has none.
    ///
    /// @throws IOException when a picture or template cannot be read
    /// @throws ThemeException when a template is wrong
    public synchronized Optional<Found> find(String path) throws IOException, ThemeException {
        OutputFile asset = look.files().get(path);
        if (asset != null) {
            return Optional.of(plain(asset));
        }
        try {
            Optional<Found> page = page(path);
            return page.isPresent() ? page : file(path).map(WebPages::plain);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Found plain(OutputFile file) {
        return new Found(file, Optional.empty(), new TreeMap<>());
    }

    private Optional<Found> page(String path) throws IOException, ThemeException {
        SortedMap<String, OutputFile> printed = new TreeMap<>();
        Press press = new Press(site, file -> printed.put(file.path(), file), path::equals);
        for (Part part : HtmlRenderer.parts()) {
            part.print(site, press);
            if (printed.containsKey(path)) {
                return Optional.of(new Found(printed.get(path), source(path), press.places()));
            }
        }
        return Optional.empty();
    }

    /// Where a file of the theme's `assets` folder is published, such as `gazette.css`.
    public Optional<String> asset(String name) {
        return Optional.ofNullable(look.assets().get(name));
    }

    /// Where the author wrote what stands on a page; absent when it is put together from many files.
    public Optional<Position> source(String path) {
        Newsletter newsletter = site.newsletter();
        Optional<Position> issue = (path.equals(Addresses.HOME)
                        ? newsletter.latest()
                        : newsletter.issues().stream()
                                .filter(each -> Addresses.of(each.id()).equals(path))
                                .findFirst())
                .map(Issue::at);
        return issue.or(() -> newsletter
                        .versions()
                        .filter(article -> Addresses.of(article).equals(path))
                        .map(fascicle.model.Article::at)
                        .findFirst())
                .or(() -> newsletter.pages().stream()
                        .filter(page -> Addresses.page(page.slug()).equals(path))
                        .map(fascicle.model.Page::at)
                        .findFirst())
                .or(() -> path.equals(Addresses.ABBREVIATIONS)
                        ? Optional.of(Position.startOf("content/abbreviations.yaml"))
                        : Optional.empty());
    }

    private Optional<OutputFile> file(String path) throws IOException {
        Matcher scaled = SCALED.matcher(path);
        Optional<Attachment> picture = attachment(path, Attachments::picture)
                .or(() -> scaled.matches()
                        ? attachment(scaled.group(1) + scaled.group(2), Attachments::picture)
                        : Optional.empty());
        if (picture.isPresent()) {
            pictures.shape(picture.get());
            return Optional.ofNullable(shown.get(path));
        }
        Optional<Attachment> document = attachment(path, Attachments::document);
        return document.isPresent() ? Optional.of(Attachments.copy(document.get())) : Optional.empty();
    }

    /// Looked for in its own issue first, as archives are large.
    private Optional<Attachment> attachment(String path, BiFunction<Newsletter, String, Optional<Attachment>> kind) {
        Matcher inIssue = IN_ISSUE.matcher(path);
        Newsletter all = site.newsletter();
        List<Issue> own = all.issues().stream()
                .filter(issue -> inIssue.matches() && issue.id().value().equals(inIssue.group(1)))
                .toList();
        return kind.apply(new Newsletter(all.settings(), own, List.of(), all.abbreviations()), path)
                .or(() -> kind.apply(all, path));
    }

    /// What was found wrong with the pictures that have been shown.
    public synchronized List<Diagnostic> diagnostics() {
        return pictures.diagnostics();
    }
}
