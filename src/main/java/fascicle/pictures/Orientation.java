package fascicle.pictures;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// How a picture has to be turned to stand upright, in the order in which Exif counts the ways (Exif 2.32, 4.6.4).
public enum Orientation {
    NONE(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    UPSIDE_DOWN(-1, 0, 0, -1),
    MIRRORED_UPSIDE_DOWN(1, 0, 0, -1),
    MIRRORED_TO_THE_LEFT(0, 1, 1, 0),
    TO_THE_RIGHT(0, 1, -1, 0),
    MIRRORED_TO_THE_RIGHT(0, -1, -1, 0),
    TO_THE_LEFT(0, -1, 1, 0);

    private final int xToX;
    private final int xToY;
    private final int yToX;
    private final int yToY;

    Orientation(int xToX, int xToY, int yToX, int yToY) {
        this.xToX = xToX;
        this.xToY = xToY;
        this.yToX = yToX;
        this.yToY = yToY;
    }

    /// @param orientation the number in the file; a picture with none, or one that is not defined, is left as it is
    static Orientation of(int orientation) {
        return orientation >= 1 && orientation <= values().length ? values()[orientation - 1] : NONE;
    }

    /// Whether what is the picture's width in the file is its height when it stands upright.
    public boolean swapsSides() {
        return xToX == 0;
    }

    BufferedImage applied(BufferedImage image) {
        if (this == NONE) {
            return image;
        }
        int width = swapsSides() ? image.getHeight() : image.getWidth();
        int height = swapsSides() ? image.getWidth() : image.getHeight();
        boolean isClear = image.getColorModel().hasAlpha();
        BufferedImage turned =
                new BufferedImage(width, height, isClear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        int right = xToX < 0 || yToX < 0 ? width : 0;
        int down = xToY < 0 || yToY < 0 ? height : 0;
        pen.drawImage(image, new AffineTransform(xToX, xToY, yToX, yToY, right, down), null);
        pen.dispose();
        return turned;
    }
}
