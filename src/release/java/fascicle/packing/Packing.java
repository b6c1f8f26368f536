package fascicle.packing;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedMap;
import java.util.stream.Stream;

/// Makes the files of a release out of what Maven has built.
public final class Packing {
    private final Path target;
    private final Path output;
    private final Properties release = new Properties();
    private final long seconds;
    private final Archives archives;

    private Packing(Path target, long seconds) throws IOException {
        this.target = target;
        this.output = Files.createDirectories(target.resolve("release"));
        this.seconds = seconds;
        this.archives = new Archives(seconds);
        try (Reader reader = Files.newBufferedReader(target.resolve("release.properties"))) {
            release.load(reader);
        }
    }

    /// @param arguments Maven's folder of results, the one time of all files in seconds since 1970, and the
    ///     kinds of files
    ///     that are wanted
    public static void main(String[] arguments) throws Exception {
        Packing packing = new Packing(Path.of(arguments[0]).toAbsolutePath(), Long.parseLong(arguments[1]));
        packing.make(List.of(arguments[2].split(" ")));
    }

    private void make(List<String> kinds) throws IOException, InterruptedException, GeneralSecurityException {
        Tree shared = shared();
        if (kinds.contains("zip")) {
            write(".zip", archives.zip(new Tree().tree(name(), tool()).tree(name() + "/share", shared)));
        }
        if (kinds.stream().anyMatch(kind -> !kind.equals("zip"))) {
            makeWithJava(kinds, shared);
        }
        Files.copy(target.resolve("bom.json"), output.resolve(name() + ".cdx.json"));
        prove();
    }

    private void makeWithJava(List<String> kinds, Tree shared) throws IOException, InterruptedException {
        Tree tool = withJava(Files.createTempDirectory("packing"));
        if (kinds.contains("system")) {
            Tree all = new Tree().tree(name(), tool).tree(name() + "/share", shared);
            boolean windows = system().startsWith("windows");
            write(
                    "-" + system() + (windows ? ".zip" : ".tar.xz"),
                    windows ? archives.zip(all) : Archives.xz(archives.tar(all)));
        }
        boolean linux = system().startsWith("linux");
        String architecture = system().endsWith("arm64") ? "arm64" : "amd64";
        if (linux && kinds.contains("deb")) {
            byte[] made = new DebianPackage(version(), architecture, archives).made(tool, debianShare(shared));
            Files.write(output.resolve("fascicle_" + version() + "_" + architecture + ".deb"), made);
        }
        if (linux && kinds.contains("image")) {
            String triplet = architecture.equals("amd64") ? "x86_64-linux-gnu" : "aarch64-linux-gnu";
            Path loader = Path.of(
                    architecture.equals("amd64") ? "/lib64/ld-linux-x86-64.so.2" : "/lib/ld-linux-aarch64.so.1");
            Tree below = ContainerImage.system(loader, Path.of("/lib", triplet));
            write("-image.tar", new ContainerImage(version(), architecture, seconds, archives).made(below, tool));
        }
    }

    private String version() {
        return release.getProperty("number");
    }

    private String name() {
        return "fascicle-" + version();
    }

    private String commit() {
        return Stream.of("commit", "archive.commit")
                .map(key -> release.getProperty(key, ""))
                .filter(hash -> hash.matches("[0-9a-f]{40,64}"))
                .findFirst()
                .orElse("");
    }

