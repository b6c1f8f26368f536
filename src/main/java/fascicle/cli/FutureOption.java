package fascicle.cli;

import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/// `--future`, of commands that otherwise take what readers have.
final class FutureOption {
    @Option(names = "--future", description = "Take in issues whose day of publication is yet to come.")
    private boolean future;

    /// The last day of publication; issues of a later day are left out.
    LocalDate until(Clock clock) {
        return future ? LocalDate.MAX : LocalDate.now(clock);
    }
}
