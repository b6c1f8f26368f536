package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fascicle.SiteFixture;
import fascicle.model.IssueId;
import fascicle.model.Newsletter;
import fascicle.model.Volume;
import fascicle.plan.Made;
import fascicle.render.Theme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VolumeTest {
    @TempDir
    private Path folder;

    @Test
    void keepsTheStandards() throws Exception {
        Newsletter newsletter = SiteFixture.from("dossiers", folder).newsletter();
        Volume volume =
                new Volume(new IssueId("2023"), "2023", newsletter.issues().reversed());
        PrintTheme theme = new PrintTheme(new Theme(List.of(Path.of("themes/gazette"))));
        Made made = EditionMaker.made(Edition.of(newsletter, volume, theme));
        assertEquals(List.of(), made.findings());
        byte[] pdf = made.files().getFirst().content();
        for (Validator standard : Validator.values()) {
            assertEquals(List.of(), standard.failures(pdf), standard.toString());
        }
    }

    @Test
    void thereIsNoVolumeOfNothing() {
        IssueId id = new IssueId("2023");
        assertThrows(IllegalArgumentException.class, () -> new Volume(id, "2023", List.of()));
    }
}
