package fascicle.render;

import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.model.ArticleKey;
import fascicle.model.IssueId;
import fascicle.model.Newsletter;
import fascicle.plan.Made;
import fascicle.plan.Offer;
import fascicle.plan.Offers;
import fascicle.plan.Outbox;
import fascicle.plan.OutputFile;
import fascicle.plan.Plan;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Renders what a renderer of the new kind plans, for those who still want all of it at once.
public record PlannedRendering(fascicle.plan.Renderer renderer, Parallel parallel) implements Renderer {
    @Override
    public Rendered render(Newsletter newsletter, CrossReferences known, Outbox out) throws IOException {
        Plan plan = renderer.plan(newsletter, Offers.NONE);
        List<Made> all = parallel.<PlannedFile, Made, RuntimeException>each(plan.files(), file -> made(file, out));
        List<Diagnostic> findings = new ArrayList<>(plan.findings());
        List<Offer> offers = new ArrayList<>(plan.offers());
        for (Made made : all) {
            findings.addAll(made.findings());
            offers.addAll(made.offers());
        }
        return new Rendered(findings.stream().sorted().distinct().toList(), references(offers));
    }

    private static Made made(PlannedFile planned, Outbox out) throws IOException {
        Made made = made(planned.recipe());
        for (OutputFile file : made.files()) {
            out.put(planned.author().map(file::chosenAt).orElse(file));
        }
        return made;
    }

    private static <I> Made made(Recipe<I> recipe) throws IOException {
        return recipe.making().of(recipe.inputs().get());
    }

    /// What offers say, as it was said before there were any.
    public static CrossReferences references(List<Offer> offers) {
        Map<ArticleKey, Integer> pages = new TreeMap<>();
        Map<IssueId, String> editions = new TreeMap<>();
        Map<ArticleKey, List<ArticleKey>> related = new TreeMap<>();
        Optional<String> search = Optional.empty();
        for (Offer offer : offers) {
            switch (offer.kind()) {
                case Offer.PAGE ->
                    pages.put(offer.article().orElseThrow(), offer.page().orElseThrow());
                case Offer.EDITION -> editions.put(offer.issue().orElseThrow(), offer.path());
                case Offer.SEARCH -> search = Optional.of(offer.path());
                default -> {
                    // Asked for by nobody who asks here.
                }
            }
        }
        return new CrossReferences(pages, editions, related, search);
    }
}
