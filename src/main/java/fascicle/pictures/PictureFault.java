package fascicle.pictures;

import java.io.Serial;

/// A picture that cannot be shown or printed. The message goes on from the picture's name: `is damaged`.
public final class PictureFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final Kind kind;

    /// Why a picture cannot be published.
    public enum Kind {
        /// It cannot be opened at all, or is something else than its name says.
        UNREADABLE("picture-unreadable"),
        /// It can be opened, and holds what cannot be shown or printed.
        UNPRINTABLE("picture-unprintable");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// Under which it is reported.
        public String code() {
            return code;
        }
    }

    private PictureFault(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public static PictureFault unreadable(String message) {
        return new PictureFault(Kind.UNREADABLE, message);
    }

    public static PictureFault unprintable(String message) {
        return new PictureFault(Kind.UNPRINTABLE, message);
    }

    public Kind kind() {
        return kind;
    }
}
