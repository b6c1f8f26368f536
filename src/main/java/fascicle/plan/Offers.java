package fascicle.plan;

import fascicle.model.ArticleKey;
import fascicle.model.IssueId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What has been offered so far, to be looked up.
public final class Offers {
    public static final Offers NONE = new Offers(List.of());

    private final List<Offer> all;
    private final Map<Subject, List<Offer>> bySubject = new HashMap<>();

    private record Subject(String kind, Optional<IssueId> issue, Optional<ArticleKey> article) {}

    private Offers(Collection<Offer> all) {
        this.all = List.copyOf(all);
        for (Offer offer : this.all) {
            Subject subject = new Subject(offer.kind(), offer.issue(), offer.article());
            bySubject.computeIfAbsent(subject, _ -> new ArrayList<>()).add(offer);
        }
    }

    /// @param all in the order in which they are to be named
    public static Offers of(Collection<Offer> all) {
        return new Offers(all);
    }

    /// These and others after them.
    public Offers and(Collection<Offer> others) {
        List<Offer> both = new ArrayList<>(all);
        both.addAll(others);
        return new Offers(both);
    }

    public List<Offer> all() {
        return all;
    }

    /// What is offered of an issue as a whole.
    public List<Offer> of(IssueId issue, String kind) {
        return bySubject.getOrDefault(new Subject(kind, Optional.of(issue), Optional.empty()), List.of());
    }

    /// What is offered of an article.
    public List<Offer> of(ArticleKey article, String kind) {
        return bySubject.getOrDefault(new Subject(kind, Optional.of(article.issue()), Optional.of(article)), List.of());
    }

    /// What is offered of the whole newsletter.
    public List<Offer> ofAll(String kind) {
        return bySubject.getOrDefault(new Subject(kind, Optional.empty(), Optional.empty()), List.of());
    }

    /// Where an article begins in print; absent when no PDF was made.
    public OptionalInt page(ArticleKey article) {
        List<Offer> pages = of(article, Offer.PAGE);
        return pages.isEmpty() ? OptionalInt.empty() : pages.getLast().page();
    }
}