    /// `linux-x64`, `macos-arm64`
    private static String system() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch");
        return (os.startsWith("mac") ? "macos" : os.startsWith("windows") ? "windows" : "linux")
                + (arch.equals("aarch64") ? "-arm64" : "-x64");
    }

    /// Without Java.
    private Tree tool() throws IOException {
        Path sources = Path.of("src/release/bin");
        return new Tree()
                .program("bin/fascicle", sources.resolve("fascicle"))
                .file("bin/fascicle.cmd", sources.resolve("fascicle.cmd"))
                .file("app/fascicle.jar", target.resolve("fascicle.jar"))
                .folder("app/lib", target.resolve("lib"))
                .file("LICENSE", Path.of("LICENSE"))
                .file("LIBRARIES.md", Path.of("docs/libraries.md"))
                .file("README.txt", Path.of("src/release/README.txt"));
    }

    /// With Java, and with what it remembers of the tool's classes.
    private Tree withJava(Path work) throws IOException, InterruptedException {
        Tree tool = tool();
        for (Path jar : Tree.filesOf(target.resolve("lib"))) {
            tool.bytes("app/lib/" + jar.getFileName(), Jars.stored(Files.readAllBytes(jar), seconds));
        }
        tool.bytes("app/fascicle.jar", Jars.stored(Files.readAllBytes(target.resolve("fascicle.jar")), seconds));
        JavaRuntime.make(work.resolve("runtime"), target.resolve("fascicle.jar"), target.resolve("lib"));
        tool.folder("runtime", work.resolve("runtime"));
        if (system().startsWith("linux")) {
            tool.file("runtime/lib/fontconfig.properties", Path.of("src/release/fontconfig.properties"))
                    .file(
                            "runtime/lib/fonts/NotoSans-Regular.ttf",
                            Path.of("themes/gazette/fonts/NotoSans-Regular.ttf"));
        }
        Path home = work.resolve("home");
        tool.unpack(home, seconds);
        Path newsletter = Files.createDirectories(work.resolve("newsletter"));
        new Tree().folder("content", Path.of("content")).unpack(newsletter, seconds);
        Path program = JavaRuntime.program(work.resolve("runtime"));
        tool.bytes("app/fascicle.jsa", new StartupCache(home, program).made(newsletter));
        return tool.text("app/version", said(home, program));
    }

    private static String said(Path home, Path program) throws IOException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-jar",
                        home.resolve("app/fascicle.jar").toString(),
                        "--version")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /// Pages of the manual, and completions, as the tool writes them.
    private Tree shared() throws IOException, InterruptedException {
        Path manual = target.resolve("manual");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        target.resolve("fascicle.jar").toString(),
                        "manual",
                        "--output",
                        manual.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("the manual could not be written");
        }
        Tree shared = new Tree()
                .file("bash-completion/completions/fascicle", manual.resolve("fascicle.bash"))
                .file("zsh/vendor-completions/_fascicle", manual.resolve("fascicle.zsh"))
                .file("fish/vendor_completions.d/fascicle.fish", manual.resolve("fascicle.fish"));
        for (Path page : Tree.filesOf(manual)) {
            if (page.toString().endsWith(".1")) {
                shared.bytes("man/man1/" + page.getFileName() + ".gz", Archives.gzip(Files.readAllBytes(page)));
            }
        }
        return shared;
    }

    private Tree debianShare(Tree shared) throws IOException {
        return new Tree()
                .tree("bash-completion", below(shared, "bash-completion"))
                .tree("zsh", below(shared, "zsh"))
                .tree("fish", below(shared, "fish"))
                .tree("man", below(shared, "man"))
                .file("doc/fascicle/copyright", Path.of("LICENSE"))
                .bytes("doc/fascicle/changelog.gz", Archives.gzip(Files.readAllBytes(Path.of("CHANGELOG.md"))));
    }

    private static Tree below(Tree tree, String folder) {
        Tree below = new Tree();
        tree.leaves().forEach((path, leaf) -> {
            if (path.startsWith(folder + "/")) {
                below.bytes(path.substring(folder.length() + 1), leaf.bytes());
            }
        });
        return below;
    }

    private void write(String end, byte[] bytes) throws IOException {
        Files.write(output.resolve(name() + end), bytes);
    }

    /// The bill of materials must list every jar; then come the statement, the sums and, with a key, the
    /// signatures.
    private void prove() throws IOException, GeneralSecurityException {
        SortedMap<String, String> libraries = Sums.of(target.resolve("lib"));
        String bill = Files.readString(target.resolve("bom.json"));
        for (String sum : libraries.values()) {
            if (!bill.contains(sum)) {
                throw new IOException("the bill of materials lacks a library whose SHA-256 is " + sum);
            }
        }
        String key = System.getenv().getOrDefault("FASCICLE_SIGNING_KEY", "");
        String statement = new Provenance(version(), commit(), seconds, libraries).statement(Sums.of(output));
        Files.writeString(output.resolve(name() + ".provenance.json"), statement);
        String sums = Sums.text(Sums.of(output));
        Files.writeString(output.resolve("SHA256SUMS"), sums);
        if (!key.isBlank()) {
            String pem = key.startsWith("-----") ? key : Files.readString(Path.of(key));
            Files.write(output.resolve("SHA256SUMS.sig"), Sums.signature(pem, sums.getBytes(StandardCharsets.UTF_8)));
            Files.writeString(output.resolve(name() + ".provenance.dsse.json"), Sums.envelope(pem, statement));
        }
    }
}
