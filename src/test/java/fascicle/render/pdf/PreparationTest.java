package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.pictures.ClosedXml;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class PreparationTest {
    /// The library takes a square of their number.
    @Test
    void manySpacesAreOneButInCode() throws SAXException {
        String many = "a" + " ".repeat(500_000) + "b";
        String xhtml = "<html><body><p>" + many + "</p><pre><code><b>" + many + "</b></code></pre></body></html>";
        Document document = ClosedXml.document(xhtml.getBytes(StandardCharsets.UTF_8));
        new Preparation(document).prepare();
        assertEquals("a b", document.getElementsByTagName("p").item(0).getTextContent());
        assertEquals(many, document.getElementsByTagName("pre").item(0).getTextContent());
    }
}
