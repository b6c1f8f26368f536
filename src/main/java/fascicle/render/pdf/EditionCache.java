package fascicle.render.pdf;

import fascicle.render.Theme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Keeps PDFs from build to build in a folder, each under the fingerprint of all that it was made of.
///
/// The folder may be deleted at any time. A file in it that is not whole is as good as none: each begins with the
/// fingerprint of the rest.
public final class EditionCache {
    /// To be raised whenever the same document gives another PDF than before.
    private static final int EDITION_OF_THE_PRESS = 3;

    private static final int FINGERPRINT = 32;

    private final Optional<Path> folder;
    private final Map<String, byte[]> theme = new TreeMap<>();

    private EditionCache(Optional<Path> folder) {
        this.folder = folder;
    }

    /// A cache in a folder, which is made when there is something to keep.
    public static EditionCache in(Path folder) {
        return new EditionCache(Optional.of(folder));
    }

    /// A cache that keeps nothing.
    public static EditionCache none() {
        return new EditionCache(Optional.empty());
    }

    /// The fingerprint of all that a PDF depends on.
    record Key(String hex) {}

    Key key(Theme from, String xhtml, Facts facts, SortedMap<String, Path> pictures) throws IOException {
        if (folder.isEmpty()) {
            return new Key("");
        }
        MessageDigest digest = digest();
        add(
                digest,
                "press " + EDITION_OF_THE_PRESS + " java " + Runtime.version().feature());
        digest.update(fingerprint(from));
        add(digest, facts.toString());
        add(digest, xhtml);
        for (var picture : pictures.entrySet()) {
            add(digest, picture.getKey());
            digest.update(digest().digest(Files.readAllBytes(picture.getValue())));
        }
        return new Key(HexFormat.of().formatHex(digest.digest()));
    }

    /// Of the theme's styles, print pictures and fonts; taken once, as the fonts are large.
    private synchronized byte[] fingerprint(Theme from) throws IOException {
        byte[] known = theme.get("");
        if (known == null) {
            MessageDigest digest = digest();
            for (String part : new String[] {"print", "fonts"}) {
                for (String path : from.list(part)) {
                    add(digest, path);
                    digest.update(digest().digest(from.bytes(path)));
                }
            }
            known = digest.digest();
            theme.put("", known);
        }
        return known;
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) ' ');
        digest.update(bytes);
    }

    Optional<Printed> find(Key key) throws IOException {
        Optional<Path> file = folder.map(in -> in.resolve(key.hex())).filter(Files::isRegularFile);
        return file.isEmpty() ? Optional.empty() : read(Files.readAllBytes(file.get()));
    }

    private static Optional<Printed> read(byte[] kept) {
        if (kept.length <= FINGERPRINT) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(kept, FINGERPRINT, kept.length);
        if (!Arrays.equals(digest().digest(content), Arrays.copyOf(kept, FINGERPRINT))) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            SortedMap<String, Integer> pages = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                pages.put(in.readUTF(), in.readInt());
            }
            return Optional.of(new Printed(in.readAllBytes(), pages, Faults.NONE));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    void keep(Key key, Printed printed) throws IOException {
        if (folder.isEmpty()) {
            return;
        }
        byte[] content = written(printed);
        Files.createDirectories(folder.get());
        Path draft = Files.createTempFile(folder.get(), "draft", "");
        try {
            Files.write(draft, digest().digest(content));
            Files.write(draft, content, java.nio.file.StandardOpenOption.APPEND);
            Files.move(draft, folder.get().resolve(key.hex()), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static byte[] written(Printed printed) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream(printed.pdf().length + 4096);
        try (DataOutputStream out = new DataOutputStream(content)) {
            out.writeInt(printed.pages().size());
            for (var page : printed.pages().entrySet()) {
                out.writeUTF(page.getKey());
                out.writeInt(page.getValue());
            }
            out.write(printed.pdf());
        }
        return content.toByteArray();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
