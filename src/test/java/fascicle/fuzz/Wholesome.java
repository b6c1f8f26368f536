package fascicle.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// What every file of a site is, whatever it was made of: read without error by those whom it is for, with
/// nothing in it that runs, and without a word of the file that nobody may read.
final class Wholesome {
    private static final int MOST_ERRORS = 5;
    private static final Set<String> RUN =
            Set.of("iframe", "object", "embed", "applet", "base", "frame", "frameset", "style", "audio", "video");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset", "cite");

    private Wholesome() {}

    static void check(String path, byte[] content) {
        try {
            checkSaid(new String(content, ISO_8859_1));
            switch (path.substring(path.lastIndexOf('.') + 1)) {
                case "html" -> page(text(content));
                case "xml", "xhtml", "opf", "ncx", "tbx", "svg" -> xml(content);
                case "json", "webmanifest" -> json(text(content));
                case "pdf" -> pdf(content);
                case "epub" -> book(content);
                case "ics", "txt", "md", "csv", "ris", "bib" -> text(content);
                default -> {}
            }
        } catch (IOException | SAXException | RuntimeException | ParserConfigurationException e) {
            throw new AssertionError(path + ": " + e.getMessage(), e);
        } catch (AssertionError e) {
            throw new AssertionError(path + ": " + e.getMessage(), e);
        }
    }

    /// Sees that nothing is quoted of the file that nobody may read.
    static void checkSaid(String text) {
        require(!text.contains(Ground.CANARY), "says what stands in a file outside");
    }

    private static void require(boolean isSo, String otherwise) {
        if (!isSo) {
            throw new AssertionError(otherwise);
        }
    }

    /// UTF-8 without characters that no text has.
    private static String text(byte[] content) throws CharacterCodingException {
        String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= 0x7f && c <= 0x9f || c >= 0xfffe)
                .findFirst()
                .ifPresent(c -> require(false, "holds the control character " + Integer.toHexString(c)));
        return text;
    }

    private static void page(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
        Document page = parser.parseInput(html, "");
        List<ParseError> errors = parser.getErrors();
        require(
                errors.isEmpty(),
                () -> errors + " near "
                        + html.substring(
                                Math.max(0, errors.getFirst().getPosition() - 80),
                                Math.min(html.length(), errors.getFirst().getPosition() + 40)));
        page.getAllElements().forEach(Wholesome::element);
    }

    private static void require(boolean isSo, Supplier<String> otherwise) {
        if (!isSo) {
            throw new AssertionError(otherwise.get());
        }
    }

    private static void element(Element element) {
        require(!RUN.contains(element.normalName()), () -> "holds <" + element.normalName() + ">");
        if (element.normalName().equals("script")) {
            boolean isOurs = element.attr("src").matches("(?:\\.\\./)*(?:assets|search)/[a-z0-9./-]++");
            require(isOurs || element.attr("type").equals("application/ld+json"), () -> "runs " + element);
            if (!isOurs) {
                json(element.data());
            }
        }
        for (Attribute attribute : element.attributes()) {
            attribute(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
        }
    }

    private static void attribute(String name, String value) {
        require(!name.startsWith("on"), () -> "has an attribute " + name);
        if (ADDRESSES.contains(name)) {
            String scheme = value.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
            boolean runs = scheme.startsWith("javascript:")
                    || scheme.startsWith("vbscript:")
                    || scheme.startsWith("file:")
                    || scheme.startsWith("data:");
            require(!runs, () -> name + "=" + value);
        }
    }

    private static void xml(byte[] content) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setNamespaceAware(true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Strict());
        builder.parse(new InputSource(new ByteArrayInputStream(content)));
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }

    private static void json(String text) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            int tokens = 0;
            while (parser.nextToken() != null) {
                tokens++;
            }
            require(tokens > 0, "is empty");
        }
    }

    /// Opens, and its text can be taken out.
    private static void pdf(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            require(document.getNumberOfPages() > 0, "has no pages");
            checkSaid(new PDFTextStripper().getText(document));
        }
    }

    private static void book(byte[] content) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                check(entry.getName(), zip.readAllBytes());
            }
        }
    }
}
