package fascicle.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Chromium;
import fascicle.SiteFixture;
import fascicle.model.Dossier;
import fascicle.model.Newsletter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The browser's answers are Lucene's: the same articles in the same order, every score equal to the last bit.
class ParityIT {
    private static final String ASK = """
        const done = arguments[arguments.length - 1];
        const ask = async ([words, isTyping, expands, date, section, topic, issue, year, language]) => {
          const {total, complete, hits, notes} = await FascicleSearch.ask({
            words, isTyping, expands, order: date ? 'date' : 'relevance', filters: {section, topic, issue, year, language}});
          const bits = (score) => new Int32Array(new Float32Array([score]).buffer)[0];
          const marks = [notes.isRelaxed, notes.missing, notes.corrections.map((c) => c.written + '>' + c.meant), notes.names.length];
          return JSON.stringify([total, complete, hits.slice(0, 30).map(([doc, score]) => [doc, bits(score)]), marks]);
        };
        (async () => {
          const answers = [];
          for (const question of JSON.parse(arguments[0])) answers.push(await ask(question));
          return answers;
        })().then(done, (error) => done(['failed: ' + error.stack]));
        """;

    @TempDir
    private Path folder;

    @Test
    void ranksThisNewsletterAsLuceneDoes() throws IOException {
        compare(Newsletters.sample(), 700);
    }

    /// Bodies and laws that are in no table of abbreviations.
    @Test
    void ranksWhatHasSeveralNamesAsLuceneDoes() throws IOException {
        Newsletter newsletter = SiteFixture.from("dossiers", folder).newsletter();
        SearchSite site = SearchSite.write(newsletter, folder.resolve("site"));
        try (SearchIndex index = SearchIndex.of(newsletter)) {
            List<Question> questions = newsletter.names().all().stream()
                    .flatMap(ParityIT::names)
                    .flatMap(name -> Stream.of(name, name.toLowerCase(Locale.ROOT), name + " draft"))
                    .map(ParityIT::asked)
                    .toList();
            List<?> theirs = answers(site, questions);
            for (int i = 0; i < questions.size(); i++) {
                Results ours = index.search(questions.get(i));
                assertEquals(written(ours), theirs.get(i), questions.get(i).toString());
            }
            assertTrue(questions.size() > 100, "only " + questions.size() + " questions");
        }
    }

    private static Stream<String> names(Dossier dossier) {
        Dossier.Called called = dossier.called();
        return Stream.of(
                        Stream.of(called.title()),
                        called.full().stream(),
                        called.chinese().stream(),
                        called.shortForms().stream(),
                        called.others().stream())
                .flatMap(each -> each);
    }

    @Test
    void ranksTextsMadeOfManyScriptsAsLuceneDoes() throws IOException {
        compare(MadeTexts.newsletter(400), 700);
    }

    @Test
    void ranksTheCorpusAsLuceneDoes() throws IOException {
        Corpus.assume();
        compare(Corpus.newsletter(1_000), 1_000);
    }

    @Test
    void noticesAChangedConstant() throws IOException {
        Newsletter newsletter = MadeTexts.newsletter(60);
        SearchSite site = SearchSite.write(newsletter, folder.resolve("site"));
        Path manifest = site.folder().resolve("search/manifest.js");
        Path client = site.folder().resolve(site.client());
        assertTrue(isNoticed(newsletter, site, manifest, "\"k1\":1.2", "\"k1\":1.21"), "k1");
        assertTrue(isNoticed(newsletter, site, manifest, "\"b\":0.75", "\"b\":0.74"), "b");
        assertTrue(isNoticed(newsletter, site, manifest, "\"title\":0.1,", "\"title\":0.11,"), "title");
        assertTrue(isNoticed(newsletter, site, client, "(this.counted-", "(this.counted+.01-"), "counted");
        assertFalse(isNoticed(newsletter, site, client, "Math.log", "Math.log"), "no change");
    }

    private boolean isNoticed(Newsletter newsletter, SearchSite site, Path file, String before, String after)
            throws IOException {
        String content = Files.readString(file);
        assertTrue(content.contains(before), before);
        Files.writeString(file, content.replace(before, after));
        try (SearchIndex index = SearchIndex.of(newsletter)) {
            List<Question> questions = List.of(asked("standard"), asked("robot market"));
            List<?> theirs = answers(site, questions);
            return !written(index.search(questions.get(0))).equals(theirs.get(0))
                    || !written(index.search(questions.get(1))).equals(theirs.get(1));
        } finally {
            Files.writeString(file, content);
        }
    }

    private static Question asked(String words) {
        return new Question(words, false, true, Question.Filters.NONE, Question.Order.RELEVANCE, 30);
    }

    private void compare(Newsletter newsletter, int count) throws IOException {
        SearchSite site = SearchSite.write(newsletter, folder.resolve("site"));
        try (SearchIndex index = SearchIndex.of(newsletter)) {
            List<Question> questions = Questions.about(index, count);
            assertTrue(questions.size() >= count, "only " + questions.size() + " questions");
            List<?> theirs = answers(site, questions);
            int found = 0;
            int continued = 0;
            for (int i = 0; i < questions.size(); i++) {
                Results ours = index.search(questions.get(i));
                assertEquals(written(ours), theirs.get(i), questions.get(i).toString());
                found += ours.total() > 0 ? 1 : 0;
                continued += ours.complete() > 0 && ours.total() > ours.complete() ? 1 : 0;
            }
            assertTrue(continued > questions.size() / 50, "some lists must go on with less: " + continued);
            assertTrue(found > questions.size() / 2, "most questions must have answers: " + found);
        }
    }

    private List<?> answers(SearchSite site, List<Question> questions) throws IOException {
        try (Chromium browser = Chromium.open(Files.createTempDirectory(folder, "profile"))) {
            browser.driver().get(site.address());
            List<?> answers = (List<?>) browser.driver().executeAsyncScript(ASK, json(questions));
            assertEquals(
                    questions.size(), answers.size(), () -> answers.getFirst().toString());
            return answers;
        }
    }

    private static String json(List<Question> questions) {
        return fascicle.render.Json.compact(questions.stream()
                .map(question -> List.of(
                        question.words(),
                        question.isTyping(),
                        question.expands(),
                        question.order() == Question.Order.DATE,
                        question.filters().section().orElse(""),
                        question.filters().topic().orElse(""),
                        question.filters().issue().orElse(""),
                        question.filters().year().orElse(""),
                        question.filters().language().orElse("")))
                .toList());
    }

    /// Scores as the bits that they are.
    private static String written(Results results) {
        List<Object> hits = new ArrayList<>();
        for (Results.Hit hit : results.hits()) {
            hits.add("[" + hit.document() + "," + Float.floatToIntBits(hit.score()) + "]");
        }
        Notes notes = results.notes();
        String marks = fascicle.render.Json.compact(List.of(
                notes.isRelaxed(),
                notes.missing(),
                notes.corrections().stream()
                        .map(correction -> correction.written() + ">" + correction.meant())
                        .toList(),
                notes.names().size()));
        String joined = hits.toString().replace("], [", "],[");
        return "[" + results.total() + "," + results.complete() + "," + joined + "," + marks + "]";
    }
}
