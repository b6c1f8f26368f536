package fascicle.render.search;

import fascicle.model.Newsletter;
import fascicle.render.CrossReferences;
import fascicle.render.Rendered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The search of a newsletter, written into a folder with the barest page that can hold it.
record SearchSite(Path folder, String client) {
    static SearchSite write(Newsletter newsletter, Path folder) throws IOException {
        Rendered rendered = new SearchRenderer().render(newsletter, CrossReferences.NONE, file -> {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.write(target, file.content());
        });
        String client = rendered.found().searchFolder().orElseThrow() + "/search.js";
        Files.writeString(folder.resolve("bare.html"), """
            <!doctype html>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
            <title>bare</title>
            <script src="%s" defer></script>
            <script src="search/manifest.js" defer></script>
            """.formatted(client));
        return new SearchSite(folder, client);
    }

    String address() {
        return folder.resolve("bare.html").toUri().toString();
    }
}
