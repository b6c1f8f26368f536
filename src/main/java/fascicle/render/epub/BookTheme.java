package fascicle.render.epub;

import fascicle.Diagnostic;
import fascicle.memory.Fingerprint;
import fascicle.memory.Fingerprinted;
import fascicle.pictures.ClosedXml;
import fascicle.render.Languages;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.xml.sax.SAXException;

/// What a theme is for e-books: its templates, its style and its words. Read when first wanted, and then once; several
/// threads may ask.
final class BookTheme implements Fingerprinted {
    private static final String FOLDER = "epub";
    private static final String STYLE = "epub/book.css";

    private final Theme theme;
    private Optional<byte[]> fingerprint = Optional.empty();

    BookTheme(Theme theme) {
        this.theme = theme;
    }

    @Override
    public synchronized byte[] fingerprint() {
        if (fingerprint.isEmpty()) {
            try {
                SortedSet<String> folders = theme.foldersNamedIn(FOLDER);
                folders.add("messages");
                fingerprint = Optional.of(Fingerprint.of(theme.checksums(folders)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return fingerprint.get();
    }

    /// @param template such as `article`
    /// @throws ThemeException also when what comes out of it is not well-formed, which no reader would open
    String fill(String template, Leaf leaf) throws IOException, ThemeException {
        String path = FOLDER + "/" + template + ".ftlh";
        String filled = theme.fill(path, (Record) leaf);
        try {
            ClosedXml.document(filled.getBytes(StandardCharsets.UTF_8));
            return filled;
        } catch (SAXException e) {
            throw new ThemeException(Diagnostic.error(
                    theme.position(path, 1, 1),
                    "theme-epub",
                    "the template makes XHTML that is not well-formed: " + e.getMessage()));
        }
    }

    byte[] style() throws IOException {
        return theme.bytes(STYLE);
    }

    /// @param newsletter the language of the newsletter
    Languages languages(Locale newsletter) throws IOException, ThemeException {
        return theme.languages(newsletter);
    }
}
