package fascicle.content.markdown;

import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/// What links by name make of a text: an address that is written once and named fifty thousand times stands as often on
/// the page.
///
/// ```markdown
/// [a] [a] [a]
///
/// [a]: https://example.org/an-address
/// ```
final class NamedAddresses extends AbstractVisitor {
    /// In characters, what every text may make.
    private static final long ROOM = 1_000_000;
    /// Longer texts may make so much of themselves.
    private static final int TIMES = 4;

    private final long most;
    private long length;
    private Optional<Node> first = Optional.empty();

    private NamedAddresses(long most) {
        this.most = most;
    }

    /// The first link that is one too many; absent when all have room.
    ///
    /// @param length of the text, in characters
    static Optional<Node> tooMany(Node document, long length) {
        NamedAddresses addresses = new NamedAddresses(Math.max(ROOM, TIMES * length));
        document.accept(addresses);
        return addresses.first;
    }

    @Override
    public void visit(Link link) {
        add(link, link.getDestination(), link.getTitle());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        add(image, image.getDestination(), image.getTitle());
        visitChildren(image);
    }

    private void add(Node node, String address, String title) {
        length += address.length() + (title == null ? 0 : title.length());
        if (length > most && first.isEmpty()) {
            first = Optional.of(node);
        }
    }
}
