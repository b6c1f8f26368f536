package fascicle.proof;

import fascicle.Allowance;
import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.Position;
import fascicle.SourcePaths;
import fascicle.memory.Memory;
import fascicle.model.Issue;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.IssueCheck;
import fascicle.proof.copy.NewsletterCheck;
import fascicle.proof.copy.TextCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Has each issue read by the checks: its texts one by one, then all of it, then what the checks of the whole want
/// of it.
///
/// @param conventions names those of the newsletter
record IssueProofreader(
        List<TextCheck> ofTexts,
        List<IssueCheck> ofIssues,
        List<NewsletterCheck<?>> ofTheWhole,
        String conventions,
        Memory memory,
        Parallel parallel,
        Patience patience) {
    private static final String PAGES = SourcePaths.SETTINGS;

    /// What was found in an issue and its texts, and what was gathered of it.
    ///
    /// @param key names all that was looked at
    /// @param gathered for each check of the whole, in their order
    record Read(String key, List<Diagnostic> findings, List<Gathered> gathered) {}

    /// What a check of the whole gathered of an issue.
    ///
    /// @param record absent where gathering it took too much, which is then among the findings
    record Gathered(Supplier<Optional<Record>> record, List<Diagnostic> findings) {
        static Gathered of(Supplier<? extends Record> record) {
            return new Gathered(() -> Optional.of(record.get()), List.of());
        }
    }

    /// All that findings about a text depend on, besides the tool itself.
    private record OfText(List<String> checks, String conventions, String text) {}

    /// All that findings about an issue, or what is gathered of it, depend on.
    private record OfIssue(List<String> checks, String issue) {}

    private record OfTexts(String conventions, Bundle.Front front, List<String> texts) {}

    /// A text with the name of all that it consists of.
    private record Named(Copy copy, String key) {}

    Read read(Bundle bundle) throws IOException {
        List<Named> texts =
                parallel.each(bundle.everything(), copy -> new Named(copy, memory.key("text", copy.text())));
        List<Diagnostic> findings = new ArrayList<>();
        parallel.each(texts, this::text).forEach(found -> findings.addAll(found.findings()));
        String key = memory.key(
                "issue",
                new OfTexts(
                        conventions,
                        bundle.front(),
                        texts.stream().map(Named::key).toList()));
        findings.addAll(issue(bundle, key).findings());
        List<Gathered> gathered = parallel.each(ofTheWhole, check -> gathered(check, bundle, key));
        gathered.forEach(of -> findings.addAll(of.findings()));
        return new Read(key, findings, gathered);
    }

    private Found text(Named text) throws IOException {
        Copy copy = text.copy();
        String key = memory.key("text findings", new OfText(codes(ofTexts), conventions, text.key()));
        try {
            return memory.kept(key, Found.class, () -> patience.withText().spend(() -> inText(copy)));
        } catch (Allowance.Exceeded e) {
            return new Found(List.of(e.at(copy.text().origin().at(), "proofreading the text")));
        }
    }

    private Found inText(Copy copy) {
        List<TextCheck> asked = ofTexts.stream()
                .filter(check -> copy.isOwn() || check.isOfEveryLanguage())
                .toList();
        return Found.by(asked, (check, found) -> check.read(copy, found));
    }

    private Found issue(Bundle bundle, String issue) throws IOException {
        String key = memory.key("issue findings", new OfIssue(codes(ofIssues), issue));
        try {
            return memory.kept(
                    key,
                    Found.class,
                    () -> patience.withIssue()
                            .spend(() -> Found.by(ofIssues, (check, findings) -> check.read(bundle, findings))));
        } catch (Allowance.Exceeded e) {
            return new Found(List.of(tooMuch(e, bundle)));
        }
    }

    private static Diagnostic tooMuch(Allowance.Exceeded e, Bundle bundle) {
        Position at = bundle.front().issue().map(Issue::at).orElseGet(() -> Position.startOf(PAGES));
        return e.at(at, bundle.front().issue().isPresent() ? "proofreading the issue" : "proofreading the pages");
    }

    /// What is known is decoded only when somebody asks for it.
    private <F extends Record> Gathered gathered(NewsletterCheck<F> check, Bundle bundle, String issue)
            throws IOException {
        String key = memory.key("gathered", new OfIssue(codes(List.of(check)), issue));
        if (memory.has(key)) {
            Bundle untouched = bundle.anew();
            return Gathered.of(() -> memory.find(key, check.kind()).orElseGet(() -> check.gather(untouched)));
        }
        try {
            F gathered = patience.withIssue().spend(() -> check.gather(bundle));
            memory.keep(key, gathered);
            return Gathered.of(() -> gathered);
        } catch (Allowance.Exceeded e) {
            return new Gathered(Optional::empty, List.of(tooMuch(e, bundle)));
        }
    }

    static List<String> codes(List<? extends Check> checks) {
        return checks.stream().map(check -> check.rule().code()).toList();
    }
}
