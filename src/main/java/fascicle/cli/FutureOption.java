package fascicle.cli;

import fascicle.model.LastDay;
import java.time.Clock;
import picocli.CommandLine.Option;

/// `--future`, of commands that otherwise take what readers have.
final class FutureOption {
    @Option(names = "--future", description = "Take in issues whose day of publication is yet to come.")
    private boolean future;

    /// Issues of a later day are left out.
    LastDay until(Clock clock) {
        return future ? LastDay.NEVER : new LastDay.Today(clock.instant());
    }
}
