package fascicle.content;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.address.Addresses;
import fascicle.content.source.Problems;
import fascicle.model.Article;
import fascicle.model.Newsletter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds pages and aliases that want an address which another page has, be it with other capital letters.
///
/// ```yaml
/// aliases: [archive.html]
/// ```
final class TakenAddresses {
    private static final List<String> OF_THE_SITE = List.of(
            Addresses.HOME,
            Addresses.ARCHIVE,
            Addresses.SEARCH,
            Addresses.ABBREVIATIONS,
            Addresses.STANDARDS,
            Addresses.DATES,
            Addresses.NOT_FOUND,
            "offline.html",
            Addresses.TOPICS,
            Addresses.SECTIONS);

    private final Map<String, String> owners = new HashMap<>();
    private final Problems problems = new Problems();

    private TakenAddresses() {
        OF_THE_SITE.forEach(address -> take(address, address));
    }

    /// Whether the site itself needs a page of this address, whatever is written.
    static boolean isOfTheSite(String address) {
        String folded = Addresses.folded(address);
        return OF_THE_SITE.stream().anyMatch(taken -> Addresses.folded(taken).equals(folded));
    }

    /// @param newsletter what was read of the files
    static List<Diagnostic> problems(NamedFiles files, Newsletter newsletter) {
        TakenAddresses addresses = new TakenAddresses();
        files.pages().forEach(addresses::page);
        files.issues().forEach(addresses::issue);
        addresses.gathered(newsletter);
        files.issues().forEach(issue -> issue.articles().forEach(addresses::aliases));
        return addresses.problems.all();
    }

    /// One that has a name of the site's own has been reported already.
    private void page(NamedFiles.OfPage page) {
        String address = Addresses.page(page.slug());
        if (!isOfTheSite(address)) {
            claim(address, page.head(), page.head().at());
        }
    }

    /// Within an issue all articles have addresses of their own already.
    private void issue(NamedFiles.OfIssue issue) {
        take(Addresses.of(issue.id()), issue.head().at().path());
        issue.articles().forEach(this::article);
    }

    private void article(NamedFiles.OfArticle article) {
        take(Addresses.of(article.key()), article.head().at().path());
        article.translations().forEach(this::article);
    }

    /// The pages of sections and topics.
    private void gathered(Newsletter newsletter) {
        newsletter.settings().sections().stream()
                .map(Addresses::of)
                .forEach(address -> take(address, address));
        newsletter.articles().map(Article::topics).flatMap(List::stream).distinct().forEach(topic -> {
            String address = Addresses.topic(topic.slug());
            take(address, address);
        });
    }

    private void aliases(NamedFiles.OfArticle article) {
        for (Head.Alias alias : article.head().aliases()) {
            claim(alias.address(), article.head(), alias.at());
        }
        article.translations().forEach(this::aliases);
    }

    private void claim(String address, Head by, Position at) {
        String owner = take(address, by.at().path());
        if (!owner.isEmpty()) {
            problems.error(
                    at,
                    "address-taken",
                    "\"" + address + "\" is the address of another page: " + owner,
                    "choose another one; nothing can lead away from a page that is there");
        }
    }

    /// Whose it was before; nothing when it was free.
    private String take(String address, String owner) {
        String former = owners.putIfAbsent(Addresses.folded(address), owner);
        return former == null ? "" : former;
    }
}
