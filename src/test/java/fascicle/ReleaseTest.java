package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/// What the tool says of itself.
class ReleaseTest {
    private static final String HASH = "be03a80ee9544ef1e4388413c23a306fe48834fe";
    private static final String UNTOUCHED = "archive.commit=$Format:%H$\narchive.seconds=$Format:%ct$\n";

    private static String words(String properties) throws IOException {
        Properties said = new Properties();
        said.load(new StringReader(properties));
        return Release.of(said).words();
    }

    @Test
    void saysCommitAndDayWhereGitKnows() throws IOException {
        String git = "number=1.0.0\ncommit=" + HASH + "\nseconds=1795961662\n" + UNTOUCHED;
        assertEquals("1.0.0 (commit be03a80ee954, 2026-11-29)", words(git));
        assertEquals(
                "1.0.0 (commit be03a80ee954, 2026-11-29, changed since)",
                words(git.replace("fe\nseconds", "fe-dirty\nseconds")));
    }

    @Test
    void saysThemOfAnArchiveThatGitMade() throws IOException {
        String archive = "number=1.0.0\ncommit=${git.said.commit}\nseconds=${git.said.seconds}\narchive.commit=" + HASH
                + "\narchive.seconds=1795961662\n";
        assertEquals("1.0.0 (commit be03a80ee954, 2026-11-29)", words(archive));
    }

    @Test
    void saysOnlyItsNumberElsewhere() throws IOException {
        assertEquals("1.0.0", words("number=1.0.0\ncommit=\nseconds=\n" + UNTOUCHED));
        assertEquals("1.0.0", words("number=1.0.0\ncommit=fatal: no\nseconds=fatal\n" + UNTOUCHED));
        assertEquals("(from sources)", words(""));
    }

    @Test
    void knowsItsHomeOnlyWhereTheBuildWasToldOfOne() throws IOException {
        for (String nowhere : new String[] {"", "repository=", "repository=${release.repository}"}) {
            Properties said = new Properties();
            said.load(new StringReader(nowhere));
            assertEquals(Optional.empty(), Release.of(said).home());
        }
        Properties said = new Properties();
        said.load(new StringReader("repository=some-one/fascicle"));
        assertEquals(Optional.of("some-one/fascicle"), Release.of(said).home());
    }

    @Test
    void isBuiltInAFolderWithABlankInItsNameToo() throws IOException {
        List<String> split = Files.readString(Path.of("pom.xml"))
                .lines()
                .filter(line -> line.matches(".*\\bline=\"[^\"]*\\$\\{.*"))
                .toList();
        assertEquals(List.of(), split, "such a line is split at blanks, also at those of a folder; say value= instead");
    }

    @Test
    void isWrittenByTheBuildWithTheNumberOfThePom() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String number = Release.ofThisTool().number().orElseThrow();
        assertTrue(pom.contains("<artifactId>fascicle</artifactId>\n  <version>" + number + "</version>"), number);
    }
}
