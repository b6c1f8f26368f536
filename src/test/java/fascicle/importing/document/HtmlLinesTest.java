package fascicle.importing.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlLinesTest {
    @Test
    void aDocumentMayHoldAnyNumberOfQuotationMarks() throws IOException {
        int many = 120_000;
        assertEquals(
                List.of("\"".repeat(many), ""),
                HtmlLines.of("<p>" + "&quot;".repeat(many) + "</p>", new WordMarks())
                        .lines());
    }
}
