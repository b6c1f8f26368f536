package fascicle.content.markdown;

import org.commonmark.node.Image;
import org.jspecify.annotations.Nullable;

/// A picture that is written as HTML: `<img src="map.png">`.
final class HtmlImage extends Image {
    HtmlImage(String address, @Nullable String title) {
        super(address, title);
    }
}
