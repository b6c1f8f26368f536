package fascicle.flow;

import fascicle.Diagnostic;
import fascicle.history.History;
import fascicle.memory.Memory;
import fascicle.write.Staging;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What came of a build of these very files: whoever builds again without having changed anything is answered at
/// once.
///
/// It counts only while the site, too, is as that build left it.
final class LastBuild {
    private final Memory memory;
    private final Optional<String> key;

    /// All that a build depends on, beside the tool itself.
    private record Inputs(BuildOptions options, String files, String history) {}

    private LastBuild(Memory memory, Optional<String> key) {
        this.memory = memory;
        this.key = key;
    }

    /// To be asked before anything is read, so that what changes meanwhile counts as changed.
    static LastBuild of(BuildOptions options, Memory memory) throws IOException {
        Path project = options.project();
        Optional<String> files =
                InputStamps.of(List.of(project.resolve("content"), project.resolve("themes")), Instant.now());
        if (files.isEmpty()) {
            return new LastBuild(memory, Optional.empty());
        }
        Inputs inputs = new Inputs(options, files.get(), History.state(project));
        return new LastBuild(memory, Optional.of(memory.key("build", inputs)));
    }

    /// Whether these files were built before; the site may have changed since.
    boolean isKnown() {
        return key.isPresent() && memory.has(key.get());
    }

    /// What is to be said of the site; absent when it has to be built.
    Optional<Outcome> known(Staging site) throws IOException {
        return site.isAsStamped() ? key.flatMap(each -> memory.find(each, Outcome.class)) : Optional.empty();
    }

    /// Keeps what came of this build, for the next one.
    void keep(Outcome outcome) {
        boolean isOfTheSiteBefore = outcome.diagnostics().stream().anyMatch(LastBuild::isOfTheSiteBefore);
        if (key.isPresent() && outcome.made().isPresent() && !isOfTheSiteBefore) {
            memory.keep(key.get(), unchanged(outcome));
        }
    }

    /// What compares the newsletter with the site that stood there is not said twice.
    private static boolean isOfTheSiteBefore(Diagnostic finding) {
        return Set.of("address-gone", "edition-renamed").contains(finding.code());
    }

    private static Outcome unchanged(Outcome outcome) {
        return new Outcome(outcome.diagnostics(), outcome.made().map(Outcome.Made::unchanged));
    }
}
