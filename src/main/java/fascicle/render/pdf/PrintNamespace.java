package fascicle.render.pdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/// XHTML as Flying Saucer understands it, but for links: those are written, with their tags, by the device.
final class PrintNamespace extends XhtmlNamespaceHandler {
    @Override
    public @Nullable String getLinkUri(Element element) {
        return null;
    }
}
