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
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Path GAZETTE = Path.of("themes/gazette");

    /// What templates and classes put together: `words["search." + filter]`, `words[kind + ".open"]`.
    private static final Pattern PUT_TOGETHER = Pattern.compile(
            "(?:collection\\.all|dossiers?\\.kind|dossier\\.stage|search|alert|statement\\.conforms)\\.[a-z-]+"
                    + "|(?:consultation|event)\\.(?:before|open|over)|[a-z]+\\.title");

    @TempDir
    Path folder;

    @Test
    void noWordIsThereThatNobodySays() throws IOException, ThemeException {
        StringBuilder sources = new StringBuilder();
        for (Path folder : List.of(Path.of("src/main/java"), Path.of("themes"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(?:java|ftlh)"))
                        .toList()) {
                    sources.append(Files.readString(file));
                }
            }
        }
        Set<String> unsaid = keys("en").stream()
                .map(Object::toString)
                .filter(key -> !PUT_TOGETHER.matcher(key).matches() && sources.indexOf('"' + key + '"') < 0)
                .collect(Collectors.toCollection(TreeSet::new));
        unsaid.removeIf(key -> key.endsWith(".first"));
        assertEquals(Set.of(), unsaid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "fr", "de", "es", "it"})
    void everyLanguageOfTheThemeHasTheSameKeys(String language) throws IOException, ThemeException {
        Set<String> keys = new TreeSet<>(keys(language));
        keys.remove("date.long.first");
        assertEquals(new TreeSet<>(keys("en")), keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "fr", "de", "es", "it"})
    void allWordsTakeTheSameValues(String language) throws IOException, ThemeException {
        Words english = in("en");
        Words other = in(language);
        Set<String> dropsTheCount = language.equals("zh") ? Set.of("standards.editions") : Set.of();
        for (String key : keys("en")) {
            if (!key.startsWith("date.") && !dropsTheCount.contains(key)) {
                assertEquals(values(english.get(key)), values(other.get(key)), key);
            }
        }
    }

    private static Set<String> values(String words) {
        return Pattern.compile("\\{\\d")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void aLonelyArticleIsSingularInEachLanguage() throws IOException, ThemeException {
        assertEquals("1 article", in("fr").say("issue.articles", 1));
        assertEquals("1 Artikel", in("de").say("issue.articles", 1));
        assertEquals("1 artículo", in("es").say("issue.articles", 1));
        assertEquals("1 articolo", in("it").say("issue.articles", 1));
        assertEquals("2 articoli", in("it").say("issue.articles", 2));
        assertEquals("Aucun article", in("fr").say("issue.articles", 0));
    }

    @Test
    void theFirstDayOfAMonthIsWrittenAsItsLanguageDoes() throws IOException, ThemeException {
        LocalDate first = LocalDate.of(2024, 5, 1);
        assertEquals("1er mai 2024", in("fr").time("date.long", first));
        assertEquals("1º maggio 2024", in("it").time("date.long", first));
        assertEquals("1. Mai 2024", in("de").time("date.long", first));
        assertEquals("1 de mayo de 2024", in("es").time("date.long", first));
        assertEquals("2 mai 2024", in("fr").time("date.long", first.plusDays(1)));
    }

    @Test
    void aLanguageOfWhichFewWordsAreTranslatedIsNotYetSpoken() throws IOException, ThemeException {
        Files.createDirectories(folder.resolve("messages"));
        Files.writeString(folder.resolve("messages/nl.properties"), "issue.index=Inhoud\n");
        Words words = words(folder, Locale.of("nl"));
        assertEquals(Locale.ENGLISH, words.language());
        assertEquals("Index", words.get("issue.index"), "marked as English, so it has to be");
    }

    @Test
    void aLanguageOfWhichMostWordsAreTranslatedIsSpoken() throws IOException, ThemeException {
        Files.createDirectories(folder.resolve("messages"));
        Files.copy(GAZETTE.resolve("messages/de.properties"), folder.resolve("messages/nl.properties"));
        assertEquals(Locale.of("nl"), words(folder, Locale.of("nl")).language());
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
        Words words = words(folder, Locale.ENGLISH);
        assertEquals("Contents", words.get("issue.index"));
        assertEquals("Takeaways", words.get("issue.takeaways"));
    }

    @Test
    void theFirstDayOfAMonthIsWrittenAsTheOthersAreThatAThemeOnTopReplaces() throws IOException, ThemeException {
        Files.createDirectories(folder.resolve("messages"));
        Files.writeString(folder.resolve("messages/fr.properties"), "date.long=dd/MM/yyyy\n");
        Words words = words(folder, Locale.FRENCH);
        assertEquals("02/05/2024", words.time("date.long", LocalDate.of(2024, 5, 2)));
        assertEquals("01/05/2024", words.time("date.long", LocalDate.of(2024, 5, 1)));
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
        return words(GAZETTE, Locale.forLanguageTag(language));
    }

    private static Words words(Path top, Locale language) throws IOException, ThemeException {
        Theme theme = new Theme(List.of(top, GAZETTE));
        return Words.of(theme, language, Words.english(theme));
    }
}
