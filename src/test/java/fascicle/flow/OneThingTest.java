package fascicle.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.model.Dossier;
import fascicle.model.Names;
import fascicle.model.Newsletter;
import fascicle.model.PlainText;
import fascicle.model.StandardNumber;
import fascicle.render.search.Question;
import fascicle.render.search.Results;
import fascicle.render.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever asks for a body or a standard of our own newsletter, in whatever name, is shown the same articles.
class OneThingTest {
    @TempDir
    private Path folder;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyBodyAndStandardIsOneThingEverywhere() throws IOException {
        Newsletter newsletter = SiteFixture.sample(folder).newsletter();
        Names names = newsletter.names();
        int forms = compared(newsletter);
        assertEquals(List.of(), wrong);
        assertTrue(names.all().size() >= 40, names.all().size() + " dossiers");
        assertTrue(forms >= 50, forms + " names");
    }

    @Test
    void whatNoTableOfAbbreviationsHasIsOneThingToo() throws IOException {
        Newsletter newsletter = SiteFixture.from("dossiers", folder)
                .write("content/abbreviations.yaml", "AI: {en: artificial intelligence, zh: 人工智能}\n")
                .newsletter();
        int forms = compared(newsletter);
        assertEquals(List.of(), wrong);
        assertTrue(forms >= 15, forms + " names");
    }

    /// @return how many names were compared
    private int compared(Newsletter newsletter) throws IOException {
        Names names = newsletter.names();
        int forms = 0;
        try (SearchIndex index = SearchIndex.of(newsletter)) {
            for (Dossier dossier : names.all()) {
                for (String form : forms(dossier)) {
                    forms++;
                    if (!names.called(form).equals(List.of(dossier))
                            && StandardNumber.mentionsIn(form).isEmpty()) {
                        wrong.add(form + " is not " + dossier.slug());
                    }
                    Set<String> found = found(index, form);
                    Set<String> more = new TreeSet<>(found);
                    more.removeAll(articles(dossier));
                    more.removeAll(nested(newsletter, dossier));
                    if (!found.containsAll(articles(dossier)) || !more.isEmpty()) {
                        wrong.add(form + ": the dossier has " + articles(dossier) + ", the search " + found);
                    }
                }
            }
        }
        return forms;
    }

    /// The names of bodies and committees, and the numbers of standards; a title is words to the search.
    private static Set<String> forms(Dossier dossier) {
        Set<String> forms = new LinkedHashSet<>();
        dossier.number().map(StandardNumber::name).ifPresent(forms::add);
        if (!dossier.kind().isMatter()) {
            forms.add(dossier.called().title());
            dossier.called().full().ifPresent(forms::add);
            dossier.called().chinese().ifPresent(forms::add);
            forms.addAll(dossier.called().shortForms());
        }
        return forms;
    }

    /// The articles in which a short form is only a part of a longer name, as `SAC` is of `SAC/TC260`, or of an
    /// address, and those of a group of a committee. The search, which is asked for words, finds them too.
    private static Set<String> nested(Newsletter newsletter, Dossier dossier) {
        Set<String> nested = new TreeSet<>();
        for (String form : dossier.called().shortForms()) {
            String within = "[./]" + form + "\\b|\\b" + form + "[ /]TC";
            nested.addAll(having(Pattern.compile(within, Pattern.CASE_INSENSITIVE), newsletter));
        }
        dossier.number()
                .map(number -> Pattern.compile(number.name().replace(" ", " ?") + "/(WG|SC)"))
                .ifPresent(within -> nested.addAll(having(within, newsletter)));
        return nested;
    }

    private static List<String> having(Pattern pattern, Newsletter newsletter) {
        return newsletter
                .articles()
                .filter(article -> pattern.matcher(
                                String.join("\n", article.standards()) + "\n" + PlainText.of(article.body()))
                        .find())
                .map(article -> article.key().toString())
                .toList();
    }

    private static Set<String> articles(Dossier dossier) {
        Set<String> articles = new TreeSet<>();
        dossier.mentions().forEach(mention -> articles.add(mention.article().toString()));
        return articles;
    }

    /// What has all the words that were asked for.
    private static Set<String> found(SearchIndex index, String form) throws IOException {
        Question question = new Question(form, false, true, Question.Filters.NONE, Question.Order.RELEVANCE, 100);
        Set<String> found = new TreeSet<>();
        Results results = index.search(question);
        results.hits().stream()
                .limit(results.complete())
                .forEach(hit -> found.add(hit.article().key().original().toString()));
        return found;
    }
}
