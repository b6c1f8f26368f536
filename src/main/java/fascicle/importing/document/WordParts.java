package fascicle.importing.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// The files within a .docx, of which some are changed before it is read.
final class WordParts {
    private static final String MAIN = "word/document.xml";

    private final Map<String, byte[]> files;
    private final String main;

    private WordParts(Map<String, byte[]> files) throws IOException {
        this.files = files;
        this.main = part("_rels/.rels", "", "officeDocument").orElse(MAIN);
    }

    /// @param file that unpacks to no flood
    static WordParts of(Path file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return new WordParts(files);
    }

    /// The text itself.
    Optional<Document> text() throws IOException {
        return xml(main);
    }

    void setText(Document text) throws IOException {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(text), new StreamResult(bytes));
            files.put(main, bytes.toByteArray());
        } catch (TransformerException e) {
            throw new IOException("the document's text cannot be written: " + e.getMessage(), e);
        }
    }

    /// What belongs to the text: `numbering`, `styles`, `comments`.
    Optional<Document> beside(String kind) throws IOException {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + main.substring(folder.length()) + ".rels";
        Optional<String> named = part(relations, folder, kind);
        return named.isPresent() ? xml(named.get()) : Optional.empty();
    }

    private Optional<String> part(String relations, String folder, String kind) throws IOException {
        Optional<Document> xml = xml(relations);
        if (xml.isEmpty()) {
            return Optional.empty();
        }
        for (Element relation : WordXml.all(xml.get(), "Relationship")) {
            if (relation.getAttribute("Type").endsWith("/" + kind)) {
                String target = relation.getAttribute("Target");
                return Optional.of(target.startsWith("/") ? target.substring(1) : folder + target);
            }
        }
        return Optional.empty();
    }

    private Optional<Document> xml(String name) throws IOException {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ImportedXml.withNamespaces(new InputSource(new ByteArrayInputStream(bytes))));
        } catch (SAXException e) {
            throw new IllegalStateException(name + " is not what it was found to be", e);
        }
    }

    /// The whole as an archive again.
    byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
