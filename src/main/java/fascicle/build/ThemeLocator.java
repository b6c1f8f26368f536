package fascicle.build;

import fascicle.Diagnostic;
import fascicle.Nearest;
import fascicle.Position;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds themes: a project's own in its `themes` folder, laid over those that come with the tool.
final class ThemeLocator implements AutoCloseable {
    /// The theme under all others.
    private static final String BASE = "gazette";

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

    /// @throws ThemeException when neither the project nor the tool has a theme of this name
    Theme find(String name, Path project) throws IOException, ThemeException {
        Path own = project.resolve("themes");
        List<Path> layers = Stream.of(own.resolve(name), builtIn.resolve(name), builtIn.resolve(BASE))
                .filter(Files::isDirectory)
                .distinct()
                .toList();
        if (!Files.isDirectory(own.resolve(name)) && !Files.isDirectory(builtIn.resolve(name))) {
            throw new ThemeException(unknown(name, own));
        }
        return new Theme(layers);
    }

    private Diagnostic unknown(String name, Path own) throws IOException {
        List<String> known = new ArrayList<>(names(own));
        known.addAll(names(builtIn));
        String hint = Nearest.to(name, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("there are "
                        + String.join(", ", known.stream().distinct().sorted().toList()));
        return Diagnostic.error(
                        Position.startOf("content/newsletter.yaml"), "theme-unknown", "unknown theme \"" + name + "\"")
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
