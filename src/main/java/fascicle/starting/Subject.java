package fascicle.starting;

import fascicle.Nearest;
import fascicle.model.Article;
import fascicle.model.Dossier;
import fascicle.model.Newsletter;
import fascicle.model.Topic;
import fascicle.starting.Started.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a new article is about, and what is known of it.
///
/// @param names by which the article says it
/// @param topics of the last article about it
/// @param known comments on how it stands, a line each
/// @param refused what is wrong with the first name by which nothing is called, or more than one thing
record Subject(List<String> names, List<String> topics, String known, Optional<Refused> refused) {
    boolean isEmpty() {
        return names.isEmpty();
    }

    static Subject of(Newsletter newsletter, List<String> about) {
        List<Dossier> found = new ArrayList<>();
        Optional<Refused> refused = Optional.empty();
        for (String name : about) {
            List<Dossier> meant = newsletter.names().meant(name);
            found.addAll(meant);
            refused = refused.or(
                    () -> meant.size() == 1 ? Optional.empty() : Optional.of(refused(newsletter, name, meant)));
        }
        return new Subject(
                found.stream().map(dossier -> dossier.called().title()).toList(),
                found.stream()
                        .findFirst()
                        .map(dossier -> topics(newsletter, dossier))
                        .orElse(List.of()),
                known(found),
                refused);
    }

    private static Refused refused(Newsletter newsletter, String name, List<Dossier> meant) {
        if (!meant.isEmpty()) {
            String titles = meant.stream().map(each -> each.called().title()).collect(Collectors.joining("; "));
            return new Refused("\"" + name + "\" may mean several things", "say which: " + titles);
        }
        List<String> titles = newsletter.names().all().stream()
                .map(each -> each.called().title())
                .toList();
        return new Refused(
                "nothing is called \"" + name + "\"",
                Nearest.to(name, titles)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("begin its dossier in content/dossiers"));
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
