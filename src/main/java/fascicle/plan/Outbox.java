package fascicle.plan;

import java.io.IOException;

/// Takes the files that renderers make.
@FunctionalInterface
public interface Outbox {
    /// @throws IOException when the file cannot be kept
    void put(OutputFile file) throws IOException;
}
