package fascicle.fonts;

import java.io.Serial;

/// A file that is not a font that can be read.
public final class FontFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final String path;

    FontFault(String path) {
        super("this is not a TrueType font that can be read");
        this.path = path;
    }

    /// Of the font, within its theme.
    public String path() {
        return path;
    }
}
