package fascicle.render.pdf;

import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.content.Chosen;
import fascicle.content.ContentReader;
import fascicle.model.ArticleKey;
import fascicle.model.Newsletter;
import fascicle.plan.MadePlan;
import fascicle.plan.Offer;
import fascicle.plan.Offers;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A newsletter, printed for a test.
///
/// @param files what came out, by path
record Sample(Newsletter newsletter, SortedMap<String, byte[]> files, MadePlan made) {
    static final String ISSUE = "issues/2023-09/sesec-2023-09.pdf";

    /// This repository's own newsletter.
    static Sample ofThisRepository() throws IOException, ThemeException {
        return of(read(Path.of("")), 2);
    }

    static Newsletter read(Path root) throws IOException {
        return ContentReader.once(root, Chosen.FINISHED).newsletter().orElseThrow();
    }

    static Sample of(Newsletter newsletter, int threads) throws IOException, ThemeException {
        return of(newsletter, theme(), threads);
    }

    static Sample of(Newsletter newsletter, Theme theme, int threads) throws IOException, ThemeException {
        try (Parallel parallel = Parallel.of(threads)) {
            MadePlan made = MadePlan.of(new PdfRenderer(theme), newsletter, Offers.NONE, parallel);
            return new Sample(newsletter, made.files(), made);
        }
    }

    static Theme theme() {
        return new Theme(List.of(Path.of("themes/gazette")));
    }

    List<Diagnostic> diagnostics() {
        return made.findings();
    }

    byte[] issue() {
        return files.get(ISSUE);
    }

    Map<ArticleKey, Integer> pages() {
        Map<ArticleKey, Integer> pages = new TreeMap<>();
        made.offers().stream()
                .filter(offer -> offer.kind().equals(Offer.PAGE))
                .forEach(offer ->
                        pages.put(offer.article().orElseThrow(), offer.page().orElseThrow()));
        return pages;
    }
}
