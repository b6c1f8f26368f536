package fascicle.packing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A package for Debian, Ubuntu and their like.
///
/// @param version as Debian writes it
/// @param architecture as Debian calls it
/// @param maintainer who answers for it
/// @param home a page about it, when it has one
record DebianPackage(String version, String architecture, String maintainer, Optional<String> home, Archives archives) {
    private static final Pattern SYMBOL_VERSION = Pattern.compile("GLIBC_2\\.(\\d{1,3})\\b");

    private static final String CONTROL = """
        Package: fascicle
        Version: %s
        Architecture: %s
        Maintainer: %s
        Installed-Size: %d
        Depends: libc6 (>= 2.%d)
        Recommends: git
        Suggests: xdg-utils
        Section: text
        Priority: optional
        %sDescription: builds periodicals out of Markdown in Git
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
        Tree control = new Tree().text("control", control(data)).text("md5sums", sums.toString());
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("debian-binary", "2.0\n".getBytes(StandardCharsets.US_ASCII));
        parts.put("control.tar.gz", Archives.gzip(archives.tar(control)));
        parts.put("data.tar.xz", Archives.xz(archives.tar(data)));
        return archives.ar(parts);
    }

    private String control(Tree data) {
        String page = home.map(address -> "Homepage: " + address + "\n").orElse("");
        return CONTROL.formatted(version, architecture, maintainer, kibibytes(data), libc(data), page);
    }

    /// As Debian counts them: each file and each folder takes at least one.
    private static long kibibytes(Tree data) {
        return data.folders().size()
                + data.leaves().values().stream()
                        .mapToLong(leaf -> Math.max(1, (leaf.bytes().length + 1023) / 1024))
                        .sum();
    }

    /// The oldest C library that has what the programs ask for, behind the `2.`: they name it themselves.
    static int libc(Tree data) {
        return data.leaves().values().stream()
                .filter(leaf -> isProgram(leaf.bytes()))
                .flatMap(leaf -> SYMBOL_VERSION
                        .matcher(new String(leaf.bytes(), StandardCharsets.ISO_8859_1))
                        .results())
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(2);
    }

    /// A program or a library of Linux (ELF).
    private static boolean isProgram(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 0x7f && bytes[1] == 'E' && bytes[2] == 'L' && bytes[3] == 'F';
    }

    private static String md5(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has MD5", e);
        }
    }
}
