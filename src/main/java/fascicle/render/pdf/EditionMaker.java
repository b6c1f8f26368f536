package fascicle.render.pdf;

import fascicle.Diagnostic;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.plan.Made;
import fascicle.plan.Offer;
import fascicle.plan.OutputFile;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes a PDF out of all that belongs to it: composes the sheet, fills the theme's template and sets it.
final class EditionMaker {
    private EditionMaker() {}

    /// @return the PDF, what of the theme print ignores or has no font for, on which page each article begins, and in
    /// which text each page does; no PDF when a reader would miss something in it
    static Made made(Edition edition) throws IOException {
        try {
            Sheet sheet = Composition.of(edition, Map.of()).sheet();
            Printed printed = printed(edition, sheet);
            List<Diagnostic> findings = new ArrayList<>(edition.theme().warnings());
            findings.addAll(new FaultPlaces(edition).diagnostics(printed.faults()));
            if (findings.stream().anyMatch(Diagnostic::isError)) {
                return Made.refused(findings);
            }
            return Made.of(new OutputFile(edition.path(), printed.pdf()))
                    .found(findings)
                    .offering(offers(edition, sheet, printed));
        } catch (ThemeException e) {
            return Made.refused(e.diagnostics());
        } catch (FontRefused e) {
            return Made.refused(List.of(edition.theme().refused(e)));
        }
    }

    /// A volume is set twice: its registers name a page once, which has to be known for that.
    private static Printed printed(Edition edition, Sheet sheet) throws IOException, ThemeException {
        return switch (edition.scope()) {
            case EditionScope.OneArticle _ -> print(edition, "print/article.ftlh", sheet);
            case EditionScope.WholeIssue _ -> print(edition, "print/issue.ftlh", sheet);
            case EditionScope.Volume _ -> {
                Printed first = print(edition, "print/issue.ftlh", sheet);
                yield print(
                        edition,
                        "print/issue.ftlh",
                        Composition.of(edition, first.pages()).sheet());
            }
        };
    }

    private static Printed print(Edition edition, String template, Sheet sheet) throws IOException, ThemeException {
        PrintTheme theme = edition.theme();
        String xhtml = theme.fill(template, sheet);
        return theme.typesetter().print(xhtml, edition.facts(), edition.pictures());
    }

    /// Pages are given by those of the issue.
    private static List<Offer> offers(Edition edition, Sheet sheet, Printed printed) {
        if (edition.scope() instanceof EditionScope.OneArticle) {
            return List.of();
        }
        Stream<Offer> pages = edition.printed().stream()
                .map(Article::key)
                .flatMap(article -> page(article, edition, printed).stream());
        return Stream.concat(pages, PageTurns.of(edition, sheet, printed.text()).stream())
                .toList();
    }

    /// Where an article begins; absent when the theme does not print it.
    private static Optional<Offer> page(ArticleKey article, Edition edition, Printed printed) {
        return Optional.ofNullable(printed.pages()
                        .get(PrintMedium.anchorOf(article, edition.issue().id())))
                .map(page -> Offer.page(article, edition.path(), page));
    }
}
