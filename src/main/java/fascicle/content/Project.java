package fascicle.content;

import fascicle.Diagnostic;
import fascicle.OnDisk;
import fascicle.Position;
import fascicle.Severity;
import fascicle.SourcePaths;
import fascicle.content.source.Problems;
import fascicle.content.source.SourceText;
import fascicle.model.Attachment;
import fascicle.model.Manuscript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The folder that holds the newsletter. Nothing outside of it is read, whatever leads there.
final class Project {
    /// What is read, or would be if nothing else were wrong, by its path within `content`.
    private static final Pattern TEXT = Pattern.compile("(?:issues/[^/]+|pages|dossiers)/[^/]+\\.md|.*\\.ya?ml");

    private final Path root;
    private final String prefix;
    private final Folders folders;

    Project(Path root) throws IOException {
        this.root = root.toAbsolutePath().normalize();
        this.prefix = this.root.resolve("x").toString().replaceFirst("x$", "");
        this.folders = new Folders(this.root, root.toRealPath());
    }

    Path root() {
        return root;
    }

    Path content() {
        return root.resolve(SourcePaths.CONTENT);
    }

    Folders folders() {
        return folders;
    }

    /// The path of a file as messages name it.
    String name(Path file) {
        String whole = file.toString();
        String name = whole.startsWith(prefix)
                ? whole.substring(prefix.length())
                : root.relativize(file).toString();
        return name.replace('\\', '/');
    }

    /// The path of a file within `content`, where it is also published.
    String published(Path file) {
        return content().relativize(file).toString().replace('\\', '/');
    }

    /// Whether something that exists lies in `content`, also after all symbolic links are followed.
    boolean holds(Path file) throws IOException {
        return file.normalize().startsWith(content()) && folders.isInside(file);
    }

    /// Why a file is not read, when it is not.
    Optional<Diagnostic> refusal(Path file) throws IOException {
        Position at = Position.startOf(name(file));
        return holds(file)
                ? SourceText.refusal(Files.size(file), name(file))
                : Optional.of(Diagnostic.error(at, "file-outside", "the file is a link that leaves the project"));
    }

    /// The text of a file; absent when it is none, which is then among the problems.
    Optional<SourceText> read(Path file, Problems problems) throws IOException {
        Optional<Diagnostic> refusal = refusal(file);
        refusal.ifPresent(problems::add);
        return refusal.isPresent() ? Optional.empty() : text(OnDisk.read(file), file, problems);
    }

    /// Bytes of a file as text; absent when they are none, which is then among the problems.
    Optional<SourceText> text(byte[] bytes, Path file, Problems problems) {
        SourceText.Opened opened = SourceText.decoded(bytes, name(file));
        opened.problem().ifPresent(problems::add);
        opened.text().ifPresent(text -> {
            ConflictMarks.report(text, problems);
            TurnedText.report(text, problems);
        });
        return opened.text();
    }

    /// All files beside the texts that are read: pictures, annexes and whatever else lies there.
    List<Manuscript.LooseFile> looseFiles() throws IOException {
        List<Manuscript.LooseFile> found = new ArrayList<>();
        collect(content(), found);
        return found;
    }

    private void collect(Path folder, List<Manuscript.LooseFile> found) throws IOException {
        for (FolderEntry entry : folders.children(folder)) {
            boolean text = TEXT.matcher(published(entry.path())).matches();
            if (entry.isFolder() && !entry.isLink()) {
                collect(entry.path(), found);
            } else if (!text && entry.isFile() && holds(entry.path())) {
                Path file = entry.path();
                found.add(new Manuscript.LooseFile(new Attachment(file, published(file)), name(file)));
            }
        }
    }

    /// What lies there that can be neither read nor published. To open a pipe would be to wait for somebody who
    /// writes into it.
    List<Diagnostic> strange() throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        strange(content(), found);
        return found;
    }

    private void strange(Path folder, List<Diagnostic> found) throws IOException {
        for (FolderEntry entry : folders.children(folder)) {
            if (entry.isFolder() && folders.isTooDeep(entry.path())) {
                Position at = Position.startOf(name(entry.path()));
                found.add(Diagnostic.error(at, "folder-deep", "this folder lies too deep: nobody looks into it")
                        .withHint("put what is in it some folders higher"));
            } else if (entry.isFolder() && !entry.isLink()) {
                strange(entry.path(), found);
            } else if (entry.isStrange()) {
                found.add(strange(entry));
            }
        }
    }

    private Diagnostic strange(FolderEntry entry) {
        Position at = Position.startOf(name(entry.path()));
        String message = entry.isLink()
                ? "this is a link that leads to no file"
                : "this is no file but a pipe, a socket or a device";
        Severity severity = TEXT.matcher(published(entry.path())).matches() ? Severity.ERROR : Severity.WARNING;
        return new Diagnostic(at, severity, "file-strange", message, Optional.empty(), Optional.empty())
                .withHint("put the file itself there");
    }

    /// The Markdown files of a folder, sorted as people count; none when there is no such folder.
    List<Path> markdown(Path folder) throws IOException {
        return folders.children(folder).stream()
                .filter(entry -> entry.name().endsWith(".md") && entry.isFile())
                .map(FolderEntry::path)
                .sorted(FileName.BY_NUMBER)
                .toList();
    }

    /// The folders within a folder, sorted by name; none when there is no such folder.
    List<Path> folders(Path folder) throws IOException {
        return folders.children(folder).stream()
                .filter(FolderEntry::isFolder)
                .map(FolderEntry::path)
                .toList();
    }
}
