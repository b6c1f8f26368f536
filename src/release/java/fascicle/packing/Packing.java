package fascicle.packing;

import fascicle.Release;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/// Makes the files of a release out of what Maven has built.
public final class Packing {
    private static final List<String> KINDS = List.of("zip", "system", "deb", "image");

    private final Path target;
    private final Path output;
    private final Release release = Release.ofThisTool();
    private final long seconds;
    private final String maintainer;
    private final Archives archives;

    private Packing(Path target, long seconds, String maintainer) throws IOException {
        this.target = target;
        this.output = Files.createDirectories(target.resolve("release"));
        this.seconds = seconds;
        this.maintainer = maintainer;
        this.archives = new Archives(seconds);
    }

    /// @param arguments Maven's folder of results, the one time of all files in seconds since 1970, the kinds of
    ///     files that are wanted, and who answers for packages
    public static void main(String[] arguments) throws Exception {
        Packing packing =
                new Packing(Path.of(arguments[0]).toAbsolutePath(), Long.parseLong(arguments[1]), arguments[3]);
        packing.make(List.of(arguments[2].split(" ")));
    }

    private void make(List<String> kinds) throws IOException, InterruptedException, GeneralSecurityException {
        if (!KINDS.containsAll(kinds)) {
            throw new IOException("there are the kinds " + KINDS + ", and not all of " + kinds);
        }
        if (!Files.exists(target.resolve("bom.json"))) {
            throw new IOException("Maven has made no bill of materials; it makes one only online, without -o");
        }
        lookAtLibraries();
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

    /// Before any of them is run: they are, byte for byte, those that somebody has looked at.
    private void lookAtLibraries() throws IOException {
        String found = Sums.text(Sums.of(target.resolve("lib")));
        if (!found.equals(Files.readString(Path.of("libraries.sha256")))) {
            throw new IOException("the libraries that Maven brought are not those that libraries.sha256 lists");
        }
    }

    private void makeWithJava(List<String> kinds, Tree shared) throws IOException, InterruptedException {
        Tree tool = withJava(Files.createDirectory(target.resolve("packing")));
        if (kinds.contains("system")) {
            Tree all = new Tree().tree(name(), tool).tree(name() + "/share", shared);
            boolean windows = system().startsWith("windows");
            write(
                    "-" + system() + (windows ? ".zip" : ".tar.xz"),
                    windows ? archives.zip(all) : Archives.xz(archives.tar(all)));
        }
        if (kinds.contains("deb") || kinds.contains("image")) {
            makeForLinux(kinds, tool, shared);
        }
    }

    private void makeForLinux(List<String> kinds, Tree tool, Tree shared) throws IOException {
        if (!system().startsWith("linux")) {
            throw new IOException("packages and images are made on Linux");
        }
        String architecture = system().endsWith("arm64") ? "arm64" : "amd64";
        if (kinds.contains("deb")) {
            if (maintainer.endsWith(".invalid>")) {
                System.err.println("release: nobody answers for the package yet: say in pom.xml who does,"
                        + " as release.maintainer");
            }
            String number = version().replace('-', '~');
            byte[] made = new DebianPackage(number, architecture, maintainer, home(), archives)
                    .made(tool, debianShare(shared));
            Files.write(output.resolve("fascicle_" + number + "_" + architecture + ".deb"), made);
        }
        if (kinds.contains("image")) {
            String triplet = architecture.equals("amd64") ? "x86_64-linux-gnu" : "aarch64-linux-gnu";
            Path loader = Path.of(
                    architecture.equals("amd64") ? "/lib64/ld-linux-x86-64.so.2" : "/lib/ld-linux-aarch64.so.1");
            Tree below = ContainerImage.system(loader, Path.of("/lib", triplet));
            write("-image.tar", new ContainerImage(version(), architecture, seconds, archives).made(below, tool));
        }
    }

    private String version() {
        return release.number().orElseThrow();
    }

    private String name() {
        return "fascicle-" + version();
    }

    /// Where the sources are published.
    private Optional<String> home() {
        return release.home().map(repository -> "https://github.com/" + repository);
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
        List<String> question = List.of(program.toString(), "-jar", "app/fascicle.jar", "--version");
        return tool.text("app/version", Program.said(home, question));
    }

    /// Pages of the manual, and completions, as the tool writes them.
    private Tree shared() throws IOException, InterruptedException {
        Path manual = target.resolve("manual");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Program.said(target, List.of(java, "-jar", "fascicle.jar", "manual", "--output", manual.toString()));
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

    /// Sources that were changed since have none.
    private Optional<String> commit() {
        return release.commit().filter(hash -> !release.changed());
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
        String statement = new Provenance(version(), commit(), home(), seconds, libraries)
                .statement(Sums.of(output), System.getenv());
        Files.writeString(output.resolve(name() + ".provenance.json"), statement);
        String sums = Sums.text(Sums.of(output));
        Files.writeString(output.resolve("SHA256SUMS"), sums);
        if (!key.isBlank()) {
            sign(key.startsWith("-----") ? key : Files.readString(Path.of(key)), sums, statement);
        }
    }

    /// The public half lies beside the signatures. Where the sources have one too, it must be the same: that is the
    /// one that people believe.
    private void sign(String pem, String sums, String statement) throws IOException, GeneralSecurityException {
        String half = Sums.publicHalf(pem);
        Path known = Path.of("fascicle.pub");
        if (Files.exists(known) && !Files.readString(known).strip().equals(half.strip())) {
            throw new IOException("FASCICLE_SIGNING_KEY is not the key whose public half is " + known);
        }
        Files.writeString(output.resolve(known), half);
        Files.write(output.resolve("SHA256SUMS.sig"), Sums.signature(pem, sums.getBytes(StandardCharsets.UTF_8)));
        Files.writeString(output.resolve(name() + ".provenance.dsse.json"), Sums.envelope(pem, statement));
    }
}
