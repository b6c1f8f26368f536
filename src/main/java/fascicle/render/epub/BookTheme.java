package fascicle.render.epub;

import fascicle.memory.Fingerprint;
import fascicle.memory.Fingerprinted;
import fascicle.render.Languages;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a theme is for e-books: its templates, its style and its words. Read when first wanted, and then once; several
/// threads may ask.
final class BookTheme implements Fingerprinted {
    private static final List<String> FOLDERS = List.of("epub", "messages");
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
                SortedMap<String, String> files = new TreeMap<>();
                for (String folder : FOLDERS) {
                    for (String path : theme.list(folder)) {
                        files.put(path, Fingerprint.of(theme.bytes(path), Fingerprint.WHOLE));
                    }
                }
                fingerprint = Optional.of(Fingerprint.of(files));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return fingerprint.get();
    }

    /// @param template such as `article`
    String fill(String template, Leaf leaf) throws IOException, ThemeException {
        return theme.fill("epub/" + template + ".ftlh", (Record) leaf);
    }

    byte[] style() throws IOException {
        return theme.bytes(STYLE);
    }

    /// @param newsletter the language of the newsletter
    Languages languages(Locale newsletter) throws IOException, ThemeException {
        return Languages.of(theme, newsletter);
    }
}
