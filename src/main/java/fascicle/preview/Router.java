package fascicle.preview;

import fascicle.address.Addresses;
import fascicle.plan.PlannedFile;
import fascicle.render.Json;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Finds what a browser asks for.
///
/// Addresses are names of what the newsletter has, never paths on the disk: there is no way to a file that is not
/// published.
final class Router {
    private final LiveNewsletter newsletter;
    private final Background background;
    private final PreviewPages pages;

    Router(LiveNewsletter newsletter, Background background, PreviewPages pages) {
        this.newsletter = newsletter;
        this.background = background;
        this.pages = pages;
    }

    /// What is found under an address.
    ///
    /// @param kept whether this is how it was when it was last good
    private record Answer(Response response, boolean kept) {
        static Answer now(Response response) {
            return new Answer(response, false);
        }
    }

    Response answer(Requested target) throws IOException {
        String path = target.path();
        return switch (path) {
            case "/_preview.css", "/_preview.js" -> Response.file(path, pages.file(path.substring(2)));
            case "/worker.js" -> Response.file(path, pages.file("worker.js"));
            case "/_status" -> status(Requested.of(target.parameter("page").orElse("/")));
            default -> {
                Answer found = find(target);
                Response page = found.response();
                yield isPage(page) ? pages.framed(page, path, hash(page), found.kept()) : page;
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

    private Response status(Requested page) throws IOException {
        Answer found = find(page);
        String hash = hash(found.response());
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("page", hash);
        status.put("bar", pages.bar(page.path(), hash, found.kept()));
        return Response.json(Json.compact(status));
    }

    private Answer find(Requested target) throws IOException {
        String path = target.path();
        if (path.equals("/_desk")) {
            return Answer.now(pages.desk(target.parameter("issue").orElse("")));
        }
        String name = path.substring(1);
        if (name.equals(Addresses.SEARCH)) {
            background.search();
        }
        Optional<PlannedFile> apart = newsletter.makeable().planned(name).filter(Router::isMadeApart);
        if (apart.isPresent()) {
            return Answer.now(apart(name, apart.get()));
        }
        Optional<LiveNewsletter.Shown> page = newsletter.find(name);
        if (page.isPresent()) {
            Response shown = Response.file(name, page.get().page().content());
            return new Answer(shown, page.get().kept());
        }
        boolean awaited =
                name.equals(Addresses.SEARCH) && newsletter.makeable().plan().isPresent();
        return Answer.now(awaited ? pages.indexing() : pages.missing());
    }

    /// What takes long is not made with the pages: a PDF when somebody asks for it, the search in the background.
    private static boolean isMadeApart(PlannedFile file) {
        return file.isFolder() || file.path().endsWith(".pdf") && !file.kind().equals("document");
    }

    private Response apart(String name, PlannedFile file) throws IOException {
        if (file.isFolder()) {
            Optional<byte[]> found =
                    SearchFiles.isOne(file) ? background.searchFile(name) : newsletter.file(name, file);
            return found.isPresent() ? Response.file(name, found.get()) : pages.missing();
        }
        Optional<byte[]> pdf = background.print(file);
        return pdf.isPresent() ? Response.file(name, pdf.get()) : pages.unprintable();
    }
}
