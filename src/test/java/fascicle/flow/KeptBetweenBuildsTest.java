package fascicle.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.SiteFixture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        BufferedImage map = new BufferedImage(1000, 10, BufferedImage.TYPE_INT_RGB);
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
        for (Path file : kept()) {
            assertEquals(true, Files.size(file) > 0, file.toString());
        }
    }

    @Test
    void whatTheLastBuildDidNotNeedIsForgotten() throws IOException {
        Path pdf = kept().getFirst();
        Path picture = kept().getLast();
        site.article("one", "No map.").build();
        List<Path> now = kept();
        assertEquals(1, now.size());
        assertEquals(pdf.getParent(), now.getFirst().getParent());
        assertEquals(false, Files.exists(pdf) || Files.exists(picture));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(".fascicle"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
