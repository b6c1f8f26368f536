package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Abbreviation;
import fascicle.model.Article;
import fascicle.model.Inline;
import fascicle.model.Walk;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table of abbreviations, with the articles that use each.
final class GlossaryPage implements Part {
    @Override
    public void print(Site site, Press press) throws IOException, ThemeException {
        if (!press.wants(Addresses.ABBREVIATIONS)) {
            return;
        }
        View.Page page =
                site.page(Addresses.ABBREVIATIONS, "abbreviations", site.words().get("nav.abbreviations"));
        Map<String, List<Article>> uses = uses(site);
        press.print(
                page,
                composer -> new View.Glossary(site.newsletter().abbreviations().all().stream()
                        .map(abbreviation -> term(abbreviation, uses(site, composer, uses, abbreviation)))
                        .toList()));
    }

    private static List<View.Group> uses(
            Site site, Composer composer, Map<String, List<Article>> uses, Abbreviation abbreviation) {
        return Listing.byIssue(site, composer, uses.getOrDefault(abbreviation.shortForm(), List.of()));
    }

    private static View.Term term(Abbreviation abbreviation, List<View.Group> uses) {
        return new View.Term(
                abbreviation.shortForm(),
                abbreviation.anchor(),
                abbreviation.english(),
                abbreviation.chinese(),
                abbreviation.note(),
                abbreviation.link().map(Object::toString),
                uses);
    }

    private static Map<String, List<Article>> uses(Site site) {
        Map<String, List<Article>> uses = new HashMap<>();
        site.newsletter()
                .articles()
                .forEach(article -> shortForms(article)
                        .forEach(shortForm -> uses.computeIfAbsent(shortForm, _ -> new ArrayList<>())
                                .add(article)));
        return uses;
    }

    private static java.util.Set<String> shortForms(Article article) {
        return Stream.concat(Walk.inlines(article.body()), Walk.inlines(article.source()))
                .filter(Inline.Short.class::isInstance)
                .map(inline -> ((Inline.Short) inline).abbreviation().shortForm())
                .collect(Collectors.toUnmodifiableSet());
    }
}
