package fascicle.flow;

import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.model.Issue;
import fascicle.model.LastDay;
import fascicle.model.Newsletter;
import fascicle.model.Volume;
import fascicle.plan.Maker;
import fascicle.plan.Ready;
import fascicle.plan.SiteFile;
import fascicle.render.ThemeException;
import fascicle.render.email.Choice;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Makes something by itself: the email of an issue, also of one whose day is yet to come, or a volume of several.
/// Nothing is published.
public final class SeparateEdition {
    private SeparateEdition() {}

    /// Of what it is made.
    ///
    /// @param project the folder that holds `content`
    /// @param drafts whether issues and articles that say `draft: true` are read
    /// @param until issues of a later day are not there
    /// @param baseUrl where the site will stand, ending in `/`; what the newsletter says when absent
    public record Order(Path project, boolean drafts, LastDay until, Optional<URI> baseUrl) {}

    /// What came of it.
    ///
    /// @param files none when a finding keeps them from being made
    public record Outcome(List<SiteFile> files, List<Diagnostic> findings) {
        public Outcome {
            files = List.copyOf(files);
            findings = findings.stream().sorted().distinct().toList();
        }

        public boolean isMade() {
            return !files.isEmpty();
        }
    }

    /// Makes one thing of a newsletter.
    private interface Making {
        Ready made(Newsletter newsletter, Renderers renderers, Maker maker) throws IOException;
    }

    /// The email of an issue.
    ///
    /// @param issue finds the issue; what it throws when there is none is passed on
    /// @param choice finds which of its articles are wanted; the same
    /// @throws IOException when a file exists and cannot be read
    public static Outcome email(
            Order order, Function<Newsletter, Issue> issue, BiFunction<Newsletter, Issue, Choice> choice)
            throws IOException {
        return made(order, (newsletter, renderers, maker) -> {
            Issue found = issue.apply(newsletter);
            return renderers.email(newsletter, found, choice.apply(newsletter, found), maker);
        });
    }

    /// The PDF of a volume.
    ///
    /// @param volume chooses what is bound; what it throws when there is nothing is passed on
    /// @throws IOException when a file exists and cannot be read
    public static Outcome volume(Order order, Function<Newsletter, Volume> volume) throws IOException {
        return made(
                order, (newsletter, renderers, maker) -> renderers.volume(newsletter, volume.apply(newsletter), maker));
    }

    private static Outcome made(Order order, Making making) throws IOException {
        try (Resources resources = Resources.open(order.project(), Parallel.processors())) {
            Path site = order.project().resolve("site");
            ProofReading proof = ProofReading.of(
                    ProofReading.Order.build(order.project(), site, order.drafts(), order.until()), resources);
            Outcome outcome = proof.isPrintable()
                    ? made(order, making, proof, resources)
                    : new Outcome(List.of(), proof.diagnostics());
            resources.memory().save();
            return outcome;
        }
    }

    private static Outcome made(Order order, Making making, ProofReading proof, Resources with) throws IOException {
        Newsletter written = proof.newsletter().orElseThrow();
        Newsletter newsletter = order.baseUrl().map(written::at).orElse(written);
        try {
            Ready ready = making.made(newsletter, with.renderers(newsletter.settings()), with.maker());
            return new Outcome(atHand(ready.files()), ready.findings());
        } catch (ThemeException e) {
            return new Outcome(List.of(), e.diagnostics());
        }
    }

    /// Files whose bytes need neither the memory nor the theme: both are closed when they are asked for.
    private static List<SiteFile> atHand(List<SiteFile> files) throws IOException {
        List<SiteFile> known = new ArrayList<>();
        for (SiteFile file : files) {
            byte[] content = file.bytes();
            known.add(new SiteFile(file.path(), file.hash(), file.size(), () -> content));
        }
        return known;
    }
}
