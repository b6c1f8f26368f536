package fascicle.render.search;

import fascicle.model.Newsletter;
import fascicle.plan.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The search of a newsletter, written into a folder with the barest page that can hold it.
record SearchSite(Path folder, String client) {
    static SearchSite write(Newsletter newsletter, Path folder) throws IOException {
        MadeSearch made = MadeSearch.of(newsletter);
        for (OutputFile file : made.files()) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.write(target, file.content());
        }
        String client = made.folder() + "/search.js";
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
