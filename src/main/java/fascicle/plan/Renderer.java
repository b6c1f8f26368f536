package fascicle.plan;

import fascicle.model.Newsletter;
import java.io.IOException;

/// One kind of output of a newsletter: web pages, PDFs, a search index.
public interface Renderer {
    /// Says what there is to be made of a newsletter. Makes nothing: it is asked after every edit.
    ///
    /// @param known what is offered by the renderers that come before, and announced by all
    /// @throws IOException when a file of the theme or a picture cannot be read
    Plan plan(Newsletter newsletter, Offers known) throws IOException;
}
