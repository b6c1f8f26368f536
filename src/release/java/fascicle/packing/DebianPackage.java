package fascicle.packing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// A package for Debian, Ubuntu and their like.
///
/// @param version of the tool
/// @param architecture as Debian calls it
record DebianPackage(String version, String architecture, Archives archives) {
    private static final String CONTROL = """
        Package: fascicle
        Version: %s
        Architecture: %s
        Maintainer: The Fascicle project <maintainers@fascicle.invalid>
        Installed-Size: %d
        Depends: libc6 (>= 2.17)
        Recommends: git
        Suggests: xdg-utils
        Section: text
        Priority: optional
        Homepage: https://github.com/fascicle/fascicle
        Description: builds periodicals out of Markdown in Git
         A folder of Markdown articles becomes everything that a periodical
         publishes: a website, one PDF and e-book per issue, and a search that
         works in the reader's browser with no server.
         .
         It brings the part of Java that it needs.
        """;

    /// @param tool `app`, `bin` and `runtime`
    /// @param shared what lies in `/usr/share`
    byte[] made(Tree tool, Tree shared) throws IOException {
        Tree data = new Tree()
                .tree("usr/lib/fascicle", tool)
                .tree("usr/share", shared)
                .link("usr/bin/fascicle", "../lib/fascicle/bin/fascicle");
        StringBuilder sums = new StringBuilder();
        data.leaves().forEach((path, leaf) -> {
            if (leaf.link().isEmpty()) {
                sums.append(md5(leaf.bytes())).append("  ").append(path).append('\n');
            }
        });
        Tree control = new Tree()
                .text("control", CONTROL.formatted(version, architecture, (data.size() + 1023) / 1024))
                .text("md5sums", sums.toString());
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("debian-binary", "2.0\n".getBytes(StandardCharsets.US_ASCII));
        parts.put("control.tar.gz", Archives.gzip(archives.tar(control)));
        parts.put("data.tar.xz", Archives.xz(archives.tar(data)));
        return archives.ar(parts);
    }

    private static String md5(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has MD5", e);
        }
    }
}
