package fascicle.importing.document;

import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads XML out of which nothing leads: without a document type there is nothing to open, and nothing unfolds but
/// the entities of XML itself, a character each.
final class ImportedXml {
    private ImportedXml() {}

    /// @throws SAXException when it is not well-formed or has a document type
    static Document document(InputSource xml) throws IOException, SAXException {
        return read(DocumentBuilderFactory.newDefaultInstance(), xml);
    }

    /// The same, with elements that know their namespaces.
    static Document withNamespaces(InputSource xml) throws IOException, SAXException {
        return read(DocumentBuilderFactory.newDefaultNSInstance(), xml);
    }

    private static Document read(DocumentBuilderFactory factory, InputSource xml) throws IOException, SAXException {
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // Among what unfolds, the JDK counts each &quot;.
            factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
            return factory.newDocumentBuilder().parse(xml);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's parser is not as it was", e);
        }
    }
}
