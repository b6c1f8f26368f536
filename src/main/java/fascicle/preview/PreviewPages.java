package fascicle.preview;

import fascicle.Position;
import fascicle.address.Addresses;
import fascicle.model.Newsletter;
import fascicle.plan.PlannedFile;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The preview's own pages, and what it puts around those of the newsletter.
final class PreviewPages {
    private static final String HEAD =
            "<link rel=\"stylesheet\" href=\"/_preview.css\">\n<script src=\"/_preview.js\" defer></script>\n</head>";

    /// The theme's own style sheet, as it is published.
    private static final Pattern STYLE = Pattern.compile("assets/gazette\\.[0-9a-f]+\\.css");

    private final Theme templates;
    private final LiveNewsletter newsletter;
    private final Path project;
    private final Clock clock;

    PreviewPages(Theme templates, LiveNewsletter newsletter, Path project, Clock clock) {
        this.templates = templates;
        this.newsletter = newsletter;
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
        State state = newsletter.newest();
        ShownFindings findings = new ShownFindings(state, project);
        Optional<State.Page> found = newsletter.find(path.substring(1)).map(LiveNewsletter.Shown::page);
        Optional<Position> source = found.flatMap(State.Page::source);
        SortedMap<String, Position> paragraphs =
                found.map(State.Page::paragraphs).orElse(new TreeMap<>());
        Optional<Newsletter> written = newsletter.makeable().newsletter();
        Optional<PageNotices> notices = written.map(known -> new PageNotices(known, today(known)));
        return fill(
                "bar.ftlh",
                new DeskView.Bar(
                        hash,
                        source.map(findings.quoted()::editor),
                        source.map(at -> findings.quoted().editor(at.path())),
                        lines(paragraphs),
                        written.flatMap(known -> pdf(known, path)),
                        notices.map(known -> known.of(path)).orElse(List.of()),
                        notices.map(PageNotices::all).orElse(List.of()),
                        kept,
                        path.equals("/_desk"),
                        findings.around(source.map(Position::path).orElse(""))));
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
    private Optional<String> pdf(Newsletter written, String path) {
        return written.issues().stream()
                .filter(issue -> path.startsWith("/issues/" + issue.id() + "/"))
                .findFirst()
                .or(written::latest)
                .map(issue -> "/" + Addresses.edition(written.settings(), issue.id()));
    }

    /// @param issue the one to show in full; the newest when there is none of this name
    Response desk(String issue) throws IOException {
        State state = newsletter.newest();
        Optional<Newsletter> written = newsletter.makeable().newsletter();
        if (written.isEmpty()) {
            return standIn(200, "The desk is empty", "Nothing of the newsletter can be read yet.");
        }
        ShownFindings findings = new ShownFindings(state, project);
        Desk desk = new Desk(written.get(), newsletter.offers(), findings, today(written.get()));
        return Response.html(
                200, fill("desk.ftlh", style().map(desk.view(issue)::in).orElseGet(() -> desk.view(issue))));
    }

    private Optional<String> style() {
        return newsletter.newest().plan().stream()
                .flatMap(plan -> plan.files().stream())
                .map(PlannedFile::path)
                .filter(path -> STYLE.matcher(path).matches())
                .map(path -> "/" + path)
                .findFirst();
    }

    Response missing() throws IOException {
        return newsletter.makeable().newsletter().isPresent()
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
        return Response.html(status, fill("stand-in.ftlh", new DeskView.StandIn(title, text, style())));
    }

    private String fill(String template, Record view) throws IOException {
        try {
            return templates.fill(template, view);
        } catch (ThemeException e) {
            throw new IllegalStateException("the preview's own template", e);
        }
    }
}
