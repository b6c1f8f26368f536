package fascicle.proof.links;

import fascicle.address.Addresses;
import fascicle.model.IssueId;
import fascicle.model.Settings;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.NewsletterCheck;
import fascicle.proof.copy.NewsletterFacts;
import fascicle.proof.copy.Rule;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// PDFs and e-books that were published under another name: links and citations lead to them no more. They are called
/// after the publisher, unless `file-name` says otherwise.
public final class RenamedEditions implements NewsletterCheck<RenamedEditions.Bound> {
    private static final String PDF = ".pdf";

    /// An issue that has such files; absent for the standing pages.
    public record Bound(Optional<String> issue) {}

    @Override
    public Rule rule() {
        return Rule.warning("edition-renamed", "PDFs were published under another name.")
                .askedOfAllThatIsRead();
    }

    @Override
    public Class<Bound> kind() {
        return Bound.class;
    }

    @Override
    public Bound gather(Bundle bundle) {
        return new Bound(bundle.issue().map(issue -> issue.id().value()));
    }

    @Override
    public void read(List<Bound> gathered, NewsletterFacts facts, Findings found) {
        TreeMap<String, Integer> former = new TreeMap<>();
        gathered.stream()
                .flatMap(bound -> bound.issue().stream())
                .flatMap(issue -> former(new IssueId(issue), facts))
                .forEach(name -> former.merge(name, 1, Integer::sum));
        former.forEach((name, times) -> found.add(
                facts.publisher(),
                "PDFs of " + (times == 1 ? "one issue" : times + " issues") + " were published as " + name + "-..."
                        + PDF + ", and would be renamed",
                "keep their addresses: file-name: " + name));
    }

    /// The word that the PDF of an issue began with, where it is no longer the one.
    private static Stream<String> former(IssueId issue, NewsletterFacts facts) {
        Settings settings = facts.settings();
        String now = Addresses.edition(settings, issue);
        String folder = now.substring(0, now.lastIndexOf('/') + 1);
        String end = "-" + issue + PDF;
        return facts.published().subSet(folder, folder + Character.MAX_VALUE).stream()
                .filter(path -> path.endsWith(end) && !path.equals(now))
                .filter(_ -> !facts.published().contains(now))
                .map(path -> path.substring(folder.length(), path.length() - end.length()))
                .filter(name -> !name.isEmpty() && !name.contains("/"));
    }
}
