package fascicle.render;

import fascicle.model.Newsletter;
import fascicle.plan.Outbox;
import java.io.IOException;

/// Makes one kind of output of a newsletter: web pages, PDFs, a search index.
public interface Renderer {
    /// Renders the whole newsletter.
    ///
    /// @param known what other renderers have found already; a renderer says in its own documentation what it wants
    /// @param out takes each file as soon as it is complete; safe to call from several threads
    /// @throws IOException when a picture, font or template cannot be read, or a file not be written
    /// @throws ThemeException when a template or style of the theme is wrong
    Rendered render(Newsletter newsletter, CrossReferences known, Outbox out) throws IOException, ThemeException;
}
