package fascicle.content.markdown;

import fascicle.Position;
import java.util.TreeMap;
import org.commonmark.node.SourceSpan;

/// A paragraph, heading or cell as its author wrote it, with the letters that came to mean nothing but themselves. What
/// Markdown made something of, and what was escaped, is held open by [#OPAQUE].
///
/// @param source all of it, as it was written
/// @param letters what means nothing but itself; as long as the source, with the same line ends
/// @param stressed the same with the signs of emphasis
/// @param lines its lines in the file, by the offset at which each begins
record WrittenText(
        String source, String letters, String stressed, TreeMap<Integer, SourceSpan> lines, FilePlaces places) {
    /// Stands for each character that is no plain letter of the text.
    static final char OPAQUE = '\uFFFC';

    /// Whether the character means nothing but itself.
    boolean isPlain(int offset) {
        return letters.charAt(offset) != OPAQUE;
    }

    Position at(int offset) {
        SourceSpan line = lines.floorEntry(offset).getValue();
        return places.at(line.getLineIndex(), line.getColumnIndex() + offset - lines.floorKey(offset));
    }
}
