package fascicle.memory;

import fascicle.HashedOnce;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A name for bytes, or for a tree of data, that no others have. That of bytes is their SHA-256, or its beginning. That
/// of a tree, which nobody else is told, is a SHA-512/256: it takes two thirds of the time where the JVM compiles as
/// little as ours does.
public final class Fingerprint {
    /// The whole of it, in bytes.
    public static final int WHOLE = 32;

    private final MessageDigest digest = sha256();

    /// For what takes its bytes piece by piece.
    public static MessageDigest sha256() {
        return digest("SHA-256");
    }

    static MessageDigest ofTrees() {
        return digest("SHA-512/256");
    }

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("ours has " + name, e);
        }
    }

    /// In lower-case hexadecimal digits.
    ///
    /// @param length in bytes, each of which gives two digits
    public static String of(byte[] content, int length) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(content);
        return fingerprint.digits(length);
    }

    /// That of a tree of plain data: records, lists, sets, maps, optionals, strings, numbers, enums, `byte[]`, dates,
    /// zones, `Locale`, `URI`, `Path` as it is written, and whatever is [Fingerprinted]; that of a record
    /// which is [HashedOnce] stands for it.
    ///
    /// It is taken of the names of all records' classes and of all their components, which are found by
    /// themselves, so that none can be forgotten. Sets and maps count in their order, if they have one.
    ///
    /// @return [#WHOLE] bytes
    /// @throws IllegalArgumentException when something else is in the tree; its message names the class
    public static byte[] of(Object tree) {
        return Canonical.of(tree).digest();
    }

    public void add(byte[] content) {
        digest.update(content);
    }

    /// @param length in bytes, each of which gives two digits
    public String digits(int length) {
        return HexFormat.of().formatHex(digest.digest(), 0, length);
    }
}
