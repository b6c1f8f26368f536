package fascicle.render.html;

import fascicle.Position;
import fascicle.SourcePaths;
import fascicle.address.Addresses;
import fascicle.model.Abbreviation;
import fascicle.model.Dossier;
import fascicle.plan.Made;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.render.LanguageMarkup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The table of abbreviations, with the articles that use each.
final class GlossaryPage {
    private static final Position SOURCE = Position.startOf(SourcePaths.ABBREVIATIONS);

    private GlossaryPage() {}

    private record Inputs(Dress dress, Frame frame, List<Used> abbreviations) {}

    /// @param articles that use it, newest issue first
    /// @param dossier the page of what it stands for
    private record Used(Abbreviation abbreviation, List<Listed> articles, Optional<String> dossier) {}

    static List<PlannedFile> planned(Site site) {
        Recipe<Inputs> recipe = Recipe.of(
                "abbreviations", () -> new Inputs(site.dress(), site.frame(), used(site)), GlossaryPage::made);
        return List.of(
                new PlannedFile(Addresses.ABBREVIATIONS, "abbreviations", site.language(), recipe).wantedAt(SOURCE));
    }

    private static List<Used> used(Site site) {
        Map<String, List<Listed>> uses = new HashMap<>();
        site.newsletter()
                .articles()
                .map(site::told)
                .forEach(told -> told.facts()
                        .shortForms()
                        .forEach(shortForm -> uses.computeIfAbsent(shortForm, _ -> new ArrayList<>())
                                .add(told.listed())));
        return site.newsletter().abbreviations().all().stream()
                .map(each -> site.dossiers()
                        .called(each.shortForm())
                        .map(dossier -> used(site, each, dossier))
                        .orElseGet(
                                () -> new Used(each, uses.getOrDefault(each.shortForm(), List.of()), Optional.empty())))
                .toList();
    }

    /// What has a dossier is used wherever the dossier says so, by whatever name.
    private static Used used(Site site, Abbreviation abbreviation, Dossier dossier) {
        List<Listed> articles = dossier.mentions().reversed().stream()
                .map(mention -> site.told(mention.article()).listed())
                .sorted(Comparator.comparing((Listed listed) ->
                                site.issues().get(listed.key().issue()).published())
                        .reversed()
                        .thenComparing(listed -> listed.facts().number()))
                .toList();
        return new Used(abbreviation, articles, Optional.of(Addresses.of(dossier)));
    }

    private static Made made(Inputs in) throws IOException {
        WebPage page = WebPage.plain(in.dress(), in.frame(), Addresses.ABBREVIATIONS);
        String title = page.words().get("nav.abbreviations");
        return page.made(
                new Heads(in.frame()).page(Addresses.ABBREVIATIONS, "abbreviations", title),
                text -> new View.Glossary(in.abbreviations().stream()
                        .map(used -> term(used, in.frame().settings().language(), text.byIssue(used.articles())))
                        .toList()));
    }

    private static View.Term term(Used used, Locale newsletter, List<View.Group> uses) {
        Abbreviation abbreviation = used.abbreviation();
        return new View.Term(
                abbreviation.shortForm(),
                abbreviation.anchor(),
                abbreviation.english(),
                LanguageMarkup.marked(abbreviation.languageOfName(newsletter), newsletter, newsletter),
                abbreviation.beside(),
                abbreviation.chinese(),
                abbreviation.note(),
                abbreviation.link().map(Object::toString),
                used.dossier(),
                uses);
    }
}
