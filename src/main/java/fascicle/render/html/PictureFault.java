package fascicle.render.html;

import java.io.Serial;

/// A picture that cannot be read. Its message says what is wrong.
final class PictureFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    PictureFault(String message) {
        super(message);
    }
}
