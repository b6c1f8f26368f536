package fascicle.flow;

import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.content.Chosen;
import fascicle.content.ContentReader;
import fascicle.content.Reading;
import fascicle.model.LastDay;
import fascicle.model.Newsletter;
import fascicle.plan.Offers;
import fascicle.proof.Proofreader;
import fascicle.proof.copy.Rule;
import fascicle.render.ThemeException;
import fascicle.write.Published;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A newsletter that has been read and proofread.
///
/// @param newsletter absent when not even its settings could be read
/// @param diagnostics of the reader and of the checks, sorted by place
/// @param waiting the days of the issues that wait for theirs
/// @param rules what the checks looked for
public record ProofReading(
        Optional<Newsletter> newsletter, List<Diagnostic> diagnostics, List<LocalDate> waiting, List<Rule> rules) {
    public ProofReading {
        diagnostics = diagnostics.stream().sorted().distinct().toList();
        waiting = List.copyOf(waiting);
        rules = List.copyOf(rules);
    }

    /// What is to be read.
    ///
    /// @param project the folder that holds `content`
    /// @param site the folder that the site is published into
    /// @param chosen which issues and articles are read
    /// @param online whether addresses outside are called, to see whether they answer
    public record Order(Path project, Path site, Chosen chosen, boolean online) {
        /// Without a look at the clock: no issue waits.
        ///
        /// @param drafts whether everything is read, as for a check; else what a build shows
        public static Order of(Path project, Path site, boolean drafts) {
            Chosen chosen = drafts ? Chosen.checked(LastDay.NEVER) : Chosen.FINISHED;
            return new Order(project, site, chosen, false);
        }

        /// As for a build, which opens no connection.
        ///
        /// @param drafts whether issues and articles that say `draft: true` are read and shown
        /// @param until issues of a later day wait
        public static Order build(Path project, Path site, boolean drafts, LastDay until) {
            return new Order(project, site, Chosen.built(drafts, until), false);
        }

        /// Everything, to see what a build would refuse.
        ///
        /// @param today issues of a later day wait
        public static Order check(Path project, LastDay today) {
            return new Order(project, project.resolve("site"), Chosen.checked(today), false);
        }

        /// The same, and addresses outside are called.
        public Order calling() {
            return new Order(project, site, chosen, true);
        }
    }

    /// A project whose site is in its `site`.
    ///
    /// @param drafts whether everything is read, as for a check; else what a build shows
    /// @throws IOException when a file exists and cannot be read
    public static ProofReading of(Path project, boolean drafts) throws IOException {
        return of(Order.of(project, project.resolve("site"), drafts));
    }

    /// @throws IOException when a file exists and cannot be read
    public static ProofReading of(Order order) throws IOException {
        try (Resources resources = Resources.open(order.project(), Parallel.processors())) {
            ProofReading proof = of(order, resources);
            resources.memory().save();
            return proof;
        }
    }

    /// One that finds out only what the memory does not know.
    static ProofReading of(Order order, Resources with) throws IOException {
        Proofreader proofreader =
                Proofreader.gettingReady(Published.in(order.site()), order.online(), with.proofMeans());
        Reading reading = new ContentReader(order.project(), order.chosen(), with.reading()).read();
        WorkingCopy copy = new WorkingCopy(reading, order.site(), with);
        List<Diagnostic> diagnostics = new ArrayList<>(copy.errors());
        diagnostics.addAll(copy.proof(proofreader));
        diagnostics.addAll(planned(copy, with));
        return new ProofReading(copy.newsletter(), diagnostics, reading.waiting(), proofreader.rules());
    }

    /// What is wrong with the site that is to be: addresses that two files want, a theme that there is not.
    private static List<Diagnostic> planned(WorkingCopy copy, Resources with) throws IOException {
        if (copy.newsletter().isEmpty()) {
            return List.of();
        }
        Newsletter newsletter = copy.newsletter().get();
        try {
            return with.renderers(newsletter.settings())
                    .plan(newsletter, Offers.NONE)
                    .findings();
        } catch (ThemeException e) {
            return copy.told(e);
        }
    }

    /// The newsletter as it can be read, without a look at its mistakes, and without drafts.
    ///
    /// @param until issues of a later day are not there
    /// @throws IOException when a file exists and cannot be read
    public static Optional<Newsletter> unproofed(Path project, LastDay until) throws IOException {
        return ContentReader.once(project, Chosen.built(false, until)).newsletter();
    }

    /// Whether a finding is one that a newsletter may accept for now; what makes the content unreadable or
    /// unprintable is not.
    public boolean isAcceptable(Diagnostic finding) {
        boolean isOfACheck = rules.stream().anyMatch(rule -> rule.code().equals(finding.code()));
        return !finding.isError() || isOfACheck && !Proofreader.isFirm(finding.code());
    }

    boolean isPrintable() {
        return newsletter.isPresent() && diagnostics.stream().noneMatch(Diagnostic::isError);
    }
}
