package fascicle.preview;

import fascicle.model.Newsletter;
import fascicle.plan.OutputFile;
import fascicle.render.Json;
import fascicle.render.html.WebPages;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Finds what a browser asks for.
///
/// Addresses are names of what the newsletter has, never paths on the disk: there is no way to a file that is not
/// published.
final class Reception {
    private static final String SEARCH = "search.html";

    private final Newsroom newsroom;
    private final Workshop workshop;
    private final Furniture furniture;

    Reception(Newsroom newsroom, Workshop workshop, Furniture furniture) {
        this.newsroom = newsroom;
        this.workshop = workshop;
        this.furniture = furniture;
    }

    Response answer(Target target) throws IOException {
        String path = target.path();
        return switch (path) {
            case "/_preview.css", "/_preview.js" -> Response.file(path, furniture.file(path.substring(2)));
            case "/worker.js" -> Response.file(path, furniture.file("worker.js"));
            case "/_status" -> status(Target.of(target.parameter("page").orElse("/")));
            default -> {
                Response found = find(target);
                yield isPage(found) ? furniture.framed(found, path, hash(found), isKept(path)) : found;
            }
        };
    }

    private static boolean isPage(Response response) {
        return response.type().equals(Response.HTML);
    }

    /// Tells a page that is open whether it is still what it was.
    private static String hash(Response page) {
        return Integer.toHexString(Arrays.hashCode(page.body()));
    }

    private boolean isKept(String path) throws IOException {
        return newsroom.find(path.substring(1)).map(Newsroom.Shown::kept).orElse(false);
    }

    private Response status(Target page) throws IOException {
        Response found = find(page);
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("page", hash(found));
        status.put("bar", furniture.bar(page.path(), hash(found), isKept(page.path())));
        return Response.json(Json.compact(status));
    }

    private Response find(Target target) throws IOException {
        String path = target.path();
        if (path.equals("/_desk")) {
            return furniture.desk(target.parameter("issue"));
        }
        String name = path.substring(1);
        if (name.equals(SEARCH)) {
            workshop.search();
        }
        Optional<OutputFile> file = newsroom.find(name)
                .map(Newsroom.Shown::found)
                .map(WebPages.Found::file)
                .or(() -> workshop.searchFile(name));
        if (file.isPresent()) {
            return Response.file(name, file.get().content());
        }
        Optional<Newsletter> newsletter = newsroom.printable();
        if (newsletter.isPresent() && PrintShop.isPdf(name, newsletter.get())) {
            Optional<OutputFile> pdf = workshop.print(name, newsletter.get());
            return pdf.isPresent() ? Response.file(name, pdf.get().content()) : furniture.unprintable();
        }
        return name.equals(SEARCH) && newsletter.isPresent() ? furniture.indexing() : furniture.missing();
    }
}
