package fascicle.history;

import java.io.IOException;
import java.nio.file.Path;
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
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(root.toFile());
        if (builder.getGitDir() == null) {
            return nothing;
        }
        ClosedSystem.install();
        try (Repository repository = builder.setMustExist(true).build()) {
            return question.ask(repository);
        }
    }

    /// The path of a folder within the working tree of a repository that has one; ends with `/` unless it is empty.
    static String within(Repository repository, Path root) throws IOException {
        Path tree = repository.getWorkTree().toPath().toRealPath();
        String path = tree.relativize(root).toString().replace('\\', '/');
        return path.isEmpty() ? "" : path + "/";
    }
}
