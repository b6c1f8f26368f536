package fascicle.render.pdf;

import fascicle.memory.Fingerprint;
import fascicle.render.KeptFiles;
import fascicle.render.Theme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Keeps PDFs from build to build, each under the fingerprint of all that it was made of.
public final class EditionCache {
    /// To be raised whenever the same document gives another PDF than before.
    private static final int EDITION_OF_THE_PRESS = 4;

    private final Optional<KeptFiles> files;
    private final Map<String, byte[]> theme = new TreeMap<>();

    private EditionCache(Optional<KeptFiles> files) {
        this.files = files;
    }

    /// A cache among files that are kept.
    public static EditionCache in(KeptFiles files) {
        return new EditionCache(Optional.of(files));
    }

    /// A cache that keeps nothing.
    public static EditionCache none() {
        return new EditionCache(Optional.empty());
    }

    /// The fingerprint of all that a PDF depends on.
    record Key(String hex) {}

    Key key(Theme from, String xhtml, Facts facts, SortedMap<String, Path> pictures) throws IOException {
        if (files.isEmpty()) {
            return new Key("");
        }
        MessageDigest digest = Fingerprint.sha256();
        add(
                digest,
                "press " + EDITION_OF_THE_PRESS + " java " + Runtime.version().feature());
        digest.update(fingerprint(from));
        add(digest, facts.toString());
        add(digest, xhtml);
        for (var picture : pictures.entrySet()) {
            add(digest, picture.getKey());
            digest.update(Fingerprint.sha256().digest(Files.readAllBytes(picture.getValue())));
        }
        return new Key(HexFormat.of().formatHex(digest.digest()));
    }

    /// Of the theme's styles, print pictures and fonts; taken once, as the fonts are large.
    private synchronized byte[] fingerprint(Theme from) throws IOException {
        byte[] known = theme.get("");
        if (known == null) {
            MessageDigest digest = Fingerprint.sha256();
            for (String part : new String[] {"print", "fonts"}) {
                for (String path : from.list(part)) {
                    add(digest, path);
                    digest.update(Fingerprint.sha256().digest(from.bytes(path)));
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

    Optional<Printed> find(Key key) {
        return files.flatMap(among -> among.find(key.hex())).flatMap(EditionCache::read);
    }

    private static Optional<Printed> read(byte[] content) {
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
        if (files.isPresent()) {
            files.get().keep(key.hex(), written(printed));
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
}
