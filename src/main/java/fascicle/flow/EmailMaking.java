package fascicle.flow;

import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.plan.Ready;
import fascicle.plan.SiteFile;
import fascicle.render.ThemeException;
import fascicle.render.email.Choice;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Makes the email of one issue, by itself: also of one whose day is yet to come. Nothing is published.
public final class EmailMaking {
    private EmailMaking() {}

    /// What is wanted.
    ///
    /// @param project the folder that holds `content`
    /// @param drafts whether issues and articles that say `draft: true` are read
    /// @param baseUrl where the site will stand, ending in `/`; what the newsletter says when absent
    /// @param issue finds the issue; what it throws when there is none is passed on
    /// @param choice finds which of its articles are wanted; the same
    public record Order(
            Path project,
            boolean drafts,
            Optional<URI> baseUrl,
            Function<Newsletter, Issue> issue,
            BiFunction<Newsletter, Issue, Choice> choice) {}

    /// What came of it.
    ///
    /// @param files of the email; none when a finding keeps it from being made
    public record Outcome(List<SiteFile> files, List<Diagnostic> findings) {
        public Outcome {
            files = List.copyOf(files);
            findings = findings.stream().sorted().distinct().toList();
        }

        public boolean isMade() {
            return !files.isEmpty();
        }
    }

    /// @throws IOException when a file exists and cannot be read
    public static Outcome made(Order order) throws IOException {
        try (Resources resources = Resources.open(order.project(), Parallel.processors())) {
            Path site = order.project().resolve("site");
            ProofReading proof =
                    ProofReading.of(ProofReading.Order.of(order.project(), site, order.drafts()), resources);
            Outcome outcome =
                    proof.isPrintable() ? made(order, proof, resources) : new Outcome(List.of(), proof.diagnostics());
            resources.memory().save();
            return outcome;
        }
    }

    private static Outcome made(Order order, ProofReading proof, Resources with) throws IOException {
        Newsletter written = proof.newsletter().orElseThrow();
        Newsletter newsletter = order.baseUrl().map(written::at).orElse(written);
        Issue issue = order.issue().apply(newsletter);
        Choice choice = order.choice().apply(newsletter, issue);
        try {
            Ready ready = with.renderers(newsletter.settings()).email(newsletter, issue, choice, with.maker());
            return new Outcome(ready.files(), ready.findings());
        } catch (ThemeException e) {
            return new Outcome(List.of(), List.of(e.diagnostic()));
        }
    }
}
