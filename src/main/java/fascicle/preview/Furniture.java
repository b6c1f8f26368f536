package fascicle.preview;

import fascicle.Position;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import fascicle.render.html.WebPages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The preview's own pages, and what it puts around those of the newsletter.
final class Furniture {
    private static final String HEAD =
            "<link rel=\"stylesheet\" href=\"/_preview.css\">\n<script src=\"/_preview.js\" defer></script>\n</head>";

    private final Theme templates;
    private final Newsroom newsroom;
    private final Path project;
    private final Clock clock;

    Furniture(Theme templates, Newsroom newsroom, Path project, Clock clock) {
        this.templates = templates;
        this.newsroom = newsroom;
        this.project = project;
        this.clock = clock;
    }

    byte[] file(String name) throws IOException {
        return templates.bytes(name);
    }

    /// A page with the bar below it. Published pages have neither it nor its script.
    Response framed(Response page, String path, String hash, boolean kept) throws IOException {
        String html = new String(page.body(), StandardCharsets.UTF_8);
        int end = html.lastIndexOf("</body>");
        String framed = end < 0 ? html : html.substring(0, end) + bar(path, hash, kept) + html.substring(end);
        return Response.html(page.status(), framed.replaceFirst("</head>", HEAD));
    }

    /// The bar alone.
    String bar(String path, String hash, boolean kept) throws IOException {
        Edition edition = newsroom.newest();
        Findings findings = new Findings(edition, project);
        Optional<WebPages.Found> found = newsroom.find(path.substring(1)).map(Newsroom.Shown::found);
        Optional<Position> source = found.flatMap(WebPages.Found::source);
        SortedMap<String, Position> paragraphs =
                found.map(WebPages.Found::paragraphs).orElse(new TreeMap<>());
        Optional<Newsletter> newsletter = newsroom.printable();
        Optional<Marks> marks = newsletter.map(known -> new Marks(known, today(known)));
        return fill(
                "bar.ftlh",
                new View.Bar(
                        hash,
                        source.map(findings.excerpts()::editor),
                        source.map(at -> findings.excerpts().editor(at.path())),
                        lines(paragraphs),
                        newsletter.flatMap(known -> pdf(known, path)),
                        marks.map(known -> known.of(path)).orElse(List.of()),
                        marks.map(Marks::all).orElse(List.of()),
                        kept,
                        path.equals("/_desk"),
                        findings.around(source.map(Position::path))));
    }

    private LocalDate today(Newsletter newsletter) {
        return LocalDate.now(clock.withZone(newsletter.settings().timezone()));
    }

    private static String lines(SortedMap<String, Position> paragraphs) {
        return paragraphs.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue().line())
                .collect(Collectors.joining(" "));
    }

    /// The PDF of the issue that a page belongs to, or else of the newest.
    private Optional<String> pdf(Newsletter newsletter, String path) {
        return newsletter.issues().stream()
                .filter(issue -> path.startsWith("/issues/" + issue.id() + "/"))
                .findFirst()
                .or(newsletter::latest)
                .map(Issue::id)
                .flatMap(newsroom.known(newsletter)::edition)
                .map(file -> "/" + file);
    }

    /// @param issue the one to show in full
    Response desk(Optional<String> issue) throws IOException {
        Edition edition = newsroom.newest();
        Optional<Newsletter> newsletter = newsroom.printable();
        if (newsletter.isEmpty()) {
            return standIn(200, "The desk is empty", "Nothing of the newsletter can be read yet.");
        }
        Findings findings = new Findings(edition, project);
        Desk desk = new Desk(newsletter.get(), newsroom.known(newsletter.get()), findings, today(newsletter.get()));
        return Response.html(200, fill("desk.ftlh", desk.view(issue, style())));
    }

    private Optional<String> style() {
        return newsroom.newest()
                .pages()
                .flatMap(pages -> pages.asset("gazette.css"))
                .map(path -> "/" + path);
    }

    Response missing() throws IOException {
        return newsroom.printable().isPresent()
                ? standIn(404, "There is no such page", "The newsletter has no page at this address, or not any more.")
                : standIn(
                        503,
                        "Nothing to show yet",
                        "The newsletter cannot be read as it is. What is wrong stands below;"
                                + " the page will be here as soon as it is mended.");
    }

    /// Until the search has been made for the first time.
    Response indexing() throws IOException {
        return standIn(503, "The search is being made", "It will be here as soon as it is ready.");
    }

    Response unprintable() throws IOException {
        return standIn(500, "The PDF was not made", "Mend what stands below and ask for it again.");
    }

    private Response standIn(int status, String title, String text) throws IOException {
        return Response.html(status, fill("stand-in.ftlh", new View.StandIn(title, text, style())));
    }

    private String fill(String template, Record view) throws IOException {
        try {
            return templates.fill(template, view);
        } catch (ThemeException e) {
            throw new IllegalStateException("the preview's own template", e);
        }
    }
}
