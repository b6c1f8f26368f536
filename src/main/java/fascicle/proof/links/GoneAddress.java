package fascicle.proof.links;

import fascicle.Fix;
import fascicle.Nearest;
import fascicle.Position;
import fascicle.SourcePaths;
import fascicle.address.Addresses;
import fascicle.model.Alias;
import fascicle.model.Article;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.NewsletterCheck;
import fascicle.proof.copy.NewsletterFacts;
import fascicle.proof.copy.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The address of an article that was published and is no more: links from elsewhere now lead nowhere.
///
/// ```yaml
/// aliases: [issues/2023-09/former-words.html]
/// ```
public final class GoneAddress implements NewsletterCheck<GoneAddress.Present> {
    /// The addresses of an issue.
    ///
    /// @param issue that of the issue itself; absent for the standing pages
    public record Present(Optional<String> issue, List<Here> articles) {
        public Present {
            articles = List.copyOf(articles);
        }
    }

    /// The addresses of an article.
    ///
    /// @param aliases those that once led to it
    /// @param at where its file begins
    /// @param list where its aliases stand, if it has any
    /// @param section where it names its section
    /// @param slug where the file says its address, if it does, or else begins
    public record Here(
            String address,
            List<String> aliases,
            Position at,
            Position slug,
            Optional<Position> list,
            Optional<Position> section) {
        public Here {
            aliases = List.copyOf(aliases);
        }
    }

    @Override
    public Rule rule() {
        return Rule.warning("address-gone", "An article was published at an address that it no longer has.")
                .askedOfAllThatIsRead();
    }

    @Override
    public Class<Present> kind() {
        return Present.class;
    }

    @Override
    public Present gather(Bundle bundle) {
        List<Here> articles = bundle.everything().stream()
                .flatMap(copy -> copy.article().map(article -> here(article, copy)).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        bundle.issue()
                .ifPresent(issue -> issue.withdrawn().stream()
                        .flatMap(Article::versions)
                        .map(article -> new Here(
                                Addresses.of(article),
                                article.aliases().stream().map(Alias::address).toList(),
                                article.at(),
                                article.at(),
                                Optional.empty(),
                                Optional.empty()))
                        .forEach(articles::add));
        return new Present(bundle.issue().map(issue -> Addresses.of(issue.id())), articles);
    }

    private static Here here(Article article, Copy copy) {
        return new Here(
                Addresses.of(article),
                article.aliases().stream().map(Alias::address).toList(),
                copy.at(),
                copy.find("slug").orElse(copy.at()),
                copy.find("aliases"),
                copy.find("section"));
    }

    @Override
    public void read(List<Present> gathered, NewsletterFacts facts, Findings found) {
        Set<String> now = new HashSet<>();
        gathered.forEach(present -> {
            present.issue().ifPresent(now::add);
            present.articles().forEach(here -> {
                now.add(here.address());
                now.addAll(here.aliases());
            });
        });
        List<Here> fresh = gathered.stream()
                .flatMap(present -> present.articles().stream())
                .filter(here -> !facts.published().contains(here.address()))
                .sorted(Comparator.comparing(Here::at))
                .toList();
        facts.published().stream()
                .filter(address -> address.startsWith("issues/") && address.endsWith(".html"))
                .filter(address -> !Addresses.isParallel(address))
                .filter(address -> address.split("/").length == 3 && !now.contains(address))
                .forEach(address -> report(address, fresh, moved(address, gathered, facts), found));
    }

    /// The article that Git knows to have had the address.
    private static Optional<Here> moved(String address, List<Present> gathered, NewsletterFacts facts) {
        return Optional.ofNullable(facts.moved().get(address))
                .flatMap(path -> gathered.stream()
                        .flatMap(present -> present.articles().stream())
                        .filter(here -> here.at().path().equals(path))
                        .findFirst());
    }

    private static void report(String address, List<Here> all, Optional<Here> renamed, Findings found) {
        if (renamed.isPresent()) {
            Here here = renamed.get();
            String message = "the page " + address + " was published and is no more";
            String hint = "add to this article: aliases: [" + address + "]";
            fix(address, here)
                    .ifPresentOrElse(
                            fix -> found.add(here.slug(), message, hint, fix),
                            () -> found.add(here.slug(), message, hint));
            return;
        }

        String folder = address.substring(0, address.lastIndexOf('/') + 1);
        List<Here> fresh =
                all.stream().filter(here -> here.address().startsWith(folder)).toList();
        Optional<Here> moved = Nearest.to(
                        address, fresh.stream().map(Here::address).toList())
                .flatMap(near ->
                        fresh.stream().filter(one -> one.address().equals(near)).findFirst())
                .or(() -> fresh.size() == 1 ? Optional.of(fresh.getFirst()) : Optional.empty());
        found.add(
                moved.map(Here::slug).orElse(Position.startOf(SourcePaths.SETTINGS)),
                "the page " + address + " was published and is no more",
                moved.isPresent()
                        ? "add to this article: aliases: [" + address + "]"
                        : "add it to the aliases of the article that takes its place");
    }

    /// The alias goes into the list that there is, or above the section, where these stand as they are written here.
    private static Optional<Fix> fix(String address, Here here) {
        return here.list()
                .<Fix>map(list ->
                        new Fix.Words(list, "[", "[" + address + (here.aliases().isEmpty() ? "" : ", ")))
                .or(() -> here.section()
                        .map(value -> new Fix.Words(
                                new Position(value.path(), value.line(), 1),
                                "section:",
                                "aliases: [" + address + "]\nsection:")));
    }
}
