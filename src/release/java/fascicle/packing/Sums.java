package fascicle.packing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/// What proves that files are those of a release: their SHA-256, and a signature of it.
final class Sums {
    private Sums() {}

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /// Of all files of a folder, by their names.
    static SortedMap<String, String> of(Path folder) throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        for (Path file : Tree.filesOf(folder)) {
            sums.put(file.getFileName().toString(), sha256(Files.readAllBytes(file)));
        }
        return sums;
    }

    /// As `sha256sum` writes and checks them.
    static String text(SortedMap<String, String> sums) {
        StringBuilder lines = new StringBuilder();
        sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
        return lines.toString();
    }

    /// The public half of a key, as `openssl pkey -pubout` writes it.
    ///
    /// @param pem the private half
    static String publicHalf(String pem) throws GeneralSecurityException {
        byte[] seed = ((EdECPrivateKey) key(pem)).getBytes().orElseThrow();
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new Known(seed));
        PublicKey half = generator.generateKeyPair().getPublic();
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(half);
        if (!check.verify(signature(pem, new byte[0]))) {
            throw new InvalidKeyException("the public half of the key cannot be told");
        }
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(half.getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    /// A pair of keys follows from 32 bytes by chance; these are given.
    private static final class Known extends SecureRandom {
        private static final long serialVersionUID = 1;

        private final byte[] seed;

        Known(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }

    private static PrivateKey key(String pem) throws GeneralSecurityException {
        String base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    /// @param pem an Ed25519 key, as `openssl genpkey -algorithm ed25519` writes it
    static byte[] signature(String pem, byte[] bytes) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(key(pem));
        signature.update(bytes);
        return signature.sign();
    }

    /// A statement with its signature, in the envelope that such statements are read from.
    static String envelope(String pem, String statement) throws GeneralSecurityException {
        String type = "application/vnd.in-toto+json";
        byte[] payload = statement.getBytes(StandardCharsets.UTF_8);
        String head = "DSSEv1 " + type.length() + " " + type + " " + payload.length + " ";
        byte[] before = head.getBytes(StandardCharsets.UTF_8);
        byte[] signed = new byte[before.length + payload.length];
        System.arraycopy(before, 0, signed, 0, before.length);
        System.arraycopy(payload, 0, signed, before.length, payload.length);
        Base64.Encoder base64 = Base64.getEncoder();
        return "{\"payloadType\":\"" + type + "\",\"payload\":\"" + base64.encodeToString(payload)
                + "\",\"signatures\":[{\"sig\":\"" + base64.encodeToString(signature(pem, signed)) + "\"}]}\n";
    }
}
