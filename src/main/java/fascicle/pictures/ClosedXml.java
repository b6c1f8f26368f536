package fascicle.pictures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Reads XML out of which nothing leads: no other file is opened, and what unfolds into a flood is refused.
public final class ClosedXml {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /// The JDK counts those of XML itself among them.
    private static final List<String> UNFOLDED =
            List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

    private static final String NO_LIMIT = "0";

    private ClosedXml() {}

    /// A document that Fascicle itself made, without namespaces. It may be as long as it is: with no document type it
    /// has no entities but those of XML itself (`&quot;`), which unfold into one character each.
    ///
    /// @throws SAXException when it is not well-formed or has a document type
    public static Document document(byte[] xml) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(NO_DOCUMENT_TYPE, true);
            UNFOLDED.forEach(limit -> factory.setAttribute(limit, NO_LIMIT));
            return parsed(factory, xml);
        } catch (ParserConfigurationException e) {
            throw notAsItWas(e);
        }
    }

    /// An SVG picture: its root alone. The document type that drawing programs write is read over; the entities that
    /// it declares itself, by which some of them name their namespaces, are put in.
    public static Document svg(byte[] picture) throws PictureFault {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            Document document = parsed(factory, picture);
            keepRootAlone(document);
            Node root = document.getDocumentElement();
            if (root.getNamespaceURI() == null && "svg".equals(root.getLocalName())) {
                throw PictureFault.unreadable(
                        "does not say that it is SVG: write <svg xmlns=\"" + SVG + "\" ...> at its beginning");
            }
            if (!SVG.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
                throw PictureFault.unreadable("is no SVG picture");
            }
            return document;
        } catch (SAXException e) {
            throw PictureFault.unreadable(XmlSlips.told(e));
        } catch (ParserConfigurationException e) {
            throw notAsItWas(e);
        }
    }

    private static Document parsed(DocumentBuilderFactory factory, byte[] xml)
            throws ParserConfigurationException, SAXException {
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Strict());
        try {
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (IOException e) {
            // Memory does not fail: the bytes are not in the encoding that they claim.
            throw new SAXException(e.getMessage(), e);
        }
    }

    /// While a document has its type, attributes that have a default there come back as often as they are removed.
    private static void keepRootAlone(Document document) throws PictureFault {
        if (document.getDoctype() != null) {
            refuseOtherFiles(document.getDoctype().getEntities());
        }
        Node next;
        for (Node child = document.getFirstChild(); child != null; child = next) {
            next = child.getNextSibling();
            if (child != document.getDocumentElement()) {
                document.removeChild(child);
            }
        }
    }

    private static void refuseOtherFiles(NamedNodeMap entities) throws PictureFault {
        for (int i = 0; i < entities.getLength(); i++) {
            if (((org.w3c.dom.Entity) entities.item(i)).getSystemId() != null) {
                throw PictureFault.unprintable(
                        "leads out of itself, by the entity " + entities.item(i).getNodeName());
            }
        }
    }

    private static IllegalStateException notAsItWas(ParserConfigurationException e) {
        return new IllegalStateException("the JDK's own XML parser is not as it was", e);
    }

    /// Throws instead of printing to the console, as the JDK's does.
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {
            // Harmless.
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
