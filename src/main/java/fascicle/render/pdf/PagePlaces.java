package fascicle.render.pdf;

import java.util.List;
import org.xhtmlrenderer.render.PageBox;

/// Where on which page something stands.
final class PagePlaces {
    private PagePlaces() {}

    /// The page, from 1, on which a place is.
    ///
    /// @param y from the top of the document, in the layout's dots
    static int pageOf(List<PageBox> pages, int y) {
        int below = 0;
        int above = pages.size() - 1;
        while (below < above) {
            int middle = (below + above) / 2;
            if (y < pages.get(middle).getBottom()) {
                above = middle;
            } else {
                below = middle + 1;
            }
        }
        return below + 1;
    }
}
