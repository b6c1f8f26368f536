package fascicle.render.html;

import fascicle.model.Shown;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes an XML document into memory, an element a line.
final class Xml {
    private final StringWriter document = new StringWriter();
    private final XMLStreamWriter writer;
    private int depth;

    private Xml() throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(document);
        writer.writeStartDocument("UTF-8", "1.0");
    }

    /// What a document consists of.
    @FunctionalInterface
    interface Content {
        void write(Xml xml) throws XMLStreamException;
    }

    static String document(Content content) {
        try {
            Xml xml = new Xml();
            content.write(xml);
            xml.writer.writeEndDocument();
            return xml.document + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML cannot be written into memory", e);
        }
    }

    /// The style sheet by which a browser shows the document; before its first element.
    void style(String address) throws XMLStreamException {
        line();
        writer.writeProcessingInstruction("xml-stylesheet", "type=\"text/css\" href=\"" + address + "\"");
    }

    /// An element with others inside.
    ///
    /// @param attributes names and values in turn
    void element(String name, Content content, String... attributes) throws XMLStreamException {
        open(name, attributes);
        depth++;
        content.write(this);
        depth--;
        line();
        writer.writeEndElement();
    }

    /// An element with words inside.
    void text(String name, String text, String... attributes) throws XMLStreamException {
        open(name, attributes);
        writer.writeCharacters(Shown.text(text));
        writer.writeEndElement();
    }

    /// An element with nothing inside.
    void empty(String name, String... attributes) throws XMLStreamException {
        line();
        writer.writeEmptyElement(name);
        attributes(attributes);
    }

    private void open(String name, String... attributes) throws XMLStreamException {
        line();
        writer.writeStartElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], Shown.text(attributes[i + 1]));
        }
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }
}
