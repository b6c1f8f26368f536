package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.model.ArticleKey;
import fascicle.model.Dossier;
import fascicle.model.Issue;
import fascicle.model.IssueId;
import fascicle.model.Newsletter;
import fascicle.model.Volume;
import fascicle.plan.Made;
import fascicle.render.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VolumeTest {
    @TempDir
    private Path folder;

    @Test
    void keepsTheStandards() throws Exception {
        Newsletter newsletter = SiteFixture.from("dossiers", folder).newsletter();
        assertKeepsTheStandards(
                newsletter,
                new Volume(new IssueId("2023"), "2023", newsletter.issues().reversed()));
    }

    /// Its articles speak of others that are not bound with them.
    @Test
    void oneOnAMatterKeepsTheStandardsToo() throws Exception {
        Newsletter newsletter = SiteFixture.from("dossiers", folder).newsletter();
        Dossier matter = newsletter.names().called("TC260").getFirst();
        Set<ArticleKey> bound =
                matter.mentions().stream().map(Dossier.Mention::article).collect(Collectors.toSet());
        List<Issue> issues = newsletter.issues().reversed().stream()
                .map(issue -> issue.withArticles(issue.articles().stream()
                        .filter(article -> bound.contains(article.key()))
                        .toList()))
                .toList();
        Volume volume = new Volume(new IssueId("tc260"), "TC260", issues);
        assertTrue(
                volume.articles().size() > 1
                        && volume.articles().size() < newsletter.articles().count(),
                volume.articles()::toString);
        assertKeepsTheStandards(newsletter, volume);
    }

    private static void assertKeepsTheStandards(Newsletter newsletter, Volume volume) throws Exception {
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
