package fascicle.flow;

import fascicle.Diagnostic;
import fascicle.plan.Offers;
import fascicle.plan.PlannedFile;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Makes files of a newsletter's site as often as it is asked to, in memory: nothing is published.
public final class Making implements AutoCloseable {
    private final Path project;
    private final Resources resources;

    private Making(Path project, Resources resources) {
        this.project = project;
        this.resources = resources;
    }

    /// What came of it.
    ///
    /// @param files by path; none when the content has errors
    /// @param findings what is wrong with it
    public record Made(SortedMap<String, byte[]> files, List<Diagnostic> findings) {}

    /// @param project the folder that holds `content`
    public static Making at(Path project) throws IOException {
        return new Making(project, Resources.open(project, 1));
    }

    /// Has the theme be read again.
    public void forgetThemes() {
        resources.forgetThemes();
    }

    /// Reads the newsletter anew, proofreads, and makes those of its files that are wanted.
    public Made made(Predicate<PlannedFile> wanted) throws IOException {
        ProofReading.Order order = ProofReading.Order.of(project, project.resolve("site"), false);
        ProofReading proof = ProofReading.of(order, resources);
        List<Diagnostic> findings = new ArrayList<>(proof.diagnostics());
        SortedMap<String, byte[]> files = Collections.synchronizedSortedMap(new TreeMap<>());
        if (!proof.isPrintable()) {
            return new Made(files, findings);
        }
        try {
            Renderers renderers =
                    resources.renderers(proof.newsletter().orElseThrow().settings());
            PlannedSite plan = renderers.plan(proof.newsletter().orElseThrow(), Offers.NONE);
            findings.addAll(plan.findings());
            List<PlannedFile> chosen =
                    plan.site().files().stream().filter(wanted).toList();
            findings.addAll(resources
                    .maker()
                    .make(chosen, file -> files.put(file.path(), file.bytes()))
                    .findings());
        } catch (ThemeException e) {
            findings.add(e.diagnostic());
        }
        return new Made(files, findings);
    }

    @Override
    public void close() throws IOException {
        resources.close();
    }
}
