package fascicle.flow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptBetweenBuildsTest {
    @TempDir
    private Path folder;

    private SiteFixture site;

    @BeforeEach
    void build() throws IOException {
        site = SiteFixture.empty(folder).article("one", "![A map](map.png)");
        BufferedImage map = new BufferedImage(1000, 200, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1); // what cannot be packed small
        for (int i = 0; i < map.getWidth() * map.getHeight(); i++) {
            map.setRGB(i % map.getWidth(), i / map.getWidth(), random.nextInt());
        }
        ImageIO.write(
                map, "png", folder.resolve("content/issues/2023-09/map.png").toFile());
        site.build();
    }

    /// A failure of power leaves them so.
    @Test
    void emptyFilesBreakNoBuild() throws IOException {
        var before = site.files();
        for (Path file : kept()) {
            Files.write(file, new byte[0]);
        }
        site.build().isUnchangedFrom(before);
        assertTrue(size() > 0);
    }

    @Test
    void theFolderMayBeDeleted() throws IOException {
        var before = site.files();
        for (Path file : kept()) {
            Files.delete(file);
        }
        site.build().isUnchangedFrom(before);
        assertTrue(size() > 0);
    }

    @Test
    void whatTheLastBuildsDidNotNeedIsForgotten() throws IOException {
        long withMap = size();
        site.article("one", "No map.").build();
        for (int i = 0; i < 3; i++) {
            site.build();
        }
        assertTrue(size() < withMap, size() + " of " + withMap);
    }

    private long size() throws IOException {
        long size = 0;
        for (Path file : kept()) {
            size += Files.size(file);
        }
        return size;
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(".fascicle"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
