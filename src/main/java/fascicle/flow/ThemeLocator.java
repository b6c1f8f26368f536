package fascicle.flow;

import fascicle.Diagnostic;
import fascicle.Nearest;
import fascicle.OnDisk;
import fascicle.Position;
import fascicle.SourcePaths;
import fascicle.model.Slug;
import fascicle.render.PropertiesFile;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Finds themes: a project's own in its `themes` folder, laid over those that come with the tool.
final class ThemeLocator implements AutoCloseable {
    /// The theme under all others.
    static final String BASE = "gazette";

    /// In the folder of a theme; may be missing.
    private static final String ABOUT = "theme.properties";

    private final Path builtIn;
    private final Optional<FileSystem> jar;

    private ThemeLocator(Path builtIn, Optional<FileSystem> jar) {
        this.builtIn = builtIn;
        this.jar = jar;
    }

    static ThemeLocator open() throws IOException {
        URL resource = ThemeLocator.class.getResource("/themes/" + BASE);
        if (resource == null) {
            throw new IOException("the tool was packed without its theme");
        }
        try {
            URI uri = resource.toURI();
            if (uri.getScheme().equals("jar")) {
                // By its path: one that is named by a URI is there once in a process, for whoever closes it first.
                String archive = uri.getRawSchemeSpecificPart().replaceFirst("!/.*", "");
                FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(archive)));
                return new ThemeLocator(jar.getPath("/themes"), Optional.of(jar));
            }
            return new ThemeLocator(Path.of(uri).getParent(), Optional.empty());
        } catch (URISyntaxException e) {
            throw new IOException("the tool's own folder cannot be named: " + resource, e);
        }
    }

    /// The theme with all that it extends below it. A theme says what it extends in `theme.properties`; what says
    /// nothing extends the theme that comes with the tool.
    ///
    /// ```properties
    /// extends=plain
    /// ```
    ///
    /// @throws ThemeException when there is no theme of this name, when it lies outside the project, when themes
    /// extend each other, or when a style sheet wants something from elsewhere
    Theme find(String name, Path project) throws IOException, ThemeException {
        Theme theme = unchecked(name, project);
        theme.checkStyles(builtIn);
        return theme;
    }

    /// The same, whatever its style sheets want.
    Theme unchecked(String name, Path project) throws IOException, ThemeException {
        Path own = project.resolve("themes");
        Position asked = Position.startOf(SourcePaths.SETTINGS);
        Set<String> chain = new LinkedHashSet<>();
        List<Path> layers = new ArrayList<>();
        for (String next = name; !next.isEmpty(); next = extended(layers, next)) {
            List<Path> folders = Slug.isWellFormed(next) ? folders(next, own) : List.of();
            if (folders.isEmpty()) {
                throw new ThemeException(unknown(next, own, asked));
            }
            if (own.equals(folders.getFirst().getParent()) && !isInside(folders.getFirst(), project)) {
                throw new ThemeException(Diagnostic.error(
                        asked, "theme-outside", "the theme \"" + next + "\" lies outside the project"));
            }
            if (!chain.add(next)) {
                throw new ThemeException(Diagnostic.error(
                        asked, "theme-circle", "the themes " + String.join(", ", chain) + " extend each other"));
            }
            layers.addAll(folders);
            asked = Position.startOf(about(next));
        }
        return new Theme(layers.stream().distinct().toList());
    }

    /// The theme that comes with the tool, whatever a newsletter has of that name.
    Theme base() {
        return new Theme(List.of(builtIn.resolve(BASE)));
    }

    /// The templates, styles and scripts that the tool brings for its preview.
    Theme preview() {
        return new Theme(List.of(builtIn.resolveSibling("preview")));
    }

    /// Wherever links lead.
    private static boolean isInside(Path file, Path folder) throws IOException {
        return file.toRealPath().startsWith(folder.toRealPath());
    }

    private static String about(String name) {
        return "themes/" + name + "/" + ABOUT;
    }

    /// What the theme of this name, whose folders were added last, is laid over; empty for the lowest.
    private static String extended(List<Path> layers, String name) throws IOException, ThemeException {
        Path about = layers.getLast().resolve(ABOUT);
        Optional<String> said = OnDisk.isFile(about) && isInside(about, layers.getLast())
                ? PropertiesFile.read(about, about(name)).get("extends")
                : Optional.empty();
        return said.map(String::strip).orElse(name.equals(BASE) ? "" : BASE);
    }

    private List<Path> folders(String name, Path own) throws IOException {
        return onlyFolders(List.of(own.resolve(name), builtIn.resolve(name)));
    }

    private static List<Path> onlyFolders(List<Path> paths) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Path path : paths) {
            if (OnDisk.isFolder(path)) {
                folders.add(path);
            }
        }
        return folders;
    }

    private Diagnostic unknown(String name, Path own, Position at) throws IOException {
        SortedSet<String> known = new TreeSet<>(names(own));
        known.addAll(names(builtIn));
        String there = "there are " + String.join(", ", known);
        String hint = Nearest.to(name, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse(there);
        return Diagnostic.error(at, "theme-unknown", "unknown theme \"" + name + "\"")
                .withHint(hint);
    }

    private static List<String> names(Path themes) throws IOException {
        if (!OnDisk.isFolder(themes)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(themes)) {
            return onlyFolders(folders.toList()).stream()
                    .map(folder -> folder.getFileName().toString().replace("/", ""))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        if (jar.isPresent()) {
            jar.get().close();
        }
    }
}
