package fascicle.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Path GAZETTE = Path.of("themes/gazette");

    @TempDir
    Path folder;

    @Test
    void everyLanguageOfTheThemeHasTheSameKeys() throws IOException, ThemeException {
        assertEquals(keys("en"), keys("zh"));
    }

    private static Set<String> keys(String language) throws IOException, ThemeException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(GAZETTE.resolve("messages/" + language + ".properties"))) {
            words.load(reader);
        }
        return words.stringPropertyNames();
    }

    @Test
    void datesAreInTheLanguageOfTheWords() throws IOException, ThemeException {
        LocalDate day = LocalDate.of(2023, 11, 18);
        assertEquals("18 November 2023", in("en").time("date.long", day));
        assertEquals("2023年11月18日", in("zh-CN").time("date.long", day));
    }

    @Test
    void aLanguageWithoutWordsGetsTheEnglishOnes() throws IOException, ThemeException {
        assertEquals("Index", in("fi").get("issue.index"));
    }

    @Test
    void aThemeOnTopReplacesOnlyTheWordsItHas() throws IOException, ThemeException {
        Files.createDirectories(folder.resolve("messages"));
        Files.writeString(folder.resolve("messages/en.properties"), "issue.index=Contents\n");
        Words words = Words.of(new Theme(List.of(folder, GAZETTE)), Locale.ENGLISH);
        assertEquals("Contents", words.get("issue.index"));
        assertEquals("Takeaways", words.get("issue.takeaways"));
    }

    @Test
    void saysWhichWordsAreMissing() throws IOException, ThemeException {
        NoSuchElementException missing = assertThrows(NoSuchElementException.class, () -> in("en").get("no.such"));
        assertEquals("no words for \"no.such\" in the theme's messages", missing.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date.long=d MMMM of y",
                "date.day=HH:mm",
                "date.time=\\u12zz",
                "issue.index={0",
                "issue.index={0,nothing}"
            })
    void saysWhichLineCannotBeUsed(String words) throws IOException {
        assertEquals("themes/ours/messages/en.properties:3:1", refused("# Ours\nissue.number=No {0}\n" + words + "\n"));
    }

    @Test
    void saysThatAFileIsNotInUnicode() throws IOException {
        Files.createDirectories(folder.resolve("ours/messages"));
        Files.write(folder.resolve("ours/messages/en.properties"), "a=\u00e4".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("themes/ours/messages/en.properties:1:1", refused());
    }

    private String refused(String words) throws IOException {
        Files.createDirectories(folder.resolve("ours/messages"));
        Files.writeString(folder.resolve("ours/messages/en.properties"), words);
        return refused();
    }

    private String refused() {
        Theme theme = new Theme(List.of(folder.resolve("ours"), GAZETTE));
        return assertThrows(ThemeException.class, () -> Languages.of(theme, Locale.FRENCH))
                .diagnostic()
                .at()
                .toString();
    }

    private static Words in(String language) throws IOException, ThemeException {
        return Words.of(new Theme(List.of(GAZETTE)), Locale.forLanguageTag(language));
    }
}
