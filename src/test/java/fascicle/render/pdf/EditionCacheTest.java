package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fascicle.render.KeptFiles;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionCacheTest {
    @TempDir
    private Path folder;

    private final Printed printed =
            new Printed(new byte[] {1, 2, 3}, new TreeMap<>(java.util.Map.of("a-one", 4)), Faults.NONE);

    private EditionCache.Key key(EditionCache cache, String xhtml) throws IOException {
        return cache.key(Sample.theme(), xhtml, StressDocument.FACTS, new TreeMap<>());
    }

    @Test
    void givesBackWhatItKept() throws IOException {
        EditionCache cache = EditionCache.in(KeptFiles.in(folder.resolve("cache")));
        cache.keep(key(cache, "one"), printed);
        Printed found = cache.find(key(cache, "one")).orElseThrow();
        assertArrayEquals(printed.pdf(), found.pdf());
        assertEquals(printed.pages(), found.pages());
        assertEquals(Optional.empty(), cache.find(key(cache, "two")));
    }

    @Test
    void knowsAPictureByItsContent() throws IOException {
        EditionCache cache = EditionCache.in(KeptFiles.in(folder));
        Path picture = Files.writeString(folder.resolve("p.svg"), "one");
        var pictures = new TreeMap<>(java.util.Map.of("p.svg", picture));
        EditionCache.Key before = cache.key(Sample.theme(), "", StressDocument.FACTS, pictures);
        Files.writeString(picture, "two");
        assertNotEquals(before, cache.key(Sample.theme(), "", StressDocument.FACTS, pictures));
    }

    @Test
    void knowsAThemeByItsStyles() throws IOException {
        Path print = Files.createDirectories(folder.resolve("theme/print"));
        Theme changed = new Theme(List.of(folder.resolve("theme"), Path.of("themes/gazette")));
        EditionCache.Key before =
                EditionCache.in(KeptFiles.in(folder)).key(changed, "", StressDocument.FACTS, new TreeMap<>());
        Files.writeString(print.resolve("print.css"), "p { color: red }");
        assertNotEquals(
                before, EditionCache.in(KeptFiles.in(folder)).key(changed, "", StressDocument.FACTS, new TreeMap<>()));
    }

    @Test
    void givesTheSameIssueAndPagesFromTheCacheAsFromThePress() throws IOException, ThemeException {
        var newsletter = Sample.read(Path.of(""));
        Sample fresh = Sample.of(newsletter, EditionCache.in(KeptFiles.in(folder)), 1);
        Sample cached = Sample.of(newsletter, EditionCache.in(KeptFiles.in(folder)), 1);
        assertArrayEquals(fresh.issue(), cached.issue());
        assertEquals(fresh.rendered(), cached.rendered());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
