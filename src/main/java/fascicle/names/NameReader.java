package fascicle.names;

import fascicle.Parallel;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Dossier;
import fascicle.model.DossierNote;
import fascicle.model.Issue;
import fascicle.model.Manuscript;
import fascicle.model.Names;
import fascicle.model.Newsletter;
import fascicle.model.Slug;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// Draws the table of names from a newsletter: hears what each article calls things, puts together what is one,
/// finds where articles speak of it, and orders what they tell of it by time.
public final class NameReader {
    private final Parallel parallel;

    /// What was heard of articles at the last time.
    private Map<ArticleKey, Ear> former = Map.of();

    /// What was heard of an article as it was then.
    private record Ear(Article article, Heard heard) {}

    public NameReader(Parallel parallel) {
        this.parallel = parallel;
    }

    /// @param notes what editors say in files of their own
    /// @param today issues of a later day have not come out
    /// @throws IOException when this thread was interrupted
    public Names names(Newsletter newsletter, List<DossierNote> notes, Manuscript manuscript, LocalDate today)
            throws IOException {
        List<Told> told = told(newsletter);
        Gathering gathering = gathered(newsletter, notes, told);
        Matters matters = Matters.of(gathering, told);
        Map<Known, Slug> slugs = Naming.slugs(gathering.all());
        SortedMap<String, List<Slug>> meanings = Naming.meanings(gathering.all(), slugs);
        Mentions mentions = Mentions.of(told, new Mentions.Means(gathering, slugs, meanings, matters), parallel);
        List<Known> spokenOf = gathering.all().stream()
                .filter(known -> !mentions.of(known).isEmpty())
                .toList();
        List<Dossier> dossiers = new ArrayList<>();
        for (Known known : spokenOf) {
            dossiers.add(dossier(known, slugs, mentions, matters, gathering));
        }
        dossiers.sort(Comparator.comparing(Dossier::kind)
                .thenComparing(each -> each.called().title(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Dossier::slug));
        SortedMap<String, List<Slug>> left = Naming.only(meanings, dossiers);
        List<Names.Remark> remarks = new Doubts(newsletter, manuscript, today)
                .about(new Doubts.Found(gathering.all(), dossiers, slugs, matters, mentions.unsettled(), gathering));
        return new Names(dossiers, remarks, left);
    }

    /// Oldest first. What was heard before of the same article holds.
    private List<Told> told(Newsletter newsletter) throws IOException {
        List<Told> silent = new ArrayList<>();
        for (Issue issue : newsletter.issues().reversed()) {
            issue.articles().forEach(article -> silent.add(new Told(article, issue.published(), Heard.NOTHING)));
        }
        List<Told> told = parallel.<Told, Told, RuntimeException>each(
                silent, each -> new Told(each.article(), each.published(), heard(each.article())));
        Map<ArticleKey, Ear> now = new HashMap<>();
        told.forEach(each -> now.put(each.article().key(), new Ear(each.article(), each.heard())));
        former = now;
        return told;
    }

    private Heard heard(Article article) {
        Ear before = former.get(article.key());
        boolean same = before != null && before.article().story() == article.story();
        return same ? before.heard() : Listener.hear(article);
    }

    private static Gathering gathered(Newsletter newsletter, List<DossierNote> notes, List<Told> told) {
        Gathering gathering = new Gathering();
        notes.forEach(gathering::add);
        for (Told each : told) {
            each.heard()
                    .lines()
                    .forEach(line -> line.standards().forEach(mention -> gathering.add(mention.standard())));
            each.article().standards().stream()
                    .map(written -> Line.plain(written, each.article().at()))
                    .forEach(line -> line.standards().forEach(mention -> gathering.add(mention.standard())));
            Line.plain(each.article().title(), each.article().at())
                    .standards()
                    .forEach(mention -> gathering.add(mention.standard()));
        }
        gathering.shortenCommittees();
        newsletter.abbreviations().all().forEach(gathering::add);
        for (Told each : told) {
            each.heard().titled().forEach(gathering::add);
            each.heard().laws().forEach(gathering::add);
            each.heard().named().forEach(gathering::add);
        }
        gathering.undateLaws();
        return gathering;
    }

    private static Dossier dossier(
            Known known, Map<Known, Slug> slugs, Mentions mentions, Matters matters, Gathering gathering) {
        return new Dossier(
                Optional.ofNullable(slugs.get(known)).orElseGet(() -> Slug.of(known.title())),
                known.kind(),
                known.number(),
                Naming.called(known),
                known.editions(),
                known.link(),
                known.note().map(DossierNote::body).orElse(fascicle.model.Body.EMPTY),
                mentions.of(known),
                matters.states(known),
                known.replaces().stream()
                        .flatMap(name -> gathering.find(name).stream())
                        .filter(other -> other != known && !mentions.of(other).isEmpty())
                        .map(slugs::get)
                        .distinct()
                        .toList());
    }
}
