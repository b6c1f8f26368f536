package fascicle.render.pdf;

import java.io.Serial;

/// A picture that cannot be printed. The message goes on from the picture's name: `leads out of itself`.
final class PictureException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    PictureException(String message) {
        super(message);
    }
}
