package fascicle.importing.posts;

import fascicle.OnDisk;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What a service lets its publishers take away: WordPress a file of XML, Ghost one of JSON, Substack an archive.
///
/// @param undated posts that have no day
/// @param title of the publication
/// @param site where it stood, such as `https://blog.example.org`
public record PublisherExport(
        List<Post> posts,
        List<Post> pages,
        List<Path> undated,
        Set<Path> files,
        Optional<String> title,
        Optional<String> site) {
    private static final long LARGEST_FILE = 32L << 20;
    private static final int MOST_FILES = 200_000;

    /// Folders of pictures that may lie beside it.
    private static final List<String> PICTURES =
            List.of("wp-content", "uploads", "content", "images", "assets", "static", "files");

    public PublisherExport {
        posts = List.copyOf(posts);
        pages = List.copyOf(pages);
        undated = List.copyOf(undated);
        files = Set.copyOf(files);
    }

    /// Whether this is to be read as an export, and not as a folder of posts.
    public static boolean isOne(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return SubstackExport.isFolder(file)
                || OnDisk.isFile(file) && (name.endsWith(".xml") || name.endsWith(".json") || name.endsWith(".zip"));
    }

    /// @param markdown writes HTML as Markdown
    /// @return nothing when the file is no export that can be read
    /// @throws IOException when it cannot be read at all
    public static Optional<PublisherExport> of(Path file, Function<String, List<String>> markdown) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        Optional<ExportedPosts> found = name.endsWith(".xml")
                ? WordPressExport.read(file)
                : name.endsWith(".json") ? GhostExport.read(file) : SubstackExport.read(file);
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = OnDisk.isFolder(absolute)
                ? absolute
                : Optional.ofNullable(absolute.getParent()).orElse(absolute);
        return found.isEmpty() ? Optional.empty() : Optional.of(of(found.get(), folder, markdown));
    }

    private static PublisherExport of(ExportedPosts found, Path folder, Function<String, List<String>> markdown)
            throws IOException {
        List<Post> posts = new ArrayList<>();
        List<Post> pages = new ArrayList<>();
        List<Path> undated = new ArrayList<>();
        for (Exported one : found.all()) {
            Optional<LocalDate> day = one.day();
            if (one.page()) {
                pages.add(one.post(folder, day.orElse(LocalDate.EPOCH), markdown));
            } else {
                day.ifPresentOrElse(
                        on -> posts.add(one.post(folder, on, markdown)), () -> undated.add(one.file(folder)));
            }
        }
        posts.sort(Comparator.comparing(Post::day).thenComparing(Post::file));
        return new PublisherExport(
                posts,
                pages,
                undated,
                files(folder),
                Optional.of(found.title()).filter(title -> !title.isBlank()),
                Optional.of(found.site()).filter(site -> site.matches("https?://[^\\s/]+.*")));
    }

    private static Set<Path> files(Path folder) throws IOException {
        Set<Path> files = new HashSet<>();
        for (String name : PICTURES) {
            if (OnDisk.isFolder(folder.resolve(name))) {
                Files.walkFileTree(folder.resolve(name), new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile() && attributes.size() <= LARGEST_FILE) {
                            files.add(file);
                        }
                        return files.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                    }
                });
            }
        }
        return files;
    }
}
