package fascicle.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

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
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(root.toFile());
        if (builder.getGitDir() == null) {
            return false;
        }
        ClosedSystem.install();
        try (Repository repository = builder.setMustExist(true).build()) {
            if (repository.isBare()) {
                return false;
            }
            Path tree = repository.getWorkTree().toPath().toRealPath();
            return has(repository.readDirCache(), (tree.relativize(root) + "/" + name).replace('\\', '/'));
        }
    }

    private static boolean has(DirCache index, String path) {
        String folder = (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
        return IntStream.range(0, index.getEntryCount())
                .mapToObj(i -> index.getEntry(i).getPathString().toLowerCase(Locale.ROOT))
                .anyMatch(entry -> entry.equals(folder) || entry.startsWith(folder + "/"));
    }
}
