package fascicle.content.source;

import fascicle.Position;

/// Finds places of a text whose columns are counted in characters beyond the Basic Multilingual Plane too. Who asks
/// for the places of a line in their order has each character counted once.
public final class CountedPlaces {
    private final SourceText source;
    private int line;
    private int points;
    private int offset;

    public CountedPlaces(SourceText source) {
        this.source = source;
    }

    /// A place, as [SourceText#at] gives it.
    ///
    /// @param codePoints how many characters of the line stand before it
    public Position at(int line, int codePoints) {
        if (line < 1 || line > source.lines().size() || codePoints < 0) {
            return source.at(line, codePoints);
        }
        if (line != this.line || codePoints < points) {
            this.line = line;
            points = 0;
            offset = 0;
        }
        String words = source.lines().get(line - 1);
        while (points < codePoints && offset < words.length()) {
            offset += Character.charCount(words.codePointAt(offset));
            points++;
        }
        return new Position(source.path(), line, offset + 1);
    }
}
