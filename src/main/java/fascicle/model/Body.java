package fascicle.model;

import fascicle.HashedOnce;
import java.util.List;

/// The text of an article or page.
///
/// @param footnotes in the order of their first mention; note n is the n-th
public record Body(List<Block> blocks, List<Footnote> footnotes) implements HashedOnce {
    public static final Body EMPTY = new Body(List.of(), List.of());

    public Body {
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /// A note below the text.
    ///
    /// ```markdown
    /// The law[^1] is new.
    ///
    /// [^1]: In force since 2023.
    /// ```
    ///
    /// @param number from 1
    /// @param mentions how many times the text refers to it, at least once
    public record Footnote(int number, int mentions, List<Block> blocks) {
        public Footnote {
            blocks = List.copyOf(blocks);
        }
    }
}
