package fascicle.content;

import fascicle.content.source.Problems;
import fascicle.content.source.SourceText;
import fascicle.model.Attachment;
import fascicle.model.Manuscript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The folder that holds the newsletter. Nothing outside of it is read, whatever leads there.
final class Project {
    private static final Pattern TEXT = Pattern.compile(".*\\.(md|ya?ml)");

    private final Path root;
    private final Path realRoot;

    Project(Path root) throws IOException {
        this.root = root.toAbsolutePath().normalize();
        this.realRoot = root.toRealPath();
    }

    Path content() {
        return root.resolve("content");
    }

    /// The path of a file as messages name it.
    String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /// The path of a file within `content`, where it is also published.
    String published(Path file) {
        return content().relativize(file).toString().replace('\\', '/');
    }

    /// Whether a file that exists lies in `content`, also after all symbolic links are followed.
    boolean holds(Path file) {
        try {
            return file.normalize().startsWith(content()) && file.toRealPath().startsWith(realRoot);
        } catch (IOException _) {
            return false;
        }
    }

    /// The text of a file; absent when it is none, which is then among the problems.
    Optional<SourceText> read(Path file, Problems problems) throws IOException {
        if (!holds(file)) {
            problems.error(
                    fascicle.Position.startOf(name(file)),
                    "file-outside",
                    "the file is a link that leaves the project");
            return Optional.empty();
        }
        SourceText.Opened opened = SourceText.open(file, name(file));
        opened.problem().ifPresent(problems::add);
        return opened.text();
    }

    /// All files beside the texts that could be published: pictures, annexes and whatever else lies there.
    List<Manuscript.LooseFile> looseFiles() throws IOException {
        List<Manuscript.LooseFile> found = new ArrayList<>();
        collect(content(), found);
        return found;
    }

    private void collect(Path folder, List<Manuscript.LooseFile> found) throws IOException {
        for (Path file : children(folder).toList()) {
            // Most files are texts, and asking the disk about each of them would take longer than all the rest.
            boolean text = TEXT.matcher(file.getFileName().toString()).matches();
            if (!text && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                collect(file, found);
            } else if (!text && Files.isRegularFile(file) && holds(file)) {
                found.add(new Manuscript.LooseFile(new Attachment(file, published(file)), name(file)));
            }
        }
    }

    /// The Markdown files of a folder, sorted by name; none when there is no such folder.
    static List<Path> markdown(Path folder) throws IOException {
        return children(folder)
                .filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
                .toList();
    }

    /// The folders within a folder, sorted by name; none when there is no such folder.
    static List<Path> folders(Path folder) throws IOException {
        return children(folder).filter(Files::isDirectory).toList();
    }

    /// What lies in a folder and is not hidden, sorted by name.
    private static Stream<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !child.getFileName().toString().startsWith(".")).sorted().toList().stream();
        }
    }
}
