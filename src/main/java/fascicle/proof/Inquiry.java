package fascicle.proof;

import fascicle.Allowance;
import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.Position;
import fascicle.SourcePaths;
import fascicle.memory.Memory;
import fascicle.model.Manuscript;
import fascicle.model.Newsletter;
import fascicle.proof.IssueProofreader.Gathered;
import fascicle.proof.IssueProofreader.Read;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.IssueCheck;
import fascicle.proof.copy.NamesCheck;
import fascicle.proof.copy.NewsletterCheck;
import fascicle.proof.copy.NewsletterFacts;
import fascicle.proof.copy.OutsideCheck;
import fascicle.proof.copy.TableCheck;
import fascicle.proof.copy.TextCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/// Asks checks what they find, each about what it looks at: first all texts and issues, side by side, then the
/// whole.
///
/// What has been found in a text, in an issue or in the whole is kept under all that was looked at. Then the same
/// need not be read again.
final class Inquiry {
    private final List<TextCheck> ofTexts;
    private final List<IssueCheck> ofIssues;
    private final List<TableCheck> ofTheTable;
    private final List<NamesCheck> ofTheNames;
    private final List<NewsletterCheck<?>> ofTheWhole;
    private final Memory memory;
    private final Parallel parallel;
    private final Patience patience;

    Inquiry(List<Check> checks, Memory memory, Parallel parallel) {
        this(checks, memory, parallel, Patience.usual());
    }

    Inquiry(List<Check> checks, Memory memory, Parallel parallel, Patience patience) {
        this.ofTexts = only(TextCheck.class, checks);
        this.ofIssues = only(IssueCheck.class, checks);
        this.ofTheTable = only(TableCheck.class, checks);
        this.ofTheNames = only(NamesCheck.class, checks);
        List<NewsletterCheck<?>> whole = new ArrayList<>();
        only(NewsletterCheck.class, checks).forEach(whole::add);
        this.ofTheWhole = List.copyOf(whole);
        this.memory = memory;
        this.parallel = parallel;
        this.patience = patience;
    }

    private static <C extends Check> List<C> only(Class<C> kind, List<Check> checks) {
        return checks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// All that findings about the whole depend on.
    ///
    /// @param issues name the issues with all their texts
    private record OfTheWhole(String check, List<String> issues, String facts) {}

    /// In no order, each as severe as it usually is.
    List<Diagnostic> findings(Newsletter newsletter, Manuscript manuscript, NewsletterFacts facts) throws IOException {
        String conventions = memory.key("conventions", facts.conventions());
        IssueProofreader reader =
                new IssueProofreader(ofTexts, ofIssues, ofTheWhole, conventions, memory, parallel, patience);
        List<Bundle> bundles = Bundle.of(newsletter, manuscript, facts.conventions());
        // The passages of an issue go with the copy that is read: those of all would be most of the memory of a build.
        List<Read> read = parallel.each(bundles, bundle -> reader.read(bundle.anew()));
        List<Diagnostic> all = new ArrayList<>();
        read.forEach(issue -> all.addAll(issue.findings()));
        all.addAll(Found.by(ofTheTable, (check, found) -> check.read(facts.table(), found))
                .findings());
        all.addAll(Found.by(
                        ofTheNames,
                        (check, found) -> check.read(newsletter.names().remarks(), found))
                .findings());
        whole(read, facts).forEach(found -> all.addAll(found.findings()));
        return all;
    }

    private List<Found> whole(List<Read> read, NewsletterFacts facts) throws IOException {
        List<String> issues = read.stream().map(Read::key).toList();
        String around = memory.key("facts", facts);
        List<Integer> places = IntStream.range(0, ofTheWhole.size()).boxed().toList();
        return parallel.each(places, place -> {
            NewsletterCheck<?> check = ofTheWhole.get(place);
            List<Gathered> gathered =
                    read.stream().map(issue -> issue.gathered().get(place)).toList();
            String code = check.rule().code();
            return check instanceof OutsideCheck<?>
                    ? found(check, gathered, facts)
                    : kept(
                            memory.key("whole findings", new OfTheWhole(code, issues, around)),
                            () -> found(check, gathered, facts));
        });
    }

    /// What is kept under a key, or else what is found now within what is allowed, which is then kept.
    private Found kept(String key, Callable<Found> now) throws IOException {
        try {
            return memory.kept(key, Found.class, () -> patience.withWhole().spend(now));
        } catch (Allowance.Exceeded e) {
            Position at = Position.startOf(SourcePaths.SETTINGS);
            return new Found(List.of(e.at(at, "proofreading the whole newsletter")));
        }
    }

    private static <F extends Record> Found found(
            NewsletterCheck<F> check, List<Gathered> gathered, NewsletterFacts facts) {
        List<F> all = gathered.stream()
                .flatMap(one -> one.record().get().stream())
                .map(check.kind()::cast)
                .toList();
        return Found.by(List.of(check), (asked, found) -> asked.read(all, facts, found));
    }
}
