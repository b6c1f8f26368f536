package fascicle.starting;

import fascicle.Nearest;
import fascicle.model.Article;
import fascicle.model.Dossier;
import fascicle.model.Names;
import fascicle.model.Newsletter;
import fascicle.model.Slug;
import fascicle.model.StandardNumber;
import fascicle.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a new article is about, and what is known of it.
///
/// @param names by which the article says it
/// @param topics of the last article about it
/// @param known comments on how it stands, a line each
/// @param unknown names that nothing is called by
/// @param near what the first of these may mean
record Subject(List<String> names, List<String> topics, String known, List<String> unknown, Optional<String> near) {
    boolean isEmpty() {
        return names.isEmpty();
    }

    static Subject of(Newsletter newsletter, List<String> about) {
        List<Dossier> found = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String name : about) {
            find(newsletter.names(), name).ifPresentOrElse(found::add, () -> unknown.add(name));
        }
        Optional<String> near = unknown.stream()
                .findFirst()
                .flatMap(name -> Nearest.to(
                        name,
                        newsletter.names().all().stream()
                                .map(each -> each.called().title())
                                .toList()));
        return new Subject(
                found.stream().map(dossier -> dossier.called().title()).toList(),
                found.stream()
                        .findFirst()
                        .map(dossier -> topics(newsletter, dossier))
                        .orElse(List.of()),
                known(found),
                unknown,
                near);
    }

    private static Optional<Dossier> find(Names names, String name) {
        List<Dossier> called = names.called(name);
        List<StandardNumber.Mention> numbers = StandardNumber.mentionsIn(name);
        return called.size() == 1
                ? Optional.of(called.getFirst())
                : numbers.stream()
                        .findFirst()
                        .flatMap(mention -> names.find(mention.standard().slug()))
                        .or(() -> names.find(Slug.of(name)));
    }

    private static List<String> topics(Newsletter newsletter, Dossier dossier) {
        return dossier.mentions().reversed().stream()
                .flatMap(mention ->
                        newsletter.articles().filter(article -> article.key().equals(mention.article())))
                .map(Article::topics)
                .filter(topics -> !topics.isEmpty())
                .findFirst()
                .map(topics -> topics.stream().map(Topic::name).toList())
                .orElse(List.of());
    }

    private static String known(List<Dossier> dossiers) {
        String known = dossiers.stream()
                .flatMap(dossier -> dossier.lastState().stream()
                        .map(state -> "# Last told of " + dossier.called().title() + ": "
                                + state.stage().word() + " since " + state.since() + ", in " + state.article()))
                .collect(Collectors.joining("\n"));
        return known.isEmpty() ? "# status: {of: GB/T 29829-2022, is: in force, since: 2022-11-01}" : known;
    }
}
