package fascicle.importing.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.images.Image;

/// A .docx file: its structure is kept, its looks are not.
final class WordDocument {
    private static final long LARGEST = 64L << 20;
    private static final long LARGEST_UNPACKED = 256L << 20;
    private static final Map<String, String> ENDINGS = Map.of(
            "image/png", "png", "image/jpeg", "jpg", "image/gif", "gif", "image/webp", "webp", "image/svg+xml", "svg");

    private final Path pictures;
    private int count;

    private WordDocument(Path pictures) {
        this.pictures = pictures;
    }

    static SourceDocument open(Path file) throws IOException {
        if (Files.size(file) > LARGEST || !isHarmless(file)) {
            return new SourceDocument.Unreadable(
                    file.getFileName() + " is no .docx that can be read",
                    "open it in a word processor and save it anew");
        }
        Path folder = Files.createTempDirectory("fascicle-import");
        try (InputStream in = Files.newInputStream(file)) {
            WordDocument document = new WordDocument(folder);
            String html = new DocumentConverter()
                    .imageConverter(document::picture)
                    .convertToHtml(in)
                    .getValue();
            List<String> lines = HtmlLines.of(html);
            return new SourceDocument.Text(lines, folder, true, true);
        } catch (UncheckedIOException e) {
            delete(folder);
            throw e.getCause();
        }
    }

    /// A zip archive that does not unpack into a flood, with no document type that could pull in other files.
    private static boolean isHarmless(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long unpacked = 0;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                long size = size(zip, entry);
                unpacked += size;
                if (size < 0 || unpacked > LARGEST_UNPACKED) {
                    return false;
                }
            }
            return zip.getEntry("word/document.xml") != null || zip.getEntry("_rels/.rels") != null;
        } catch (ZipException _) {
            return false;
        }
    }

    /// The bytes that an entry unpacks to; negative when it is XML with a document type.
    private static long size(ZipFile zip, ZipEntry entry) throws IOException {
        boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        String before = "";
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                String text = xml ? before + new String(buffer, 0, read, StandardCharsets.ISO_8859_1) : "";
                size += read;
                if (text.contains("<!DOCTYPE") || size > LARGEST_UNPACKED) {
                    return -1;
                }
                before = text.substring(Math.max(0, text.length() - "<!DOCTYPE".length()));
            }
        }
        return size;
    }

    private Map<String, String> picture(Image image) throws IOException {
        String ending = ENDINGS.getOrDefault(image.getContentType(), "bin");
        String name = "picture-" + ++count + "." + ending;
        try (InputStream in = image.getInputStream()) {
            Files.copy(in, pictures.resolve(name));
        }
        return Map.of("src", name);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
