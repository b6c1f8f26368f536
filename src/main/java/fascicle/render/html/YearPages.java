package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.ArticleKey;
import fascicle.model.Issue;
import fascicle.model.Volume;
import fascicle.plan.Made;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.render.Register;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The page of each year that had several issues: its contents, and registers of what they speak of.
final class YearPages {
    private YearPages() {}

    /// What the page of a year is made from.
    ///
    /// @param years all that have a page
    /// @param parts oldest issue first
    private record Inputs(
            Dress dress,
            Frame frame,
            View.Link year,
            List<View.Link> years,
            List<Part> parts,
            List<Register> registers) {}

    private record Part(IssueFacts issue, List<Listed> articles) {}

    static List<PlannedFile> planned(Site site) {
        List<PlannedFile> files = new ArrayList<>();
        for (Volume year : site.years()) {
            Recipe<Inputs> recipe = Recipe.of("year", () -> inputs(site, year), YearPages::made);
            files.add(new PlannedFile(Addresses.year(year.id()), "year", site.language(), recipe));
        }
        return files;
    }

    /// The pages of all years, latest first.
    static List<View.Link> links(Site site) {
        return site.years().reversed().stream().map(YearPages::link).toList();
    }

    static View.Link link(Volume year) {
        return new View.Link(year.title(), Addresses.year(year.id()));
    }

    private static Inputs inputs(Site site, Volume year) {
        return new Inputs(
                site.dress(),
                site.frame(),
                link(year),
                links(site),
                year.issues().stream().map(issue -> part(site, issue)).toList(),
                Register.of(year, site.newsletter().names()));
    }

    private static Part part(Site site, Issue issue) {
        return new Part(
                site.facts(issue), issue.articles().stream().map(site::listed).toList());
    }

    private static Made made(Inputs in) throws IOException {
        String path = in.year().path();
        return WebPage.plain(in.dress(), in.frame(), path)
                .made(new Heads(in.frame()).page(path, "year", in.year().name()), text -> view(in, text));
    }

    /// An article as the registers name it.
    ///
    /// @param edition the PDF that its page is in
    private record Named(View.Entry entry, Optional<String> edition) {}

    private static View.Year view(Inputs in, PageText text) {
        Map<ArticleKey, Named> named = new HashMap<>();
        List<View.YearIssue> issues = new ArrayList<>();
        for (Part part : in.parts()) {
            View.YearIssue issue = new View.YearIssue(text.cover(part.issue()), text.entries(part.articles()));
            for (int i = 0; i < part.articles().size(); i++) {
                named.put(
                        part.articles().get(i).key(),
                        new Named(issue.articles().get(i), issue.cover().edition()));
            }
            issues.add(issue);
        }
        return new View.Year(
                in.year().name(),
                in.years(),
                named.size(),
                issues,
                in.registers().stream()
                        .map(register -> register(register, named, text))
                        .toList());
    }

    private static View.Register register(Register register, Map<ArticleKey, Named> named, PageText text) {
        String words = register.words();
        return new View.Register(
                "_register-" + words.substring(words.lastIndexOf('.') + 1),
                text.words().get(words),
                register.entries().stream()
                        .map(entry -> new View.RegisterEntry(
                                text.prose(entry.name()),
                                entry.path(),
                                entry.day().map(text::date),
                                entry.places().stream()
                                        .map(place -> place(place, named))
                                        .toList()))
                        .toList());
    }

    private static View.RegisterPlace place(Register.Place place, Map<ArticleKey, Named> named) {
        List<Named> articles = place.spots().stream()
                .map(spot -> Optional.ofNullable(named.get(spot.article())).orElseThrow())
                .toList();
        List<String> passages = place.spots().stream().map(Register.Spot::path).toList();
        return new View.RegisterPlace(
                articles.getFirst().entry().issue(),
                articles.getFirst().edition(),
                articles.stream().map(Named::entry).toList(),
                passages);
    }
}
