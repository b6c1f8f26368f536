package fascicle.render.epub;

import fascicle.model.Settings;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The package document: what the book is, what accessibility it has, which files it has and in which order they are
/// read.
///
/// Sources: EPUB 3.3; EPUB Accessibility 1.1.
///
/// @param leaves the files in reading order
record PackageFile(Book book, BookPictures pictures, Map<String, Leaf> leaves, Leaf.Navigation navigation) {
    private static final String XHTML = "application/xhtml+xml";

    /// @param id names it within the package
    private record Item(String id, String file, String type, String properties) {}

    String written() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("package");
            xml.writeDefaultNamespace("http://www.idpf.org/2007/opf");
            attributes(
                    xml,
                    "version",
                    "3.0",
                    "unique-identifier",
                    "id",
                    "xml:lang",
                    book.language().toLanguageTag(),
                    "dir",
                    navigation.book().direction());
            metadata(xml);
            items(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string can be written to", e);
        }
        return text + "\n";
    }

    private void metadata(XMLStreamWriter xml) throws XMLStreamException {
        Settings settings = book.settings();
        xml.writeStartElement("metadata");
        xml.writeNamespace("dc", "http://purl.org/dc/elements/1.1/");
        element(xml, "dc:identifier", identifier(), "id", "id");
        element(xml, "dc:title", book.title());
        element(xml, "dc:language", book.language().toLanguageTag());
        element(xml, "dc:publisher", settings.publisher());
        element(xml, "dc:creator", settings.publisher());
        element(xml, "dc:date", book.issue().published().toString());
        if (settings.subtitle().isPresent()) {
            element(xml, "dc:description", settings.subtitle().get());
        }
        element(xml, "meta", book.modified() + "T00:00:00Z", "property", "dcterms:modified");
        accessibility(xml);
        if (book.issue().cover().isPresent()) {
            xml.writeEmptyElement("meta");
            attributes(xml, "name", "cover", "content", "cover-picture");
        }
        xml.writeEndElement();
    }

    /// The same for the same issue of the same newsletter, whenever it is made.
    private String identifier() {
        String name = book.settings().publisher() + "\n" + book.settings().title() + "\n"
                + book.issue().id();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /// What follows from how books are made. Whether a book conforms to a level, only people can say.
    private void accessibility(XMLStreamWriter xml) throws XMLStreamException {
        said(xml, "schema:accessMode", "textual");
        if (!pictures.names().isEmpty()) {
            said(xml, "schema:accessMode", "visual");
        }
        said(xml, "schema:accessModeSufficient", "textual");
        for (String feature : List.of(
                "alternativeText",
                "readingOrder",
                "structuralNavigation",
                "tableOfContents",
                "displayTransformability")) {
            said(xml, "schema:accessibilityFeature", feature);
        }
        if (!navigation.numbers().isEmpty()) {
            said(xml, "schema:accessibilityFeature", "pageNavigation");
            said(xml, "schema:accessibilityFeature", "pageBreakMarkers");
            said(xml, "pageBreakSource", book.title() + " (PDF)");
        }
        said(xml, "schema:accessibilityHazard", pictures.move() ? "unknown" : "none");
        said(xml, "schema:accessibilitySummary", navigation.book().words().get("book.accessibility"));
    }

    private static void said(XMLStreamWriter xml, String property, String value) throws XMLStreamException {
        element(xml, "meta", value, "property", property);
    }

    private void items(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("manifest");
        for (Item item : all()) {
            xml.writeEmptyElement("item");
            attributes(xml, "id", item.id(), "href", item.file(), "media-type", item.type());
            if (!item.properties().isEmpty()) {
                attributes(xml, "properties", item.properties());
            }
        }
        xml.writeEndElement();
        xml.writeStartElement("spine");
        attributes(xml, "page-progression-direction", navigation.book().direction());
        for (String file : leaves.keySet()) {
            xml.writeEmptyElement("itemref");
            attributes(xml, "idref", id(file));
            if (file.equals(Leaves.OPENING)) {
                xml.writeEmptyElement("itemref");
                attributes(xml, "idref", id(BookMaker.NAVIGATION));
            }
        }
        xml.writeEndElement();
    }

    private List<Item> all() {
        List<Item> items = new ArrayList<>();
        items.add(new Item(id(BookMaker.NAVIGATION), BookMaker.NAVIGATION, XHTML, "nav"));
        items.add(new Item("style", BookMaker.STYLE, "text/css", ""));
        leaves.keySet().forEach(file -> items.add(new Item(id(file), file, XHTML, "")));
        String cover = book.issue()
                .cover()
                .map(picture -> pictures.name(picture.file().path()))
                .orElse("");
        pictures.contents()
                .keySet()
                .forEach(name -> items.add(
                        name.equals(cover)
                                ? new Item("cover-picture", name, BookPictures.type(name), "cover-image")
                                : new Item(id(name), name, BookPictures.type(name), "")));
        return items;
    }

    private static String id(String file) {
        return "f-" + file.replaceAll("[^A-Za-z0-9.-]", "-");
    }

    private static void element(XMLStreamWriter xml, String name, String text, String... attributes)
            throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(xml, attributes);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /// @param pairs names and values by turns
    private static void attributes(XMLStreamWriter xml, String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], pairs[i + 1]);
        }
    }
}
