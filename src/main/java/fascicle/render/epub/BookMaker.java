package fascicle.render.epub;

import fascicle.plan.Made;
import fascicle.plan.OutputFile;
import fascicle.render.ThemeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes an e-book out of all that belongs to it: composes its files, fills the theme's templates, and packs them.
///
/// Source: EPUB 3.3, W3C Recommendation.
final class BookMaker {
    static final String NAVIGATION = "nav.xhtml";
    static final String STYLE = "book.css";
    private static final String FOLDER = "EPUB/";
    private static final String PACKAGE = "package.opf";
    private static final String TYPE = "application/epub+zip";
    /// Of every entry: that of no machine, and late enough for the format.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String CONTAINER = """
        <?xml version="1.0" encoding="UTF-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
          <rootfiles>
            <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
          </rootfiles>
        </container>
        """;

    private BookMaker() {}

    static Made made(Book book) throws IOException {
        try {
            return Made.of(new OutputFile(book.path(), packed(files(book))));
        } catch (ThemeException e) {
            return Made.refused(e.diagnostics());
        }
    }

    private static SequencedMap<String, byte[]> files(Book book) throws IOException, ThemeException {
        BookPictures pictures = BookPictures.of(book.pictures());
        Leaves leaves = new Leaves(book, pictures, book.theme().languages(book.language()));
        SequencedMap<String, Leaf> inOrder = leaves.inOrder();
        Leaf.Navigation navigation = leaves.navigation();
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        files.put("META-INF/container.xml", bytes(CONTAINER));
        files.put(FOLDER + PACKAGE, bytes(new PackageFile(book, pictures, inOrder, navigation).written()));
        files.put(FOLDER + NAVIGATION, bytes(book.theme().fill("nav", navigation)));
        for (Map.Entry<String, Leaf> leaf : inOrder.entrySet()) {
            files.put(FOLDER + leaf.getKey(), bytes(book.theme().fill(template(leaf.getValue()), leaf.getValue())));
        }
        files.put(FOLDER + STYLE, book.theme().style());
        pictures.contents().forEach((name, content) -> files.put(FOLDER + name, content));
        return files;
    }

    private static String template(Leaf leaf) {
        return switch (leaf) {
            case Leaf.Cover _ -> "cover";
            case Leaf.Opening _ -> "opening";
            case Leaf.Editorial _ -> "editorial";
            case Leaf.Takeaways _ -> "takeaways";
            case Leaf.Article _ -> "article";
            case Leaf.Glossary _ -> "abbreviations";
            case Leaf.Page _ -> "page";
            case Leaf.Navigation _ -> "nav";
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// The type of the whole comes first and uncompressed, so that programs know it by its first bytes.
    private static byte[] packed(SequencedMap<String, byte[]> files) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            ZipEntry type = entry("mimetype");
            CRC32 sum = new CRC32();
            sum.update(bytes(TYPE));
            type.setMethod(ZipEntry.STORED);
            type.setSize(TYPE.length());
            type.setCrc(sum.getValue());
            write(zip, type, bytes(TYPE));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                write(zip, entry(file.getKey()), file.getValue());
            }
        }
        return packed.toByteArray();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
    }

    private static void write(ZipOutputStream zip, ZipEntry entry, byte[] content) throws IOException {
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
