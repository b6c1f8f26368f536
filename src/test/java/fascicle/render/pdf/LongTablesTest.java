package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.pictures.ClosedXml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// For each row the library looks at all that follow it in its body, so that a hundred thousand take minutes.
class LongTablesTest {
    private static List<Integer> bodies(String rows) throws SAXException {
        String xhtml = "<html><body><table><thead><tr><th>a</th></tr></thead><tbody id=\"b\">" + rows
                + "</tbody></table></body></html>";
        Document document = ClosedXml.document(xhtml.getBytes(StandardCharsets.UTF_8));
        String before = document.getDocumentElement().getTextContent();
        LongTables.divide(document);
        assertEquals(before, document.getDocumentElement().getTextContent());
        NodeList bodies = document.getElementsByTagName("tbody");
        List<Integer> heights = new ArrayList<>();
        for (int at = 0; at < bodies.getLength(); at++) {
            heights.add(Preparation.children((Element) bodies.item(at)).size());
        }
        return heights;
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> "<tr><td>" + row + "</td></tr>")
                .collect(Collectors.joining());
    }

    @Test
    void noBodyHasVeryManyRows() throws SAXException {
        assertEquals(List.of(500, 500, 200), bodies(rows(1200)));
        assertEquals(List.of(500), bodies(rows(500)));
    }

    @Test
    void cellsThatGoDownOverRowsStayInOneBody() throws SAXException {
        String joined =
                "<tr><td rowspan=\"3\">x</td><td>y</td></tr><tr><td rowspan=\"1\">z</td></tr><tr><td>z</td></tr>";
        assertEquals(List.of(501, 100), bodies(rows(498) + joined + rows(100)));
    }
}
