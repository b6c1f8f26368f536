package fascicle.pictures;

import java.awt.image.BufferedImage;
import java.io.Serial;
import java.util.Base64;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.SVGImageElementBridge;
import org.apache.batik.ext.awt.image.GraphicsUtil;
import org.apache.batik.ext.awt.image.renderable.RedRable;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.util.ParsedURL;
import org.w3c.dom.Element;

/// Draws the pictures that an SVG picture carries in itself, read as carefully as pictures in files.
///
/// ```xml
/// <image width="60" height="60" href="data:image/png;base64,iVBORw0KGgo..."/>
/// ```
final class CarriedPictures extends SVGImageElementBridge {
    /// A carried picture that cannot be printed; the message goes on from "a picture that".
    static final class Broken extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        Broken(String message, Throwable cause) {
            super(message, cause);
        }
    }

    @Override
    public SVGImageElementBridge getInstance() {
        return new CarriedPictures();
    }

    /// Opens no address: what the address itself holds is the picture.
    @Override
    protected GraphicsNode buildImageGraphicsNode(BridgeContext context, Element element) {
        String data = element.getAttributeNS(XLINK_NAMESPACE_URI, "href");
        BufferedImage image = picture(data.substring(data.indexOf(',') + 1));
        return createRasterImageNode(context, element, new RedRable(GraphicsUtil.wrap(image)), new ParsedURL("data:,"));
    }

    private static BufferedImage picture(String base64) {
        try {
            return PrintableRaster.image(
                    new RasterPicture(Base64.getMimeDecoder().decode(base64)));
        } catch (IllegalArgumentException e) {
            throw new Broken("is damaged", e);
        } catch (PictureFault e) {
            throw new Broken(e.getMessage(), e);
        }
    }
}
