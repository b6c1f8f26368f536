package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Diagnostic;
import fascicle.content.source.Problems;
import fascicle.content.source.SourceText;
import fascicle.content.yaml.Keys;
import fascicle.content.yaml.Value;
import fascicle.content.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Values of every shape under every key: each is read or told at its line, and none stops the tool.
class WrongShapesTest {
    private static final List<String> SHAPES = """
        ~
        ""
        " "
        "\\u200b"
        0
        -1
        1.5e999
        99999999999999999999
        true
        word
        a word
        国家标准
        name@example.org
        www.example.org
        //example.org/a
        https://
        https://[
        "mailto:"
        "mailto:@"
        ":"
        http:a
        "https://exa mple.org/"
        "https://bücher.example/ä"
        "%zz"
        ../../a
        "a\\\\b"
        "\\0"
        2023-02-30
        2023-10-18
        2023-11-21T25:61
        +999999999-12-31T10:00
        Europe/Nowhere
        UTC+99
        xx-yy-zz-aaaaaaaaaaaa
        []
        [~]
        [[]]
        [word, word]
        [{}, word]
        {}
        {word: word}
        {"": ""}
        {? [a] : b}
        !!int 1
        *word
        &word word
        "\\ud800"
        |
        '
        [
        @
        """.lines().toList();

    private static List<Diagnostic> problems(Keys keys, String yaml) {
        Problems problems = new Problems();
        SourceText text = SourceText.decoded(yaml.getBytes(StandardCharsets.UTF_8), "a.yaml")
                .text()
                .orElseThrow();
        new YamlReader(text, 1, problems).mapping(yaml).ifPresent(read -> read(keys, read, problems));
        return problems.all();
    }

    /// In a folder where there are none.
    private static FileReferences files(Problems problems) {
        try {
            Project nothing = new Project(Path.of("src/test/resources/sites/numbering"));
            Surroundings around = new Surroundings(nothing, PageFiles.NONE, Set.of());
            Path file = nothing.content().resolve("newsletter.yaml");
            return new FileReferences(around, file, SourceText.of("a.yaml", ""), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Keys keys, Value.Mapping mapping, Problems problems) {
        if (keys == NewsletterFile.KEYS) {
            NewsletterFile.read(mapping, files(problems), problems);
        }
        keys.read(mapping, problems);
    }

    @Test
    void everyShapeUnderEveryKeyIsReadOrTold() {
        for (Keys keys :
                List.of(NewsletterFile.KEYS, IssueFile.KEYS, ArticleFile.KEYS, TranslationFile.KEYS, PageFile.KEYS)) {
            List<String> before = new ArrayList<>();
            leaves(keys.schema(), "@", before);
            assertTrue(before.size() >= 2, "found no keys");
            for (String place : before) {
                for (String shape : SHAPES) {
                    String yaml = place.replace("@", shape).strip() + "\n";
                    assertDoesNotThrow(() -> problems(keys, yaml), yaml);
                }
            }
        }
    }

    @Test
    void everyShapeOfAnAbbreviationIsReadOrTold() {
        List<String> places = new ArrayList<>(List.of("word: @"));
        leaves(AbbreviationsFile.schema(), "@", places);
        assertTrue(places.size() > 4, "found no keys");
        for (String place : places) {
            for (String shape : SHAPES) {
                Problems problems = new Problems();
                String yaml = place.replace("@", shape).strip() + "\n";
                SourceText text = SourceText.decoded(yaml.getBytes(StandardCharsets.UTF_8), "a.yaml")
                        .text()
                        .orElseThrow();
                assertDoesNotThrow(
                        () -> new YamlReader(text, 1, problems)
                                .mapping(yaml)
                                .ifPresent(read -> AbbreviationsFile.read(read, problems)),
                        yaml);
            }
        }
    }

    /// Each way to a key, as YAML with `@` for the value: `event: {starts: @}`.
    private static void leaves(Map<?, ?> schema, String around, List<String> found) {
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((name, inner) -> {
                String place = around.equals("@") ? name + ": @" : around.replace("@", "{" + name + ": @}");
                found.add(place);
                leaves((Map<?, ?>) inner, place, found);
            });
        }
        if (schema.get("items") instanceof Map<?, ?> items) {
            leaves(items, around.replace("@", "[@]"), found);
        }
        if (schema.get("additionalProperties") instanceof Map<?, ?> values) {
            leaves(values, around.replace("@", "{word: @}"), found);
        }
        if (schema.get("anyOf") instanceof List<?> choices) {
            choices.forEach(choice -> leaves((Map<?, ?>) choice, around, found));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'consultation: {closes: 2023-11-18, submit: name@example.org}', mailto:name@example.org",
        "'consultation: {closes: 2023-11-18, submit: www.example.org}', https://www.example.org",
        "'consultation: {closes: 2023-11-18, submit: //example.org/a}', https://example.org/a"
    })
    void saysHowAnAddressBegins(String line, String right) {
        assertEquals("write " + right, hints(problems(ArticleFile.KEYS, line)));
    }

    private static String hints(List<Diagnostic> problems) {
        return problems.stream()
                .filter(problem -> problem.code().equals("value-kind"))
                .map(problem -> problem.hint().orElse(""))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: \"\"",
                "title: ' '",
                "title: \"\\u200b\"",
                "title: …",
                "topics: ['']",
                "topics: ['#']",
                "topics: [\"\\u00a0\"]",
                "event: {title: ''}",
                "event: {where: ' '}"
            })
    void aNameThatShowsNothingIsAnError(String line) {
        assertFalse(
                problems(ArticleFile.KEYS, line).stream()
                        .filter(problem -> problem.code().equals("value-kind"))
                        .toList()
                        .isEmpty(),
                line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: 2024", "title: C++", "title: 🎉", "topics: [C#, 标准]", "source: '…'"})
    void anyNameThatShowsSomethingIsRight(String line) {
        assertEquals(
                List.of(),
                problems(ArticleFile.KEYS, line).stream()
                        .filter(problem -> problem.code().equals("value-kind"))
                        .toList());
    }
}
