package fascicle.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import fascicle.flow.Making;
import fascicle.flow.ProofReading;
import fascicle.model.LastDay;
import fascicle.plan.PlannedFile;
import fascicle.render.search.SearchIndex;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// A small newsletter that takes one input after the other, beside a file that nobody may read and a host that
/// nobody may call: in an input, `SECRET` is the one's path and `HOST` the other's address.
final class Ground implements AutoCloseable {
    /// What stands in the file that nobody may read.
    static final String CANARY = "canary-that-sings-to-nobody";

    static final String ARTICLE = "content/issues/2023-09/01-a.md";
    static final String HEAD = "---\ntitle: A\nsection: news\n---\n";

    private static final Set<String> DRESSED = Set.of("article", "asset", "pdf");
    private static final Set<String> SLOW = Set.of("pdf", "search", "card", "asset", "worker");

    private final Path project;
    private final Path secret;
    private final ServerSocketChannel host;
    private final Making making;
    private Optional<SearchIndex> index = Optional.empty();

    private Ground(Path project, Path secret, ServerSocketChannel host, Making making) {
        this.project = project;
        this.secret = secret;
        this.host = host;
        this.making = making;
    }

    /// @param folder empty
    static Ground in(Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.md"), CANARY);
        ServerSocketChannel host =
                ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        host.configureBlocking(false);
        Path project = folder.resolve("project");
        SiteFixture.empty(project).article("01-a", "Words of SAMR.\n").article("02-b", "## Part\n\n[a](01-a.md)\n");
        Files.writeString(project.resolve("content/abbreviations.yaml"), "SAMR: {en: State Administration}\n");
        return new Ground(project, secret, host, Making.at(project));
    }

    Path project() {
        return project;
    }

    /// The input as it is meant, with the file and the host in it. What leads the inputs learns the word of that file
    /// from our looking for it: an input that holds it did not take it from there.
    byte[] meant(byte[] input) throws IOException {
        InetSocketAddress address = (InetSocketAddress) host.getLocalAddress();
        return new String(input, ISO_8859_1)
                .replace("HOST", "127.0.0.1:" + address.getPort())
                .replace("SECRET", secret.toString())
                .replace(CANARY, "")
                .getBytes(ISO_8859_1);
    }

    void write(String path, byte[] content) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /// Writes an article of these lines.
    void article(String body) throws IOException {
        write(ARTICLE, (HEAD + body).getBytes(ISO_8859_1));
    }

    /// All that is quickly made.
    void makePages() throws IOException {
        make(file -> !SLOW.contains(file.kind()));
    }

    void makePdf() throws IOException {
        make(file -> file.kind().equals("pdf"));
    }

    /// Gives the newsletter a theme that has this file of its own.
    void wear(String path, byte[] content) throws IOException {
        making.forgetThemes();
        Imports.empty(project.resolve("themes/own"));
        write("themes/own/" + path, content);
        String settings = Files.readString(project.resolve("content/newsletter.yaml"));
        if (!settings.contains("theme:")) {
            Files.writeString(project.resolve("content/newsletter.yaml"), settings + "theme: own\n");
        }
    }

    /// What a theme decides about: it may make bad pages, but none that tells or takes what is not its own.
    void makeDressed() throws IOException {
        Making.Made made = making.made(file -> DRESSED.contains(file.kind()));
        made.files().values().forEach(content -> Wholesome.checkSaid(new String(content, ISO_8859_1)));
        made.findings().forEach(finding -> Wholesome.checkSaid(finding.toString()));
        checkUntouched();
    }

    /// The index of the newsletter as it was when it was first asked for.
    SearchIndex index() throws IOException {
        if (index.isEmpty()) {
            index = Optional.of(SearchIndex.of(
                    ProofReading.unproofed(project, LastDay.NEVER).orElseThrow()));
        }
        return index.get();
    }

    private void make(Predicate<PlannedFile> wanted) throws IOException {
        Making.Made made = making.made(wanted);
        made.files().forEach(Wholesome::check);
        for (Diagnostic finding : made.findings()) {
            Wholesome.checkSaid(finding.toString());
        }
        checkUntouched();
    }

    /// Sees that nobody called.
    void checkUntouched() throws IOException {
        try (SocketChannel caller = host.accept()) {
            if (caller != null) {
                throw new AssertionError("the host was called");
            }
        }
        if (!Files.readString(secret).equals(CANARY)) {
            throw new AssertionError("the file outside was changed");
        }
    }

    @Override
    public void close() throws IOException {
        if (index.isPresent()) {
            index.get().close();
        }
        making.close();
        host.close();
    }
}
