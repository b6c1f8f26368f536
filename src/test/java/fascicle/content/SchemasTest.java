package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fascicle.render.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The schemas are what the reader says: an outside validator passes every file of this repository's own newsletter
/// by them, and refuses what the reader refuses.
class SchemasTest {
    private static final Path CONTENT = Path.of("content");

    private static Schema schema(String name) {
        String json = Json.compact(Schemas.all().get(name));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(json, InputFormat.JSON);
    }

    private static List<String> problems(String schema, String yaml) {
        Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return schema(schema)
                .validate(
                        Json.compact(value),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(CONTENT)) {
            return walk.filter(file -> file.toString().matches(".*\\.(md|yaml)")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileOfTheNewsletterIsValid(Path file) throws IOException {
        assertEquals(List.of(), problems(schemaOf(file), yaml(Files.readString(file))));
    }

    @Test
    void whatDossiersAndArticlesOnThemSayIsOffered() {
        assertEquals(List.of(), problems("dossier.schema.json", """
            {title: A, kind: committee, zh: 甲, short: [B], aliases: [C], former: [D], replaces: [E],
             link: "https://example.org/"}\
            """));
        assertFalse(problems("dossier.schema.json", "{title: A, kind: planet}").isEmpty());
        assertFalse(problems("dossier.schema.json", "{title: A, alias: [C]}").isEmpty());
        assertEquals(List.of(), problems("article.schema.json", """
            {title: A, section: news, about: [B], status: {of: B, is: in force, since: 2022-11}}\
            """));
        assertFalse(
                problems("article.schema.json", "{title: A, section: news, status: {of: B, is: flying, since: 2022}}")
                        .isEmpty());
    }

    private static String schemaOf(Path file) {
        String name = file.getFileName().toString();
        return switch (name) {
            case "newsletter.yaml", "abbreviations.yaml", "issue.md" -> name.replaceAll("\\..*", "") + ".schema.json";
            default ->
                file.getParent().endsWith("pages")
                        ? "page.schema.json"
                        : name.endsWith(".zh.md") ? "translation.schema.json" : "article.schema.json";
        };
    }

    private static String yaml(String text) {
        return text.startsWith("---\n") ? text.substring(4, text.indexOf("\n---", 4) + 1) : text;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "section: news",
                "{title: A, section: news, titel: B}",
                "{title: A, section: news, topics: Data}",
                "{title: A, section: news, takeaway: {rank: 0, text: A}}",
                "{title: A, section: news, takeaway: {rank: 1}}",
                "{title: A, section: news, consultation: {opens: 2023-10-18}}",
                "{title: A, section: news, consultation: [{closes: 18 October}]}",
                "{title: A, section: news, event: {starts: 2023-10-18T10, zone: Europe/Brussels}}",
                "{title: A, section: news, draft: maybe}",
                "{title: A, section: news, slug: Not A Slug}",
                "{title: [A], section: news}",
            })
    void whatTheReaderRefusesTheSchemaRefuses(String yaml) {
        assertFalse(problems("article.schema.json", yaml).isEmpty());
    }

    @Test
    void theSettingsOfTheProofreaderAreInIt() {
        String settings = "{title: A, publisher: B, language: en, timezone: UTC, sections: [{id: a, title: A}]";
        String good = ", checks: {list-lone: off}, takeaways: required, spelling: british, preferred: {a: b},"
                + " dictionary: [c]}";
        assertEquals(List.of(), problems("newsletter.schema.json", settings + good));
        assertFalse(problems("newsletter.schema.json", settings + ", checks: {list-lone: loud}}")
                .isEmpty());
        assertFalse(problems("newsletter.schema.json", settings + ", spelling: welsh}")
                .isEmpty());
    }

    @Test
    void everyKeyIsExplained() {
        List<String> unexplained = new ArrayList<>();
        new TreeMap<>(Schemas.all()).forEach((name, schema) -> collect(name, schema, unexplained));
        assertEquals(List.of(), unexplained);
    }

    private static void collect(String place, Object schema, List<String> unexplained) {
        if (schema instanceof Map<?, ?> map) {
            if (map.get("properties") instanceof Map<?, ?> properties) {
                properties.forEach((key, value) -> {
                    if (!(value instanceof Map<?, ?> property && property.get("description") instanceof String)) {
                        unexplained.add(place + "/" + key);
                    }
                });
            }
            map.forEach((key, value) -> collect(place + "/" + key, value, unexplained));
        }
    }
}
