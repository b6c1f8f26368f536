package fascicle.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.jgit.dircache.DirCache;

/// What a repository carries: whoever may send a commit has made it.
public final class Carried {
    private Carried() {}

    /// Whether Git carries anything of a folder, be it the folder itself as a link or as another repository. Capital
    /// letters do not matter, as they do not on some systems.
    ///
    /// @param project a folder, in a repository or not
    /// @param name of a folder in it
    /// @throws IOException when there is a repository that cannot be read
    public static boolean has(Path project, String name) throws IOException {
        Path root = project.toRealPath();
        return Repositories.ask(
                root,
                false,
                repository -> !repository.isBare()
                        && has(repository.readDirCache(), Repositories.within(repository, root) + name));
    }

    private static boolean has(DirCache index, String path) {
        String folder = path.toLowerCase(Locale.ROOT);
        return IntStream.range(0, index.getEntryCount())
                .mapToObj(i -> index.getEntry(i).getPathString().toLowerCase(Locale.ROOT))
                .anyMatch(entry -> entry.equals(folder) || entry.startsWith(folder + "/"));
    }
}
