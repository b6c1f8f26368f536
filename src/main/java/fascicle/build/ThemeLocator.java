package fascicle.build;

import fascicle.Diagnostic;
import fascicle.Nearest;
import fascicle.Position;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.io.Reader;
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
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/// Finds themes: a project's own in its `themes` folder, laid over those that come with the tool.
final class ThemeLocator implements AutoCloseable {
    /// The theme under all others.
    private static final String BASE = "gazette";

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
                FileSystem jar = FileSystems.newFileSystem(uri, Map.of());
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
    /// @throws ThemeException when neither the project nor the tool has a theme of this name, or themes extend each
    /// other
    Theme find(String name, Path project) throws IOException, ThemeException {
        Path own = project.resolve("themes");
        Position asked = Position.startOf("content/newsletter.yaml");
        Set<String> chain = new LinkedHashSet<>();
        List<Path> layers = new ArrayList<>();
        for (String next = name; !next.isEmpty(); next = extended(layers, next)) {
            List<Path> folders = folders(next, own);
            if (folders.isEmpty()) {
                throw new ThemeException(unknown(next, own, asked));
            }
            if (!chain.add(next)) {
                throw new ThemeException(Diagnostic.error(
                        asked, "theme-circle", "the themes " + String.join(", ", chain) + " extend each other"));
            }
            layers.addAll(folders);
            asked = Position.startOf("themes/" + next + "/" + ABOUT);
        }
        return new Theme(layers.stream().distinct().toList());
    }

    /// The templates, styles and scripts that the tool brings for its preview.
    Theme preview() {
        return new Theme(List.of(builtIn.resolveSibling("preview")));
    }

    /// What the theme of this name, whose folders were added last, is laid over; empty for the lowest.
    private static String extended(List<Path> layers, String name) throws IOException {
        Path about = layers.getLast().resolve(ABOUT);
        Properties said = new Properties();
        if (Files.isRegularFile(about)) {
            try (Reader reader = Files.newBufferedReader(about)) {
                said.load(reader);
            }
        }
        return said.getProperty("extends", name.equals(BASE) ? "" : BASE).strip();
    }

    private List<Path> folders(String name, Path own) {
        return Stream.of(own.resolve(name), builtIn.resolve(name))
                .filter(Files::isDirectory)
                .toList();
    }

    private Diagnostic unknown(String name, Path own, Position at) throws IOException {
        List<String> known = new ArrayList<>(names(own));
        known.addAll(names(builtIn));
        String hint = Nearest.to(name, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("there are "
                        + String.join(", ", known.stream().distinct().sorted().toList()));
        return Diagnostic.error(at, "theme-unknown", "unknown theme \"" + name + "\"")
                .withHint(hint);
    }

    private static List<String> names(Path themes) throws IOException {
        if (!Files.isDirectory(themes)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(themes)) {
            return folders.filter(Files::isDirectory)
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
