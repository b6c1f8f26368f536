package fascicle.proof.links;

import fascicle.Nearest;
import fascicle.Position;
import fascicle.model.Article;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Rule;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The address of an article that was published and is no more: links from elsewhere now lead nowhere.
///
/// ```yaml
/// aliases: [issues/2023-09/former-words.html]
/// ```
public final class GoneAddress implements Check {
    private final Set<String> published;

    /// @param published the addresses of the site as it is now, before this build
    public GoneAddress(Set<String> published) {
        this.published = Set.copyOf(published);
    }

    @Override
    public Rule rule() {
        return Rule.warning("address-gone", "An article was published at an address that it no longer has.")
                .askedOfTheWhole();
    }

    @Override
    public void read(Galleys galleys, Findings found) {
        Set<String> now = new HashSet<>();
        List<Article> articles = galleys.newsletter().versions().toList();
        articles.forEach(article -> {
            now.add(address(article));
            now.addAll(article.aliases());
        });
        galleys.newsletter().issues().forEach(issue -> now.add("issues/" + issue.id() + "/index.html"));
        published.stream()
                .filter(address -> address.startsWith("issues/") && address.endsWith(".html"))
                .filter(address -> address.split("/").length == 3 && !now.contains(address))
                .sorted()
                .forEach(address -> report(address, articles, galleys, found));
    }

    private static String address(Article article) {
        return "issues/" + article.key() + ".html";
    }

    private void report(String address, List<Article> articles, Galleys galleys, Findings found) {
        String folder = address.substring(0, address.lastIndexOf('/') + 1);
        List<Article> fresh = articles.stream()
                .filter(article -> address(article).startsWith(folder) && !published.contains(address(article)))
                .sorted(Comparator.comparing(Article::at))
                .toList();
        Optional<Article> moved = Nearest.to(
                        address, fresh.stream().map(GoneAddress::address).toList())
                .flatMap(near ->
                        fresh.stream().filter(one -> address(one).equals(near)).findFirst())
                .or(() -> fresh.size() == 1 ? Optional.of(fresh.getFirst()) : Optional.empty());
        Position at = moved.map(article ->
                        galleys.manuscript().find(article.at().path(), "slug").orElse(article.at()))
                .orElse(Position.startOf("content/newsletter.yaml"));
        found.add(
                at,
                "the page " + address + " was published and is no more",
                moved.isPresent()
                        ? "add to this article: aliases: [" + address + "]"
                        : "add it to the aliases of the article that takes its place");
    }
}
