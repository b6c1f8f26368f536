package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Issue;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.Optional;

/// The page of each issue, and the newest once more as the site's front page.
final class IssuePages implements Part {
    @Override
    public void print(Site site, Press press) throws IOException, ThemeException {
        Optional<Issue> latest = site.newsletter().latest();
        if (latest.isEmpty()) {
            press.print(site.page(Addresses.HOME, "empty", site.words().get("empty.title")), _ -> new View.Plain());
        } else {
            print(site, press, latest.get(), Addresses.HOME);
        }
        for (Issue issue : site.newsletter().issues()) {
            print(site, press, issue, Addresses.of(issue.id()));
        }
    }

    private static void print(Site site, Press press, Issue issue, String path) throws IOException, ThemeException {
        if (!press.wants(path)) {
            return;
        }
        boolean newest = site.newsletter().issues().getFirst().id().equals(issue.id());
        press.print(new Heads(site).issue(issue, path), composer -> view(composer, issue, newest));
    }

    private static View.Issue view(Composer composer, Issue issue, boolean newest) {
        return new View.Issue(
                composer.cover(issue),
                newest,
                composer.body(issue.editorial()),
                issue.takeaways().stream().map(composer::takeaway).toList(),
                issue.groups().stream().map(group -> group(composer, group)).toList(),
                issue.articles().stream()
                        .flatMap(article -> composer.consultations(article).stream())
                        .toList(),
                issue.articles().stream()
                        .flatMap(article -> composer.events(article).stream())
                        .toList(),
                Calendars.of(issue));
    }

    private static View.Group group(Composer composer, Issue.Group group) {
        return new View.Group(Composer.link(group.section()), composer.entries(group.articles()));
    }
}
