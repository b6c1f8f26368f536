package fascicle.render.email;

import fascicle.Diagnostic;
import fascicle.OnDisk;
import fascicle.fonts.FontFault;
import fascicle.fonts.FontLibrary;
import fascicle.memory.Fingerprint;
import fascicle.memory.Fingerprinted;
import fascicle.render.Languages;
import fascicle.render.Look;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/// What a theme is for emails: its template, its style and its words. Read when first wanted, and then once; several
/// threads may ask.
final class EmailTheme implements Fingerprinted {
    private static final String FOLDER = "email";
    private static final String TEMPLATE = "email/issue.ftlh";
    private static final String STYLE = "email/email.css";

    private final Theme theme;
    private Optional<byte[]> fingerprint = Optional.empty();
    private Optional<FontLibrary> fonts = Optional.empty();

    EmailTheme(Theme theme) {
        this.theme = theme;
    }

    @Override
    public synchronized byte[] fingerprint() {
        if (fingerprint.isEmpty()) {
            try {
                SortedSet<String> folders = theme.foldersNamedIn(FOLDER);
                folders.addAll(List.of("messages", "fonts"));
                SortedMap<String, String> files = theme.checksums(folders);
                for (Path said : theme.findAll(Look.FILE)) {
                    files.put(Look.FILE + files.size(), Fingerprint.of(OnDisk.read(said), Fingerprint.WHOLE));
                }
                fingerprint = Optional.of(Fingerprint.of(files));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return fingerprint.get();
    }

    String fill(EmailView view) throws IOException, ThemeException {
        return theme.fill(TEMPLATE, view);
    }

    StyleSheet style() throws IOException {
        return StyleSheet.of(new String(theme.bytes(STYLE), StandardCharsets.UTF_8));
    }

    /// What is wrong with the style.
    ThemeException misstyled(String message) {
        return new ThemeException(Diagnostic.error(theme.position(STYLE, 1, 1), "theme-email", message));
    }

    /// The ground of emails.
    Color paper() throws IOException, ThemeException {
        return Color.decode(Look.of(theme).get("colour.paper"));
    }

    /// Megabytes, which only a drawing on a cover needs.
    synchronized FontLibrary fonts() throws IOException, ThemeException {
        try {
            if (fonts.isEmpty()) {
                fonts = Optional.of(FontLibrary.of(theme.fonts()));
            }
            return fonts.get();
        } catch (FontFault e) {
            throw new ThemeException(theme.noFont(e.path(), String.valueOf(e.getMessage())));
        }
    }

    /// @param newsletter the language of the newsletter
    Languages languages(Locale newsletter) throws IOException, ThemeException {
        return theme.languages(newsletter);
    }
}
