package fascicle.preview;

import fascicle.model.Newsletter;
import fascicle.render.Json;
import fascicle.render.OutputFile;
import fascicle.render.html.WebPages;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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

    Response answer(URI address) throws IOException {
        String path = named(address.getPath());
        return switch (path) {
            case "/_preview.css", "/_preview.js" -> Response.file(path, furniture.file(path.substring(2)));
            case "/worker.js" -> Response.file(path, furniture.file("worker.js"));
            case "/_status" -> status(parameter(address, "page").orElse("/"));
            default -> {
                Response found = find(path, parameter(address, "issue"));
                yield isPage(found) ? furniture.framed(found, path, hash(found), isKept(path)) : found;
            }
        };
    }

    private static String named(String path) {
        return path.endsWith("/") ? path + "index.html" : path;
    }

    private static Optional<String> parameter(URI address, String name) {
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst();
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

    private Response status(String page) throws IOException {
        URI address = URI.create(page);
        String path = named(address.getPath());
        Response found = find(path, parameter(address, "issue"));
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("page", hash(found));
        status.put("bar", furniture.bar(path, hash(found), isKept(path)));
        return Response.json(Json.compact(status));
    }

    private Response find(String path, Optional<String> issue) throws IOException {
        if (path.equals("/_desk")) {
            return furniture.desk(issue);
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
