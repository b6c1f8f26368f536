package fascicle.packing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// An image for containers, as the Open Container Initiative lays it out; Docker and Podman load it.
///
/// It stands on no other image: below the tool lie only the few files of the C library that Java is linked
/// with, and a user.
///
/// @param architecture as Go calls it
record ContainerImage(String version, String architecture, long seconds, Archives archives) {
    private static final String JSON = "application/vnd.oci.image.%s.v1+json";

    /// Of the C library, by their names in its folder.
    private static final List<String> LIBRARIES = List.of(
            "libc.so.6",
            "libm.so.6",
            "libdl.so.2",
            "libpthread.so.0",
            "librt.so.1",
            "libresolv.so.2",
            "libnss_files.so.2",
            "libnss_dns.so.2");

    /// @param loader the dynamic loader, such as `/lib64/ld-linux-x86-64.so.2`
    static Tree system(Path loader, Path libraries) throws IOException {
        Tree tree = new Tree();
        tree.program(loader.toString().substring(1), loader.toRealPath());
        for (String name : LIBRARIES) {
            Path library = libraries.resolve(name);
            if (!Files.exists(library)) {
                throw new IOException("an image needs the C library of a Debian or Ubuntu; there is no " + library);
            }
            tree.program(library.toString().substring(1), library.toRealPath());
        }
        Path licence = Path.of("/usr/share/doc/libc6/copyright");
        if (Files.exists(licence)) {
            tree.file("usr/share/doc/libc6/copyright", licence.toRealPath());
        }
        return tree.text("etc/passwd", "root:x:0:0:root:/:/none\nfascicle:x:1000:1000:Fascicle:/work:/none\n")
                .text("etc/group", "root:x:0:\nfascicle:x:1000:\n")
                .text("etc/nsswitch.conf", "hosts: files dns\n")
                .text("tmp/.keep", "")
                .text("work/.keep", "");
    }

    byte[] made(Tree system, Tree tool) throws IOException {
        byte[] below = archives.tar(system);
        byte[] above = archives.tar(new Tree().tree("usr/lib/fascicle", tool));
        Tree image = new Tree().text("oci-layout", "{\"imageLayoutVersion\":\"1.0.0\"}");
        String config = blob(image, config(below, above).getBytes(StandardCharsets.UTF_8), JSON.formatted("config"));
        String layer = "application/vnd.oci.image.layer.v1.tar+gzip";
        String layers = blob(image, Archives.gzip(below), layer) + "," + blob(image, Archives.gzip(above), layer);
        String manifest = "{\"schemaVersion\":2,\"mediaType\":\"" + JSON.formatted("manifest") + "\",\"config\":"
                + config + ",\"layers\":[" + layers + "]}";
        String named = blob(image, manifest.getBytes(StandardCharsets.UTF_8), JSON.formatted("manifest"));
        String annotated = named.substring(0, named.length() - 1)
                + ",\"annotations\":{\"io.containerd.image.name\":\"fascicle:" + version
                + "\",\"org.opencontainers.image.ref.name\":\"" + version + "\"}}";
        image.text(
                "index.json",
                "{\"schemaVersion\":2,\"mediaType\":\"" + JSON.formatted("index") + "\",\"manifests\":[" + annotated
                        + "]}");
        return archives.tar(image);
    }

    private String config(byte[] below, byte[] above) {
        return """
            {"created":"%s","architecture":"%s","os":"linux","config":{"User":"1000:1000","WorkingDir":"/work",\
            "Env":["PATH=/usr/lib/fascicle/runtime/bin","LC_ALL=C.UTF-8","HOME=/work"],\
            "Entrypoint":["/usr/lib/fascicle/runtime/bin/java","-XX:SharedArchiveFile=/usr/lib/fascicle/app/fascicle.jsa",\
            "-Xshare:auto","-Xlog:disable","-Xlog:all=off","-XX:+UseSerialGC","-XX:TieredStopAtLevel=1",\
            "-Djava.awt.headless=true","-jar","/usr/lib/fascicle/app/fascicle.jar"],"Cmd":["build","--in-place"],\
            "Labels":{"org.opencontainers.image.title":"Fascicle","org.opencontainers.image.version":"%s",\
            "org.opencontainers.image.licenses":"Apache-2.0"}},\
            "rootfs":{"type":"layers","diff_ids":["%s","%s"]},"history":[{"created":"%s"},{"created":"%s"}]}\
            """.formatted(
                        Instant.ofEpochSecond(seconds),
                        architecture,
                        version,
                        "sha256:" + Sums.sha256(below),
                        "sha256:" + Sums.sha256(above),
                        Instant.ofEpochSecond(seconds),
                        Instant.ofEpochSecond(seconds));
    }

    /// @return what leads to it
    private static String blob(Tree image, byte[] bytes, String type) {
        String hash = Sums.sha256(bytes);
        image.bytes("blobs/sha256/" + hash, bytes);
        return "{\"mediaType\":\"" + type + "\",\"digest\":\"sha256:" + hash + "\",\"size\":" + bytes.length + "}";
    }
}
