package fascicle.flow;

import fascicle.Diagnostic;
import fascicle.SourcePaths;
import fascicle.history.History;
import fascicle.memory.Memory;
import fascicle.model.LastDay;
import fascicle.write.Staging;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What came of a build of these very files: whoever builds again without having changed anything is answered at
/// once.
///
/// It counts only while the site, too, is as that build left it.
final class LastBuild {
    private final Memory memory;
    private final LastDay until;
    private final Optional<String> key;

    /// All that a build depends on, beside the tool itself and the day.
    private record Inputs(BuildOptions options, String files, String history) {}

    /// @param zone where the newsletter is at home
    /// @param last the last day of publication there, when it was built
    private record Kept(Outcome outcome, String zone, LocalDate last) {}

    private LastBuild(Memory memory, LastDay until, Optional<String> key) {
        this.memory = memory;
        this.until = until;
        this.key = key;
    }

    /// To be asked before anything is read, so that what changes meanwhile counts as changed.
    static LastBuild of(BuildOptions options, Memory memory) throws IOException {
        Path project = options.project();
        Optional<String> files =
                InputStamps.of(List.of(project.resolve(SourcePaths.CONTENT), project.resolve("themes")), Instant.now());
        if (files.isEmpty()) {
            return new LastBuild(memory, options.until(), Optional.empty());
        }
        LastDay until = options.until() instanceof LastDay.Today ? LastDay.Today.ANY : options.until();
        Inputs inputs = new Inputs(options.with(until), files.get(), History.state(project));
        return new LastBuild(memory, options.until(), Optional.of(memory.key("build", inputs)));
    }

    /// Whether these files were built before, on the same day; the site may have changed since.
    boolean isKnown() {
        return outcome().isPresent();
    }

    private Optional<Outcome> outcome() {
        return key.flatMap(each -> memory.find(each, Kept.class))
                .filter(kept -> until.in(ZoneId.of(kept.zone())).equals(kept.last()))
                .map(Kept::outcome);
    }

    /// What is to be said of the site; absent when it has to be built.
    Optional<Outcome> known(Staging site) throws IOException {
        return site.isAsStamped() ? outcome() : Optional.empty();
    }

    /// Keeps what came of this build, for the next one.
    ///
    /// @param zone where the newsletter is at home
    void keep(Outcome outcome, ZoneId zone) {
        boolean isOfTheSiteBefore = outcome.diagnostics().stream().anyMatch(LastBuild::isOfTheSiteBefore);
        if (key.isPresent() && outcome.made().isPresent() && !isOfTheSiteBefore) {
            memory.keep(key.get(), new Kept(unchanged(outcome), zone.getId(), until.in(zone)));
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
