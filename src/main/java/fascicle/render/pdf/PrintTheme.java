package fascicle.render.pdf;

import fascicle.Diagnostic;
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
import java.util.SortedSet;

/// What a theme is for print: its templates, styles, fonts and words. Each is read when it is first wanted, and then
/// once, whatever the number of documents; several threads may ask.
final class PrintTheme implements Fingerprinted {
    private static final List<String> FOLDERS = List.of("fonts", "messages");

    private final Theme theme;
    private Optional<byte[]> fingerprint = Optional.empty();
    private Optional<Typesetter> typesetter = Optional.empty();
    private Optional<List<Diagnostic>> warnings = Optional.empty();

    PrintTheme(Theme theme) {
        this.theme = theme;
    }

    /// Of every file that can take part in print.
    @Override
    public synchronized byte[] fingerprint() {
        if (fingerprint.isEmpty()) {
            try {
                fingerprint = Optional.of(taken());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return fingerprint.get();
    }

    private byte[] taken() throws IOException {
        SortedSet<String> folders = theme.foldersNamedIn("print");
        folders.addAll(FOLDERS);
        return Fingerprint.of(theme.checksums(folders));
    }

    String fill(String template, Sheet sheet) throws IOException, ThemeException {
        return theme.fill(template, sheet);
    }

    synchronized Typesetter typesetter() throws IOException, ThemeException {
        if (typesetter.isEmpty()) {
            typesetter = Optional.of(new Typesetter(theme));
        }
        return typesetter.get();
    }

    /// @param newsletter the language of the newsletter
    Languages languages(Locale newsletter) throws IOException, ThemeException {
        return theme.languages(newsletter);
    }

    /// That print cannot take in one of its fonts.
    Diagnostic refused(FontRefused font) {
        return theme.noFont(font.path(), "print cannot take this font in");
    }

    /// What the layout will ignore of the styles.
    synchronized List<Diagnostic> warnings() throws IOException {
        if (warnings.isEmpty()) {
            warnings = Optional.of(List.copyOf(PrintStyle.warnings(theme)));
        }
        return warnings.get();
    }
}
