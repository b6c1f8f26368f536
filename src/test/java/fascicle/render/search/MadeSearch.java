package fascicle.render.search;

import fascicle.Parallel;
import fascicle.memory.Memory;
import fascicle.model.ArticleKey;
import fascicle.model.Newsletter;
import fascicle.plan.Made;
import fascicle.plan.Offer;
import fascicle.plan.Offers;
import fascicle.plan.OutputFile;
import fascicle.plan.Plan;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The search of a newsletter, made as a build makes it.
record MadeSearch(List<OutputFile> files, List<Offer> offers) {
    static MadeSearch of(Newsletter newsletter) throws IOException {
        return of(newsletter, 2, Memory.none());
    }

    static MadeSearch of(Newsletter newsletter, int threads, Memory memory) throws IOException {
        try (Parallel parallel = Parallel.of(threads)) {
            Plan plan = new SearchRenderer(parallel, memory).plan(newsletter, Offers.NONE);
            List<OutputFile> files = new ArrayList<>();
            List<Offer> offers = new ArrayList<>(plan.offers());
            for (PlannedFile planned : plan.files()) {
                Made made = made(planned.recipe());
                files.addAll(made.files());
                offers.addAll(made.offers());
            }
            return new MadeSearch(files, offers);
        }
    }

    private static <I> Made made(Recipe<I> recipe) throws IOException {
        return recipe.making().of(recipe.inputs().gathered());
    }

    /// The folder of the client.
    String folder() {
        return offers.stream()
                .filter(offer -> offer.kind().equals(Offer.SEARCH))
                .findFirst()
                .orElseThrow()
                .path();
    }

    /// All of it in short: the fingerprint of each file, by its path.
    SortedMap<String, String> fingerprints() {
        return files.stream()
                .collect(Collectors.toMap(
                        OutputFile::path,
                        file -> fascicle.memory.Fingerprint.of(file.content(), 16),
                        (one, _) -> one,
                        TreeMap::new));
    }

    /// The index alone, put together of what the issues say.
    static WholeIndex index(Newsletter newsletter) throws IOException {
        try (Parallel parallel = Parallel.of(2)) {
            return WholeIndex.of(new WordsOfIssues(Memory.none()).of(SearchInputs.of(newsletter), parallel), parallel);
        }
    }

    /// The articles that each is like.
    static Map<ArticleKey, List<ArticleKey>> related(Newsletter newsletter) throws IOException {
        try (Parallel parallel = Parallel.of(2)) {
            Map<ArticleKey, List<ArticleKey>> related = new TreeMap<>();
            RelatedArticles.of(IndexedArticle.all(newsletter.issues()), index(newsletter), parallel)
                    .forEach((article, others) -> related.put(
                            article, others.stream().map(other -> other.key()).toList()));
            return related;
        }
    }
}
