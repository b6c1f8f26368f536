package fascicle.render.search;

import fascicle.Parallel;
import fascicle.address.Addresses;
import fascicle.memory.Fingerprint;
import fascicle.memory.Memory;
import fascicle.model.Newsletter;
import fascicle.plan.Made;
import fascicle.plan.Offer;
import fascicle.plan.Offers;
import fascicle.plan.OutputFile;
import fascicle.plan.Plan;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.plan.Renderer;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Plans the search: the script that searches in the browser, and the index that it reads, as files of a folder.
///
/// Pages refer to the script, whose folder changes only with the tool, and never to the index, whose folder changes
/// with every word: an edit of one article leaves all other pages as they are, and what results show of the articles
/// of other issues. With the index comes to light which
/// articles are alike.
public final class SearchRenderer implements Renderer {
    private static final String KIND = "search";
    private static final String CLIENT = "/search-client/search.js";

    private final Parallel parallel;
    private final WordsOfIssues words;
    private final CardHashes cards;

    /// @param memory keeps the words of each issue, so that after an edit only those of one are looked for
    public SearchRenderer(Parallel parallel, Memory memory) {
        this.parallel = parallel;
        this.words = new WordsOfIssues(memory);
        this.cards = new CardHashes(memory);
    }

    @Override
    public Plan plan(Newsletter newsletter, Offers known) throws IOException {
        if (newsletter.articles().findAny().isEmpty()) {
            return Plan.NOTHING;
        }
        byte[] client = client();
        String folder = Addresses.SEARCH_FOLDER + Fingerprint.of(client, 4);
        Locale language = newsletter.settings().language();
        List<PlannedFile> files = new ArrayList<>();
        files.add(script(folder + "/search.js", client, language));
        for (int place = 0; place < newsletter.issues().size(); place++) {
            files.add(cards(newsletter, place, language));
        }
        files.add(index(newsletter, language));
        return new Plan(files, List.of(Offer.ofAll(Offer.SEARCH, folder)), List.of());
    }

    /// @param content of the script
    private record Client(String path, byte[] content) {}

    private static PlannedFile script(String path, byte[] content, Locale language) {
        Recipe<Client> recipe = Recipe.quick(
                "search-client",
                () -> new Client(path, content),
                client -> Made.of(new OutputFile(client.path(), client.content())));
        return new PlannedFile(path, KIND, language, recipe);
    }

    private static PlannedFile cards(Newsletter newsletter, int place, Locale language) {
        Recipe<IssueCards.Inputs> recipe =
                Recipe.of("search-cards", () -> SearchInputs.cards(newsletter, place), IssueCards::made);
        return new PlannedFile(IssueCards.folder(place), KIND, language, recipe);
    }

    private PlannedFile index(Newsletter newsletter, Locale language) {
        Recipe<SearchInputs> recipe = Recipe.ofAll(
                "search", () -> SearchInputs.of(newsletter), inputs -> Export.made(inputs, words, cards, parallel));
        return new PlannedFile(Addresses.SEARCH_FOLDER, KIND, language, recipe);
    }

    private static byte[] client() throws IOException {
        try (InputStream script = SearchRenderer.class.getResourceAsStream(CLIENT)) {
            if (script == null) {
                throw new IOException("the search client is not in the tool: build it with Maven");
            }
            return script.readAllBytes();
        }
    }
}
