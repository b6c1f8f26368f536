package fascicle.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.proof.copy.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Reports that programs read.
class ReportsTest {
    private static final List<Diagnostic> FOUND = List.of(
            Diagnostic.error(
                            new Position("content/issues/2023-09/01-a b, c%.md", 4, 10),
                            "section-unknown",
                            "100%: \"a\", b\nc")
                    .withHint("did you mean \"news\"?\r\nOr: not"),
            Diagnostic.warning(new Position("content/标准.md", 1, 1), "word-doubled", "“的” stands twice"));

    @Test
    void githubGetsOneEscapedCommandALine() {
        assertEquals(
                "::error file=content/issues/2023-09/01-a b%2C c%25.md,line=4,col=10,title=section-unknown"
                        + "::100%25: \"a\", b%0Ac%0Ahint: did you mean \"news\"?%0D%0AOr: not\n"
                        + "::warning file=content/标准.md,line=1,col=1,title=word-doubled::“的” stands twice\n",
                GithubReport.of(FOUND));
    }

    @Test
    void jsonCountsAndListsThem() {
        assertEquals("""
            {
              "errors" : 0,
              "warnings" : 1,
              "diagnostics" : [ {
                "path" : "content/标准.md",
                "line" : 1,
                "column" : 1,
                "severity" : "warning",
                "code" : "word-doubled",
                "message" : "“的” stands twice"
              } ]
            }
            """, JsonReport.of(FOUND.subList(1, 2)).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void sarifIsValidByItsOwnSchema() throws IOException {
        SarifReport report = new SarifReport(
                "0.1.0", List.of(Rule.warning("word-doubled", "A word stands twice."), Rule.error("x-y", "X.")));
        assertEquals(List.of(), problems(report.of(FOUND)));
        assertEquals(List.of(), problems(report.of(List.of())));
    }

    @Test
    void theSchemaOfSarifRefusesWhatIsNone() throws IOException {
        String log = new SarifReport("0.1.0", List.of()).of(FOUND);
        assertFalse(problems(log.replace("\"level\" : \"error\"", "\"level\" : \"awful\""))
                .isEmpty());
        assertFalse(
                problems(log.replace("\"startLine\" : 4", "\"startLine\" : 0")).isEmpty());
    }

    @Test
    void sarifNamesFilesByTheirAddresses() {
        String log = new SarifReport("0.1.0", List.of()).of(FOUND);
        assertTrue(log.contains("\"uri\" : \"content/issues/2023-09/01-a%20b,%20c%25.md\""), log);
        assertTrue(log.contains("\"uri\" : \"content/%E6%A0%87%E5%87%86.md\""), log);
    }

    private static List<String> problems(String log) throws IOException {
        try (InputStream in = ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in);
            return schema.validate(log, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
