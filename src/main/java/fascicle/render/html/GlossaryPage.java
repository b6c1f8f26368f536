package fascicle.render.html;

import fascicle.Position;
import fascicle.address.Addresses;
import fascicle.model.Abbreviation;
import fascicle.plan.Made;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.render.LanguageMarkup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The table of abbreviations, with the articles that use each.
final class GlossaryPage {
    private static final Position SOURCE = Position.startOf("content/abbreviations.yaml");

    private GlossaryPage() {}

    private record Inputs(Dress dress, Frame frame, List<Used> abbreviations) {}

    /// @param articles that use it, newest issue first
    private record Used(Abbreviation abbreviation, List<Listed> articles) {}

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
                .map(each -> new Used(each, uses.getOrDefault(each.shortForm(), List.of())))
                .toList();
    }

    private static Made made(Inputs in) throws IOException {
        WebPage page = WebPage.plain(in.dress(), in.frame(), Addresses.ABBREVIATIONS);
        String title = page.words().get("nav.abbreviations");
        return page.made(
                new Heads(in.frame()).page(Addresses.ABBREVIATIONS, "abbreviations", title),
                text -> new View.Glossary(in.abbreviations().stream()
                        .map(used -> term(
                                used.abbreviation(), in.frame().settings().language(), text.byIssue(used.articles())))
                        .toList()));
    }

    private static View.Term term(Abbreviation abbreviation, Locale newsletter, List<View.Group> uses) {
        return new View.Term(
                abbreviation.shortForm(),
                abbreviation.anchor(),
                abbreviation.english(),
                LanguageMarkup.marked(abbreviation.languageOfName(newsletter), newsletter, newsletter),
                abbreviation.chinese(),
                abbreviation.note(),
                abbreviation.link().map(Object::toString),
                uses);
    }
}
