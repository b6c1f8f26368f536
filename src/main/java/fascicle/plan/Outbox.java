package fascicle.plan;

import java.io.IOException;

/// Takes the files of a site as they are made, from several threads.
@FunctionalInterface
public interface Outbox {
    /// @throws IOException when the file cannot be taken
    void put(SiteFile file) throws IOException;
}
