package fascicle.flow;

import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.content.ContentReader;
import fascicle.content.ContentReader.Drafts;
import fascicle.content.ContentReader.Means;
import fascicle.content.Reading;
import fascicle.history.History;
import fascicle.memory.Memory;
import fascicle.model.Newsletter;
import fascicle.proof.ProofMeans;
import fascicle.proof.Proofreader;
import fascicle.proof.copy.Rule;
import fascicle.write.Published;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A newsletter that has been read and proofread.
///
/// @param newsletter absent when not even its settings could be read
/// @param diagnostics of the reader and of the checks, sorted by place
/// @param rules what the checks looked for
public record ProofReading(Optional<Newsletter> newsletter, List<Diagnostic> diagnostics, List<Rule> rules) {
    public ProofReading {
        diagnostics = diagnostics.stream().sorted().distinct().toList();
        rules = List.copyOf(rules);
    }

    /// What is to be read.
    ///
    /// @param project the folder that holds `content`
    /// @param site the folder that the site is published into
    /// @param drafts whether articles that say `draft: true` are read
    /// @param online whether addresses outside are called, to see whether they answer
    public record Order(Path project, Path site, boolean drafts, boolean online) {
        /// The usual, which opens no connection.
        public static Order of(Path project, Path site, boolean drafts) {
            return new Order(project, site, drafts, false);
        }
    }

    /// A project whose site is in its `site`.
    ///
    /// @throws IOException when a file exists and cannot be read
    public static ProofReading of(Path project, boolean drafts) throws IOException {
        return of(Order.of(project, project.resolve("site"), drafts));
    }

    /// @throws IOException when a file exists and cannot be read
    public static ProofReading of(Order order) throws IOException {
        try (Parallel parallel = Parallel.ofProcessors()) {
            return of(order, Memory.none(), parallel);
        }
    }

    /// One that finds out only what the memory does not know.
    ///
    /// @throws IOException when a file exists and cannot be read
    static ProofReading of(Order order, Memory memory, Parallel parallel) throws IOException {
        Drafts which = order.drafts() ? Drafts.INCLUDED : Drafts.LEFT_OUT;
        try (ThemeLocator themes = ThemeLocator.open()) {
            ThemedPrinting printing = new ThemedPrinting(themes, order.project());
            Proofreader proofreader = Proofreader.gettingReady(
                    Published.in(order.site()), order.online(), new ProofMeans(memory, parallel, printing));
            WorkingCopy copy = new WorkingCopy(read(order, which, memory, parallel), order.site(), printing);
            List<Diagnostic> diagnostics = new ArrayList<>(copy.errors());
            diagnostics.addAll(copy.proof(proofreader));
            return new ProofReading(copy.newsletter(), diagnostics, proofreader.rules());
        }
    }

    private static Reading read(Order order, Drafts which, Memory memory, Parallel parallel) throws IOException {
        Means means = new Means(parallel, memory, files -> History.of(order.project(), files)::revisions);
        return new ContentReader(order.project(), which, means).read();
    }

    /// The newsletter as it can be read, without a look at its mistakes.
    ///
    /// @throws IOException when a file exists and cannot be read
    public static Optional<Newsletter> unproofed(Path project) throws IOException {
        return new ContentReader(project, Drafts.LEFT_OUT).read().newsletter();
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
