package fascicle.content.source;

import fascicle.Position;
import java.util.ArrayList;
import java.util.List;

/// Where the letters of a value stand in its file, when it is not written there as it reads: folded out of several
/// lines, or with escapes.
///
/// @param runs stretches that stand as they read, in order; the first begins with the first letter
public record Track(List<Run> runs) {
    public Track {
        runs = List.copyOf(runs);
    }

    /// @param start the offset in the value
    public record Run(int start, Position at) {}

    /// A value that stands as it reads.
    public static Track straight(Position at) {
        return new Track(List.of(new Run(0, at)));
    }

    /// Follows the letters of a value through the lines of its file. White space is skipped on both sides, for
    /// folding changes it; so are signs that only the file has, such as backslashes.
    ///
    /// @param from where the value begins, with its quotation mark or its `>`
    public static Track follow(String value, SourceText source, Position from) {
        return new Pursuit(source, from).follow(value);
    }

    /// Where a character of the value stands.
    public Position at(int offset) {
        Run last = runs.getFirst();
        for (Run run : runs) {
            if (run.start() > offset) {
                break;
            }
            last = run;
        }
        Position at = last.at();
        return new Position(at.path(), at.line(), at.column() + Math.max(0, offset - last.start()));
    }

    /// A place in the file that moves on as letters are found.
    private static final class Pursuit {
        /// So many signs may stand between two letters of a value.
        private static final int PATIENCE = 12;

        private final SourceText source;
        private final Position from;
        private int line;
        private int column;

        Pursuit(SourceText source, Position from) {
            this.source = source;
            this.from = from;
            this.line = from.line() - 1;
            this.column = from.column() - 1;
        }

        Track follow(String value) {
            List<Run> runs = new ArrayList<>();
            int due = -1;
            int dueLine = -1;
            for (int i = 0; i < value.length(); i++) {
                if (!Character.isWhitespace(value.charAt(i))) {
                    if (!find(value.charAt(i))) {
                        break;
                    }
                    boolean asDue = dueLine == line && due + i == column;
                    if (!asDue) {
                        runs.add(new Run(i, new Position(from.path(), line + 1, column + 1)));
                        due = column - i;
                        dueLine = line;
                    }
                    column++;
                }
            }
            return runs.isEmpty() ? straight(from) : new Track(runs);
        }

        /// Moves to the next such letter, if it is near.
        private boolean find(char letter) {
            int signs = 0;
            int searchLine = line;
            int searchColumn = column;
            while (searchLine < source.lines().size() && signs <= PATIENCE) {
                String text = source.lines().get(searchLine);
                if (searchColumn >= text.length()) {
                    searchLine++;
                    searchColumn = 0;
                } else if (text.charAt(searchColumn) == letter) {
                    line = searchLine;
                    column = searchColumn;
                    return true;
                } else {
                    signs += Character.isWhitespace(text.charAt(searchColumn)) ? 0 : 1;
                    searchColumn++;
                }
            }
            return false;
        }
    }
}
