package fascicle.history;

import fascicle.OnDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/// The repository that a folder lies in.
final class Repositories {
    private Repositories() {}

    /// What a repository is asked.
    @FunctionalInterface
    interface Question<A> {
        A ask(Repository repository) throws IOException;
    }

    /// @param root a folder, wherever links lead
    /// @param nothing the answer where there is no repository
    /// @throws IOException when there is one that cannot be read
    static <A> A ask(Path root, A nothing, Question<A> question) throws IOException {
        for (Path above = root; above != null; above = above.getParent()) {
            refuseStrange(above);
        }
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(root.toFile());
        if (builder.getGitDir() == null) {
            return nothing;
        }
        ClosedSystem.install();
        Path folder = builder.getGitDir().toPath();
        RepositoryFiles.check(folder);
        try (Repository repository = builder.setMustExist(true).build()) {
            return question.ask(repository);
        } catch (IllegalArgumentException | IllegalStateException | JGitInternalException | UncheckedIOException e) {
            // So the library says that a file of the repository is not as it should be.
            IOException failure = RepositoryFiles.unreadable(folder, String.valueOf(e.getMessage()));
            failure.initCause(e);
            throw failure;
        }
    }

    /// Who looks for a repository opens these of every folder above. Nothing else of those folders is looked at.
    private static void refuseStrange(Path folder) throws IOException {
        for (Path place : List.of(folder.resolve(".git"), folder.resolve(".git/HEAD"), folder.resolve("HEAD"))) {
            if (OnDisk.look(place).filter(BasicFileAttributes::isOther).isPresent()) {
                throw RepositoryFiles.unreadable(
                        folder.resolve(".git"), place.getFileName() + " is no file but a pipe, a socket or a device");
            }
        }
    }

    /// The path of a folder within the working tree of a repository that has one; ends with `/` unless it is empty.
    static String within(Repository repository, Path root) throws IOException {
        Path tree = repository.getWorkTree().toPath().toRealPath();
        String path = tree.relativize(root).toString().replace('\\', '/');
        return path.isEmpty() ? "" : path + "/";
    }
}
