package fascicle.pictures;

import java.io.Serial;

/// A picture that cannot be shown. The message goes on from the picture's name: `is damaged`.
public final class PictureFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    public PictureFault(String message) {
        super(message);
    }
}
