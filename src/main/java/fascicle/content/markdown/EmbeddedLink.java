package fascicle.content.markdown;

import org.commonmark.node.Link;

/// A link to what an author's HTML would have shown from elsewhere.
final class EmbeddedLink extends Link {
    private final String element;

    /// @param element its name: `iframe`
    EmbeddedLink(String element, String address) {
        super(address, null);
        this.element = element;
    }

    String element() {
        return element;
    }
}
