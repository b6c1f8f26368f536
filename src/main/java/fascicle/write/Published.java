package fascicle.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/// What a folder holds that was published into it.
public final class Published {
    private Published() {}

    /// The paths of its files; none before the first publication.
    ///
    /// @throws IOException when what it says of itself cannot be read
    public static Set<String> in(Path site) throws IOException {
        return Set.copyOf(Manifest.read(site.toAbsolutePath()).hashes().keySet());
    }
}
