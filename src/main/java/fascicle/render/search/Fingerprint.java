package fascicle.render.search;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A short name for bytes: the beginning of their SHA-256.
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// @param length in bytes, each of which gives two letters
    static String of(byte[] content, int length) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(content);
        return fingerprint.letters(length);
    }

    void add(byte[] content) {
        digest.update(content);
    }

    String letters(int length) {
        return HexFormat.of().formatHex(digest.digest(), 0, length);
    }
}
