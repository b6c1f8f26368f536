package fascicle.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Reader;
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

class WordsTest {
    private static final Path GAZETTE = Path.of("themes/gazette");

    @TempDir
    Path folder;

    @Test
    void everyLanguageOfTheThemeHasTheSameKeys() throws IOException {
        assertEquals(keys("en"), keys("zh"));
    }

    private static Set<String> keys(String language) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(GAZETTE.resolve("messages/" + language + ".properties"))) {
            words.load(reader);
        }
        return words.stringPropertyNames();
    }

    @Test
    void datesAreInTheLanguageOfTheWords() throws IOException {
        LocalDate day = LocalDate.of(2023, 11, 18);
        assertEquals("18 November 2023", in("en").time("date.long", day));
        assertEquals("2023年11月18日", in("zh-CN").time("date.long", day));
    }

    @Test
    void aLanguageWithoutWordsGetsTheEnglishOnes() throws IOException {
        assertEquals("Index", in("fi").get("issue.index"));
    }

    @Test
    void aThemeOnTopReplacesOnlyTheWordsItHas() throws IOException {
        Files.createDirectories(folder.resolve("messages"));
        Files.writeString(folder.resolve("messages/en.properties"), "issue.index=Contents\n");
        Words words = Words.of(new Theme(List.of(folder, GAZETTE)), Locale.ENGLISH);
        assertEquals("Contents", words.get("issue.index"));
        assertEquals("Takeaways", words.get("issue.takeaways"));
    }

    @Test
    void saysWhichWordsAreMissing() throws IOException {
        NoSuchElementException missing = assertThrows(NoSuchElementException.class, () -> in("en").get("no.such"));
        assertEquals("no words for \"no.such\" in the theme's messages", missing.getMessage());
    }

    private static Words in(String language) throws IOException {
        return Words.of(new Theme(List.of(GAZETTE)), Locale.forLanguageTag(language));
    }
}
