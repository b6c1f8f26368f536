package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import fascicle.Parallel;
import fascicle.SiteFixture;
import fascicle.model.Body;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A second reading by the same reader gives what a first reading by another would.
class ReadingAgainTest {
    @TempDir
    private Path folder;

    private SiteFixture fixture;
    private final Parallel parallel = Parallel.of(2);
    private ContentReader reader;

    @AfterEach
    void endThreads() {
        parallel.close();
    }

    @BeforeEach
    void readOnce() throws IOException {
        fixture = SiteFixture.empty(folder)
                .article("01-first", "See [the second](02-second.md#part), SAMR and ![x](images/x.svg).\n")
                .article("02-second", "## Part\n\nWords.\n")
                .write("content/abbreviations.yaml", "SAMR: {en: State Administration}\n")
                .write("content/issues/2023-09/images/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        age();
        reader = new ContentReader(folder, Chosen.ALL, ContentReader.Means.anew(parallel));
        reader.read();
    }

    /// As if all had been written long ago: only of such files is a reading kept.
    private void age() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2023-01-01T00:00:00Z")));
            }
        }
    }

    private void isAsReadAnew() throws IOException {
        for (int times = 0; times < 2; times++) {
            Reading fresh = ContentReader.once(folder, Chosen.ALL);
            Reading again = reader.read();
            assertEquals(fresh.diagnostics(), again.diagnostics());
            assertEquals(
                    fresh.newsletter().orElseThrow().issues(),
                    again.newsletter().orElseThrow().issues());
        }
    }

    private Body body(int article) throws IOException {
        return reader.read()
                .newsletter()
                .orElseThrow()
                .articles()
                .toList()
                .get(article)
                .body();
    }

    @Test
    void keepsTheTextsThatHaveNotChanged() throws IOException {
        Body before = body(0);
        fixture.article("02-second", "## Part\n\nOther words.\n");
        assertSame(before, body(0));
        isAsReadAnew();
    }

    @Test
    void seesAnArticleThatIsSavedTwiceInOneTickWithTheSameLength() throws IOException {
        fixture.article("02-second", "## Part\n\nWords!\n");
        isAsReadAnew();
        FileTime now = Files.getLastModifiedTime(folder.resolve("content/issues/2023-09/02-second.md"));
        fixture.article("02-second", "## Part\n\nWords?\n");
        Files.setLastModifiedTime(folder.resolve("content/issues/2023-09/02-second.md"), now);
        isAsReadAnew();
    }

    @Test
    void seesThatAHeadingThatIsLinkedToHasGone() throws IOException {
        fixture.article("02-second", "## Other part\n\nWords.\n");
        assertEquals(
                List.of("anchor-missing"),
                reader.read().diagnostics().stream().map(found -> found.code()).toList());
        isAsReadAnew();
    }

    @Test
    void seesThatAnArticleThatIsLinkedToHasGoneAndIsBack() throws IOException {
        Path second = folder.resolve("content/issues/2023-09/02-second.md");
        Files.move(second, folder.resolve("aside"));
        isAsReadAnew();
        Files.move(folder.resolve("aside"), second);
        isAsReadAnew();
    }

    @Test
    void seesThatALinkedArticleHasAnotherAddress() throws IOException {
        fixture.write(
                "content/issues/2023-09/02-second.md", "---\ntitle: B\nsection: news\nslug: other\n---\n## Part\n");
        isAsReadAnew();
    }

    @Test
    void seesThatTheOriginalOfATranslationHasChanged() throws IOException {
        fixture.write("content/issues/2023-09/02-second.zh.md", "---\ntitle: 二\n---\n文字。\n");
        age();
        isAsReadAnew();
        fixture.write(
                "content/issues/2023-09/02-second.md", "---\ntitle: B\nsection: news\ntopics: [New]\n---\n## Part\n");
        isAsReadAnew();
        Files.delete(folder.resolve("content/issues/2023-09/02-second.zh.md"));
        isAsReadAnew();
    }

    @Test
    void seesThatAPictureHasGoneAndIsBack() throws IOException {
        Path picture = folder.resolve("content/issues/2023-09/images/x.svg");
        Files.move(picture, folder.resolve("aside"));
        isAsReadAnew();
        Files.move(folder.resolve("aside"), picture);
        isAsReadAnew();
    }

    @Test
    void seesAShortFormThatIsNew() throws IOException {
        fixture.write("content/abbreviations.yaml", "SAMR: {en: State Administration, zh: 国家}\n");
        isAsReadAnew();
    }

    @Test
    void seesASectionThatHasGone() throws IOException {
        fixture.replace("content/newsletter.yaml", "{id: news, title: News}", "{id: other, title: Other}");
        isAsReadAnew();
    }

    @Test
    void seesAnArticleThatComesBefore() throws IOException {
        fixture.article("00-zeroth", "Zero.\n");
        isAsReadAnew();
    }

    @Test
    void seesATopicThatIsWrittenAnotherWay() throws IOException {
        fixture.write("content/issues/2023-09/01-first.md", "---\ntitle: A\nsection: news\ntopics: [Data Law]\n---\n")
                .write(
                        "content/issues/2023-09/02-second.md",
                        "---\ntitle: B\nsection: news\ntopics: [data law]\n---\n");
        isAsReadAnew();
    }
}
