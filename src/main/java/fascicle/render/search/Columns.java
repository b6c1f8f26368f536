package fascicle.render.search;

import java.util.List;
import java.util.stream.Stream;

/// Columns of bytes that are packed together, at least one: see "Primitives" in `docs/search-format.md`.
record Columns(List<byte[]> columns) {
    Columns {
        columns = List.copyOf(columns);
    }

    static Columns of(Stream<Bytes> columns) {
        return new Columns(columns.map(Bytes::toArray).toList());
    }

    /// A column as it is packed, with its length before it.
    static Bytes headed(byte[] column) {
        Bytes headed = new Bytes();
        headed.number(column.length);
        headed.append(column);
        return headed;
    }
}
