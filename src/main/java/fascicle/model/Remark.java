package fascicle.model;

import fascicle.Position;

/// What an author wrote to other authors and not to readers.
///
/// ```markdown
/// <!-- check:off list-lone the law has one article only -->
/// - Article 1
/// ```
///
/// @param text without its marks and outer spaces
/// @param head whether nothing of the text stands before it
/// @param firstLine the line on which the block after it begins; 0 when there is none
/// @param lastLine the line on which that block ends; 0 when there is none
public record Remark(String text, boolean head, int firstLine, int lastLine, Position at) {}
