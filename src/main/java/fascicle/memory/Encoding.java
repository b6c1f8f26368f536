package fascicle.memory;

import java.util.List;

/// Trees of records as bytes, and as equal trees again.
///
/// What belongs to a record are its components, in their order, each written as its declared type wants it: records
/// and enums of ours, sealed interfaces over them, lists, sets, maps and optionals of such, strings, numbers,
/// `byte[]`, and the JDK's dates, zones, `Locale`, `URI` and `Path`. A component of any other type, such as an
/// interface that is open or an object that only stands for itself by a fingerprint, cannot be encoded, unless a
/// [Codec] says how.
///
/// No name of a class is ever read: of a sealed interface, the bytes say which of its cases a value is, by its place
/// among their names in order. So bytes are of use only to the very program that wrote them. They may be damaged in
/// any way: then there is an exception, but neither a foreign object, nor more memory taken than they could fill.
///
/// ```java
/// byte[] bytes = encoding.encoded(article);
/// Article same = encoding.decoded(bytes, Article.class);
/// ```
///
/// May be used by several threads.
public final class Encoding {
    private final Shapes shapes;

    /// @param codecs for classes that are not records
    public Encoding(Codec<?, ?>... codecs) {
        this.shapes = new Shapes(List.of(codecs));
    }

    /// The bytes of a record, or of another object whose class says all of its type.
    ///
    /// @throws IllegalArgumentException when the tree is of a type that cannot be encoded, which its message
    /// names, or when it holds null or a value whose text does not say all of it
    public byte[] encoded(Object tree) {
        Output out = new Output();
        shapes.of(tree.getClass()).write(tree, out);
        return out.written();
    }

    /// The tree again.
    ///
    /// @param type the class of what was encoded
    /// @throws DamagedException when the bytes are not a whole encoding of such a tree
    public <T> T decoded(byte[] bytes, Class<T> type) throws DamagedException {
        Input in = new Input(bytes);
        T tree = type.cast(shapes.of(type).read(in));
        in.end();
        return tree;
    }
}
