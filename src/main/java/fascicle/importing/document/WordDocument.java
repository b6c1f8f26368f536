package fascicle.importing.document;

import fascicle.OnDisk;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.images.Image;

/// A .docx file: its structure is kept, its looks are not.
final class WordDocument {
    private static final long LARGEST = 64L << 20;
    private static final long LARGEST_UNPACKED = 256L << 20;
    private static final Map<String, String> ENDINGS = Map.of(
            "image/png", "png", "image/jpeg", "jpg", "image/gif", "gif", "image/webp", "webp", "image/svg+xml", "svg");

    /// Styles that say what a paragraph is, by the names of Word, LibreOffice and pandoc.
    private static final String STYLES = """
        p[style-name='Title'] => p.title:fresh
        p[style-name='caption'] => p.caption:fresh
        p[style-name='Caption'] => p.caption:fresh
        p[style-name='Image Caption'] => p.caption:fresh
        p[style-name='Table Caption'] => p.caption:fresh
        p[style-name='Illustration'] => p.caption:fresh
        p[style-name='Figure'] => p.caption:fresh
        p[style-name='Table'] => p.caption:fresh
        p[style-name='Quote'] => blockquote > p:fresh
        p[style-name='Intense Quote'] => blockquote > p:fresh
        p[style-name='Block Text'] => blockquote > p:fresh
        p[style-name='Quotations'] => blockquote > p:fresh
        p[style-name='toc 1'] => p.toc1:fresh
        p[style-name='toc 2'] => p.toc2:fresh
        p[style-name='toc 3'] => p.toc3:fresh
        p[style-name='Contents 1'] => p.toc1:fresh
        p[style-name='Contents 2'] => p.toc2:fresh
        p[style-name='Contents 3'] => p.toc3:fresh
        """;

    private final Path pictures;
    private final boolean showChanges;
    private final WordMarks marks = new WordMarks();
    private int count;

    private WordDocument(Path pictures, boolean showChanges) {
        this.pictures = pictures;
        this.showChanges = showChanges;
    }

    static SourceDocument open(Path file, boolean showChanges) throws IOException {
        if (Files.size(file) > LARGEST || !isHarmless(file)) {
            return unreadable(file);
        }
        Path folder = Files.createTempDirectory("fascicle-import");
        Optional<SourceDocument> text = Optional.empty();
        try {
            text = new WordDocument(folder, showChanges).text(file);
        } finally {
            if (text.isEmpty()) {
                TemporaryFolder.delete(folder);
            }
        }
        return text.orElseGet(() -> unreadable(file));
    }

    private static SourceDocument unreadable(Path file) {
        return new SourceDocument.Unreadable(
                file.getFileName() + " is no .docx that can be read", "open it in a word processor and save it anew");
    }

    private Optional<SourceDocument> text(Path file) throws IOException {
        Optional<String> html = converted(file);
        if (html.isEmpty()) {
            return Optional.empty();
        }
        HtmlLines lines = HtmlLines.of(html.get(), marks);
        return Optional.of(new SourceDocument.Text(lines.lines(), pictures, true, true, lines.remarks()));
    }

    /// The converter has no type of its own for what is wrong with a document, so that nothing narrower can be
    /// caught: a task keeps what was thrown.
    private Optional<String> converted(Path file) throws IOException {
        DocumentConverter converter =
                new DocumentConverter().addStyleMap(STYLES).imageConverter(this::picture);
        FutureTask<String> task = new FutureTask<>(() -> {
            WordParts parts = WordParts.of(file);
            marks.mark(parts, showChanges);
            return converter
                    .convertToHtml(new ByteArrayInputStream(parts.packed()))
                    .getValue();
        });
        task.run();
        if (task.state() == Future.State.SUCCESS) {
            return Optional.of(task.resultNow());
        }
        switch (task.exceptionNow()) {
            case FileSystemException e -> throw e;
            case UncheckedIOException e -> throw e.getCause();
            // The converter reads from memory: what fails there is the document, not the disk.
            case IOException _, RuntimeException _, StackOverflowError _ -> {
                return Optional.empty();
            }
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    /// A zip archive that does not unpack into a flood, whose XML is well-formed and has no document type.
    private static boolean isHarmless(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long unpacked = 0;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                unpacked += size(zip, entry, LARGEST_UNPACKED - unpacked);
                if (unpacked > LARGEST_UNPACKED || isXml(zip, entry) && !isPlain(zip, entry)) {
                    return false;
                }
            }
            return zip.getEntry("word/document.xml") != null || zip.getEntry("_rels/.rels") != null;
        } catch (ZipException | EOFException _) {
            return false;
        }
    }

    /// The bytes that an entry unpacks to; no more than needed to see that they are more than allowed.
    private static long size(ZipFile zip, ZipEntry entry, long allowed) throws IOException {
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0 && size <= allowed; read = in.read(buffer)) {
                size += read;
            }
        }
        return size;
    }

    /// What the converter may take for XML, whatever its name. Pictures, which it only copies, may be SVG; what
    /// begins without a declaration under another name are drawings of old, which are no good XML.
    private static boolean isXml(ZipFile zip, ZipEntry entry) throws IOException {
        if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
            return true;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            String beginning = new String(in.readNBytes(64), StandardCharsets.ISO_8859_1).replaceAll("[^!-~]", "");
            return !entry.getName().startsWith("word/media/")
                    && (beginning.contains("<?xml") || beginning.contains("<!DOCTYPE"));
        }
    }

    /// Whether it is well-formed and without a document type. The converter's own parser prints on the console what
    /// it does not understand.
    private static boolean isPlain(ZipFile zip, ZipEntry entry) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.DTD) {
                    return false;
                }
            }
            return true;
        } catch (XMLStreamException _) {
            return false;
        }
    }

    private Map<String, String> picture(Image image) throws IOException {
        String ending = ENDINGS.getOrDefault(image.getContentType(), "bin");
        String name = "picture-" + ++count + "." + ending;
        byte[] content;
        try (InputStream in = image.getInputStream()) {
            content = in.readAllBytes();
        }
        try {
            OnDisk.write(pictures.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("src", name);
    }
}
