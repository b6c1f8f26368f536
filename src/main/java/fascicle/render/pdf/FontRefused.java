package fascicle.render.pdf;

import java.io.IOException;

/// That print cannot take a font in.
final class FontRefused extends IOException {
    private static final long serialVersionUID = 1;

    private final String path;

    FontRefused(String path, Exception cause) {
        super("cannot read the font " + path + ": " + cause.getMessage(), cause);
        this.path = path;
    }

    /// Of the font, within its theme.
    String path() {
        return path;
    }
}
