package fascicle.render.pdf;

import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.content.ContentReader;
import fascicle.model.Newsletter;
import fascicle.plan.OutputFile;
import fascicle.render.CrossReferences;
import fascicle.render.PlannedRendering;
import fascicle.render.Rendered;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/// A newsletter, printed for a test.
///
/// @param files what came out, by path
record Sample(Newsletter newsletter, SortedMap<String, byte[]> files, Rendered rendered) {
    static final String ISSUE = "issues/2023-09/sesec-2023-09.pdf";

    /// This repository's own newsletter.
    static Sample ofThisRepository() throws IOException, ThemeException {
        return of(read(Path.of("")), 2);
    }

    static Newsletter read(Path root) throws IOException {
        return new ContentReader(root, ContentReader.Drafts.LEFT_OUT)
                .read()
                .newsletter()
                .orElseThrow();
    }

    static Sample of(Newsletter newsletter, int threads) throws IOException, ThemeException {
        SortedMap<String, byte[]> files = new ConcurrentSkipListMap<>();
        try (Parallel parallel = Parallel.of(threads)) {
            Rendered rendered = new PlannedRendering(new PdfRenderer(theme()), parallel)
                    .render(
                            newsletter,
                            CrossReferences.NONE,
                            (OutputFile file) -> files.put(file.path(), file.content()));
            return new Sample(newsletter, files, rendered);
        }
    }

    static Theme theme() {
        return new Theme(List.of(Path.of("themes/gazette")));
    }

    List<Diagnostic> diagnostics() {
        return rendered.diagnostics();
    }

    byte[] issue() {
        return files.get(ISSUE);
    }

    Map<?, Integer> pages() {
        return rendered.found().pages();
    }
}
