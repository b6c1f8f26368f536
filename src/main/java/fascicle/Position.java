package fascicle;

import java.util.Comparator;

/// A place in a file that an author wrote, such as `content/newsletter.yaml:4:10`.
///
/// @param path the file, relative to the project folder, with `/` between names
/// @param line counted from 1
/// @param column counted from 1, in UTF-16 units as Java strings and most editors count
public record Position(String path, int line, int column) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparing(Position::path)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1: " + line + ":" + column);
        }
    }

    /// The beginning of a file, for what concerns it as a whole.
    public static Position startOf(String path) {
        return new Position(path, 1, 1);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
