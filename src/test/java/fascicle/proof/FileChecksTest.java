package fascicle.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import fascicle.Parallel;
import fascicle.SiteFixture;
import fascicle.content.Chosen;
import fascicle.content.ContentReader;
import fascicle.content.Reading;
import fascicle.memory.Memory;
import fascicle.proof.copy.Check;
import fascicle.proof.links.DeadLink;
import fascicle.proof.links.GoneAddress;
import fascicle.proof.printing.PrintMeans;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChecksTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    private static final String IMAGES = "content/issues/2023-09/images/";

    @TempDir
    private Path folder;

    @Test
    void reportsFoldersWhoseNamesNearlyAreRight() throws IOException {
        Proof.of("article-unread", folder)
                .file("../../Issues/2023-10/01-a.md", "Text.")
                .file("../../Issues/2023-10/02-b.md", "Text.")
                .file("../../Issues/2023-11/01-a.md", "Text.")
                .file("../../posts/2023-10/01-a.md", "Text.")
                .findsIn(
                        "title: A\nsection: news",
                        "Text.",
                        "Issues/2023-10/01-a.md:1:1 nothing is read in the folder \"Issues\": capital and small letters"
                                + " differ",
                        "posts/2023-10/01-a.md:1:1 this looks like an article, and is not read in this folder");
    }

    @Test
    void reportsLinksToWithdrawnArticles() throws IOException {
        String taken = "---\ntitle: B\nsection: news\nwithdrawn: It was wrong.\n---\nSee [A](01-article.md).\n";
        Proof.of("link-withdrawn", folder)
                .file("02-b.md", taken)
                .file("02-b.zh.md", "---\ntitle: B\n---\n文字。\n")
                .findsIn(
                        "title: A\nsection: news\ntakeaway: {text: \"[B](02-b.md)\"}\nsource: \"[B](02-b.md)\"",
                        "See [it][b] and [this](02-b.zh.md).\n\n[b]: 02-b.md",
                        "4:19 the link leads to an article that was withdrawn",
                        "5:10 the link leads to an article that was withdrawn",
                        "7:5 the link leads to an article that was withdrawn",
                        "7:17 the link leads to an article that was withdrawn")
                .file("02-b.md", taken.replace("withdrawn: It was wrong.\n", ""))
                .leaves("See [it](02-b.md).");
    }

    @Test
    void reportsAPictureOfAnotherKindThanItsNameSays() throws IOException {
        Files.createDirectories(folder.resolve(IMAGES));
        BufferedImage picture = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "jpg", folder.resolve(IMAGES + "a.png").toFile());
        ImageIO.write(picture, "jpg", folder.resolve(IMAGES + "b.JPG").toFile());
        Proof.of("picture-named", folder)
                .finds("![The lift](images/a.png)", "5:1 \"a.png\" is a JPEG, whatever its name says")
                .leaves("![The lift](images/b.JPG)");
    }

    @Test
    void reportsALogoOfAnotherKindThanItsNameSays() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        BufferedImage picture = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "jpg", folder.resolve("content/logo.png").toFile());
        Proof proof = Proof.of("picture-named", folder).settings("logo: logo.png\n");
        proof.finds("Words.", "newsletter.yaml:7:7 \"logo.png\" is a JPEG, whatever its name says");
    }

    @Test
    void reportsAddressesThatCannotBeRight() throws IOException {
        Proof.of("link-address", folder)
                .finds(
                        "[a](https://http://example.org/) [b](http://example/) [c](mailto:editors)\n"
                                + "<http://www.cac.gov.cn/2023-> [d](https://example.org/x.)",
                        "5:1 the address \"https://http://example.org/\" names the host \"http\", which is none",
                        "5:34 the address \"http://example/\" names the host \"example\", which is none",
                        "5:55 the address \"mailto:editors\" is no mailbox",
                        "6:1 the address \"http://www.cac.gov.cn/2023-\" seems to be cut off",
                        "6:31 the address \"https://example.org/x.\" ends with a punctuation mark")
                .leaves(
                        "<https://example.org/a_(b)?c=d%20e#f> [mail](mailto:a.b@example.org?subject=c) [tel](tel:+32)",
                        "[archived](https://web.archive.org/web/2023/https://example.org/)",
                        "[local](http://localhost:8080/) [IDN](https://xn--bcher-kva.example/)");
    }

    @Test
    void reportsAFileThatNothingLeadsTo() throws IOException {
        Proof.of("file-unused", folder)
                .file("images/used.svg", SVG)
                .file("images/unused.svg", SVG)
                .file("annexes/a.pdf", "%PDF")
                .file("annexes/b.pdf", "%PDF")
                .file("annexes/.hidden", "")
                .file("annexes/~$a.docx", "")
                .file("images/Thumbs.db", "")
                .file("desktop.ini", "")
                .file("01-article.md~", "")
                .file("01-article.md.bak", "")
                .findsIn(
                        "title: A\nsection: news\nannexes: [{title: A, file: annexes/a.pdf}]",
                        "![What it shows](images/used.svg)",
                        "issues/2023-09/annexes/b.pdf:1:1 nothing leads to this file",
                        "issues/2023-09/images/unused.svg:1:1 nothing leads to this file");
    }

    @Test
    void saysOfATypedDocumentThatItMayBeAnArticle() throws IOException {
        String message = " nothing leads to this file; if it is an article, it is not read: only Markdown is";
        Proof.of("file-unused", folder)
                .file("05-ropes.docx", "PK")
                .file("drafts/06-belts.ODT", "PK")
                .file("annexes/law.docx", "PK")
                .file("07-chains.md.txt", "Text.")
                .file("drafts/08-wheels.md", "Text.")
                .file("09-annex.docx", "PK")
                .findsIn(
                        "title: A\nsection: news\nannexes: [{title: A, file: 09-annex.docx}]",
                        "Text.",
                        "issues/2023-09/05-ropes.docx:1:1" + message,
                        "issues/2023-09/annexes/law.docx:1:1 nothing leads to this file",
                        "issues/2023-09/drafts/06-belts.ODT:1:1" + message);
    }

    @Test
    void namesArticlesThatAreNeverRead() throws IOException {
        String name = " this looks like an article, and is not read: its name does not end with .md";
        Proof.of("article-unread", folder)
                .file("05-ropes.MD", "Text.")
                .file("06-belts.markdown", "Text.")
                .file("07-chains.md.txt", "Text.")
                .file("annexes/08.md", "Text.")
                .file("drafts/2023/09-wheels.Markdown", "Text.")
                .file("../10-stray.md", "Text.")
                .file("../../11-stray.md", "Text.")
                .file("../../pages/about.MD", "Text.")
                .findsIn(
                        "title: A\nsection: news",
                        "Text.",
                        "11-stray.md:1:1 this looks like an article, and is not read in this folder",
                        "issues/10-stray.md:1:1 this looks like an article, and is not read in this folder",
                        "issues/2023-09/05-ropes.MD:1:1" + name,
                        "issues/2023-09/06-belts.markdown:1:1" + name,
                        "issues/2023-09/07-chains.md.txt:1:1" + name,
                        "issues/2023-09/annexes/08.md:1:1 this looks like an article, and is not read in a folder"
                                + " within that of an issue",
                        "issues/2023-09/drafts/2023/09-wheels.Markdown:1:1 this looks like an article, and is not read"
                                + " in a folder within that of an issue",
                        "pages/about.MD:1:1 this looks like a page, and is not read: its name does not end with .md");
    }

    @Test
    void leavesMarkdownAloneThatIsReadOrUsedOrANoteForEditors() throws IOException {
        Proof.of("article-unread", folder)
                .file("../../README.md", "Text.")
                .file("README.MD", "Text.")
                .file("notes/_plan.md", "Text.")
                .file(".hidden/05-ropes.md", "Text.")
                .file("../../pages/about.md", "---\ntitle: About\n---\n")
                .file("annexes/data.md", "Text.")
                .file("annexes/law.md.txt", "Text.")
                .file("annexes/law.pdf", "%PDF")
                .findsIn(
                        "title: A\nsection: news\nannexes: [{title: A, file: annexes/data.md}]",
                        "[The law](annexes/law.md.txt)");
    }

    @Test
    void reportsWordsForAPictureThatSayNothing() throws IOException {
        Proof.of("picture-words", folder)
                .file("images/chart.svg", SVG)
                .finds(
                        "![Chart 1](images/chart.svg)\n\nText ![chart.svg](images/chart.svg)",
                        "5:1 \"Chart 1\" does not say what the picture shows",
                        "7:6 \"chart.svg\" does not say what the picture shows")
                .leaves("![decoration](images/chart.svg)", "![A chart of exports](images/chart.svg)");
    }

    @Test
    void reportsPicturesThatAreTooLarge() throws IOException {
        Proof proof = Proof.of("picture-large", folder).file("images/a.svg", SVG);
        ImageIO.write(
                new BufferedImage(4001, 2, BufferedImage.TYPE_BYTE_GRAY),
                "png",
                folder.resolve(IMAGES + "wide.png").toFile());
        byte[] wide = Files.readAllBytes(folder.resolve(IMAGES + "wide.png"));
        Files.write(folder.resolve(IMAGES + "heavy.png"), Arrays.copyOf(wide, 1_600_000));
        proof.finds(
                "![A a](images/a.svg)\n![W w](images/wide.png)\n![H h](images/heavy.png)",
                "6:1 the picture has 4001 × 2 points",
                "7:1 the picture has 1.6 MB");
    }

    @Test
    void reportsAnAddressThatIsGoneAtTheArticleThatTookItsPlace() throws IOException {
        SiteFixture site =
                SiteFixture.empty(folder).article("01-newer-words", "Text.").article("02-kept", "Text.");
        Set<String> published =
                Set.of("issues/2023-09/new-words.html", "issues/2023-09/kept.html", "issues/2023-09/index.html");
        assertEquals(
                List.of("content/issues/2023-09/01-newer-words.md:1:1: warning: the page"
                        + " issues/2023-09/new-words.html was published and is no more [address-gone]"),
                found(published, new GoneAddress(), site));
        String front = "---\ntitle: A\nsection: news\naliases: [issues/2023-09/new-words.html]\n---\n";
        site.write("content/issues/2023-09/01-newer-words.md", front);
        assertEquals(List.of(), found(published, new GoneAddress(), site));
    }

    @Test
    void saysInPlainWordsThatAnAddressCannotBeReached() throws IOException {
        String address;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = "http://127.0.0.1:" + closed.getLocalPort() + "/";
        }
        SiteFixture site = SiteFixture.empty(folder).article("01-a", "[a](" + address + ")");
        assertEquals(
                List.of("content/issues/2023-09/01-a.md:5:1: warning: the address \"" + address
                        + "\" cannot be reached [link-dead]"),
                found(new DeadLink(Duration.ofSeconds(5)), site));
    }

    @Test
    void callsTheAddressesOutside() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/there") ? 200 : 404, -1);
            exchange.close();
        });
        server.start();
        String host = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            SiteFixture site = SiteFixture.empty(folder)
                    .article("01-a", "[a](" + host + "/there), [b](" + host + "/gone), [c](mailto:a@example.org)");
            assertEquals(
                    List.of("content/issues/2023-09/01-a.md:5:" + (host.length() + 14) + ": warning: the address \""
                            + host + "/gone\" answers 404 [link-dead]"),
                    found(new DeadLink(Duration.ofSeconds(5)), site));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void doesNotWaitForTheEndOfAnAnswerThatHasNone() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 200; i++) {
                exchange.getResponseBody().write(new byte[1_024]);
                exchange.getResponseBody().flush();
                LockSupport.parkNanos(100_000_000);
            }
            exchange.close();
        });
        server.start();
        try {
            SiteFixture site = SiteFixture.empty(folder)
                    .article(
                            "01-a",
                            "[a](http://127.0.0.1:" + server.getAddress().getPort() + "/)");
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertEquals(List.of(), found(new DeadLink(Duration.ofSeconds(5)), site)));
        } finally {
            server.stop(0);
        }
    }

    private static List<String> found(Check check, SiteFixture site) throws IOException {
        return found(Set.of(), check, site);
    }

    private static List<String> found(Set<String> published, Check check, SiteFixture site) throws IOException {
        Reading reading = ContentReader.once(site.project(), Chosen.ALL);
        try (Parallel parallel = Parallel.ofProcessors()) {
            return new Proofreader(
                            published,
                            List.of(check),
                            new ProofMeans(Memory.none(), parallel, PrintMeans.Finder.withoutTheme()))
                    .proof(reading.newsletter().orElseThrow(), reading.manuscript(), List.of()).stream()
                            .map(Object::toString)
                            .toList();
        }
    }
}
