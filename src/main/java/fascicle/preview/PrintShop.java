package fascicle.preview;

import fascicle.Diagnostic;
import fascicle.flow.Workbench;
import fascicle.model.IssueId;
import fascicle.model.Newsletter;
import fascicle.plan.OutputFile;
import fascicle.render.Rendered;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sets PDFs when somebody asks for one, and not before. One at a time: it takes all processors.
final class PrintShop {
    private static final Pattern PDF = Pattern.compile("issues/([^/]+)/[^/]+\\.pdf");

    private final Workbench workbench;
    private Optional<Newsletter> printed = Optional.empty();
    private Optional<IssueId> issue = Optional.empty();
    private Map<String, OutputFile> files = Map.of();
    private Rendered rendered = new Rendered(List.of(), fascicle.render.CrossReferences.NONE);

    PrintShop(Workbench workbench) {
        this.workbench = workbench;
    }

    /// What came of printing.
    ///
    /// @param pdf absent when a mistake keeps it from being made
    record Delivery(Optional<OutputFile> pdf, Rendered rendered) {}

    /// Whether a path is that of a PDF that we could make.
    static boolean isPdf(String path, Newsletter newsletter) {
        return issue(path, newsletter).isPresent();
    }

    private static Optional<IssueId> issue(String path, Newsletter newsletter) {
        Matcher pdf = PDF.matcher(path);
        return newsletter.issues().stream()
                .map(fascicle.model.Issue::id)
                .filter(id -> pdf.matches() && id.value().equals(pdf.group(1)))
                .findFirst();
    }

    /// Prints the issue that a PDF is of, unless that was the last thing that was printed.
    synchronized Delivery print(String path, Newsletter newsletter) throws IOException {
        Optional<IssueId> wanted = issue(path, newsletter);
        boolean fresh = issue.equals(wanted)
                && printed.filter(known -> known == newsletter).isPresent();
        if (!fresh && wanted.isPresent()) {
            print(wanted.get(), newsletter);
        }
        return new Delivery(Optional.ofNullable(files.get(path)), rendered);
    }

    private void print(IssueId wanted, Newsletter newsletter) throws IOException {
        Map<String, OutputFile> made = new ConcurrentHashMap<>();
        try {
            rendered = workbench.print(newsletter, wanted, file -> made.put(file.path(), file));
            printed = Optional.of(newsletter);
            issue = Optional.of(wanted);
        } catch (ThemeException e) {
            List<Diagnostic> mistake = List.of(e.diagnostic());
            rendered = new Rendered(mistake, fascicle.render.CrossReferences.NONE);
            printed = Optional.empty();
        }
        files = Map.copyOf(made);
    }
}
