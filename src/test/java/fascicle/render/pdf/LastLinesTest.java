package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class LastLinesTest {
    @Test
    void noTextEndsWithAWordAloneOnItsLine() throws IOException, ThemeException {
        String body = IntStream.range(0, 60)
                .mapToObj(count -> "Some sentence of words " + "with more ".repeat(6) + "x".repeat(count % 30))
                .map(words ->
                        "<p>" + words + " so <em>to</em>\n speak.</p><ul><li>" + words + " at <b>the</b> end</li></ul>")
                .collect(Collectors.joining("", "<div class=\"text\">", "</div>"));
        byte[] printed = new Typesetter(Sample.theme())
                .print(StressDocument.around(body), StressDocument.FACTS, Map.of())
                .pdf();
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertEquals(List.of(), Pages.loneWords(pdf));
            assertTrue(pdf.getNumberOfPages() > 1);
        }
    }
}
