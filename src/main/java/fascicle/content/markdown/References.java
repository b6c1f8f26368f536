package fascicle.content.markdown;

import fascicle.Position;
import fascicle.model.Attachment;
import fascicle.model.Target;
import java.util.Optional;

/// Knows what the links and pictures of one file lead to. Whoever finds nothing has said why elsewhere.
public interface References {
    /// In characters. Servers take no longer ones, and each line of a printed link leads to all of it.
    int LONGEST_ADDRESS = 8192;

    /// @param destination as written in the link, decoded
    /// @param at the link
    Optional<Target> link(String destination, Position at);

    /// An address that stands bare in the text, such as `https://example.org`; absent, and no mistake, when it is of
    /// a kind that is not published.
    Optional<Target> bare(String destination);

    /// @param destination as written in the picture
    /// @param at the picture
    Optional<Attachment> picture(String destination, Position at);
}
