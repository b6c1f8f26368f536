package fascicle.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class ClosedXmlTest {
    @Test
    void ourOwnDocumentsMayHoldAnyNumberOfQuotationMarks() throws SAXException {
        int many = 120_000;
        byte[] document = ("<p>" + "&quot;".repeat(many) + "</p>").getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "\"".repeat(many),
                ClosedXml.document(document).getDocumentElement().getTextContent());
    }
}
