package fascicle.content.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What editors write who do not know YAML, and what they are told.
class MalformedYamlTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        title: a: b                  | 2:9 a second colon in one line          | put the value in quotes: key: "a: b"
        title: “a: b”                | 2:10 a second colon in one line; typographic quotes are none to YAML | write straight ones around the value: key: "a: b"
        takeaway: {text: a: b}       | 2:19 a second colon in one value        | put the value in quotes: key: "a: b"
        takeaway: {text: a           | 2:11 { is opened here and not closed    | close it with }
        topics: [a}                  | 2:9 [ is opened here and not closed     | close it with ]
        topics: ["a" b]              | 2:14 there is no comma before this      | put a comma between two values, and quotes around a text that holds , : { } [ or ]
        title: "a                    | 2:8 a quotation mark is opened here and never closed | close it
        title: "a" b                 | 2:12 words behind the closing quotation mark | put the whole value in one pair of ", with \\" for a quotation mark within it
        title: a\\n  topics: [b]     | 3:9 this line begins further right than the lines of its group | begin it in the same column as the others
        event:\\n  where: a\\n title: b | 4:2 this line does not begin where the lines of its group do | begin it in the same column as the others
        title: a\\n\\tsection: b     | 3:1 a tab, where YAML wants spaces      | indent with spaces
        title: @a                    | 2:8 a value cannot begin with @         | put it in quotes: key: "@..."
        title: a\\nsection           | 3:1 there is no colon behind this key   | write key: value
        """)
    void saysInTheirWordsWhatIsWrongAndWhatWouldBeRight(String front, String found, String hint) throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write(
                        "content/issues/2023-09/01-a.md",
                        "---\n" + front.replace("\\n", "\n").replace("\\t", "\t") + "\n---\nWords.\n");
        Diagnostic first = site.findings().getFirst();
        assertEquals(found, first.at().line() + ":" + first.at().column() + " " + first.message());
        assertEquals(hint, first.hint().orElse(""));
    }
}
