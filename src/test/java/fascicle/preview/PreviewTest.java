package fascicle.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import fascicle.flow.Build;
import fascicle.flow.BuildOptions;
import fascicle.flow.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
    /// How long an empty file is surely taken for a saving half done.
    private static final long HALF_DONE_NANOS = 200_000_000;

    /// How long it surely takes until somebody is at work on what was asked for.
    private static final long ASKED_MILLIS = 200;

    private static final int HALF_OPEN = 500;

    private static final String PAGE = "/issues/2023-09/first.html";

    @TempDir
    private Path temporary;

    private SiteFixture fixture;
    private Following preview;

    @BeforeEach
    void begin() throws IOException {
        fixture = SiteFixture.empty(temporary.resolve("project")).article("01-first", "Words as they were.\n");
        preview = Following.of(fixture.project());
    }

    @AfterEach
    void end() throws IOException {
        preview.close();
        assertEquals(List.of(), preview.failures());
    }

    private Path article() {
        return fixture.project().resolve("content/issues/2023-09/01-first.md");
    }

    @Test
    void leavesNothingRunningWhenThePortIsTaken() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        List<Integer> taken = List.of(preview.port());
        assertThrows(
                IOException.class,
                () -> Preview.of(fixture.project(), taken, Clock.systemUTC(), new Audience() {
                    @Override
                    public void found(List<Diagnostic> diagnostics) {
                        // Nobody listens.
                    }

                    @Override
                    public void failed(Throwable mistake) {
                        // Nobody listens.
                    }
                }));
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (!before.contains(thread) && thread.getName().contains("FileSystemWatch")) {
                assertTrue(thread.join(Duration.ofSeconds(10)), thread.getName());
            }
        }
    }

    @Test
    void showsAnArticleThatIsSaved() throws Exception {
        assertTrue(preview.get(PAGE).body().contains("Words as they were."));
        fixture.article("01-first", "Other words.\n");
        assertFalse(preview.awaitText(PAGE, "Other words.").contains("Words as they were."));
    }

    @Test
    void showsAnArticleThatIsSavedInTwoSteps() throws Exception {
        Path half = article().resolveSibling(".01-first.md.swp");
        Files.writeString(half, Files.readString(article()).replace("as they were", "in two steps"));
        Files.move(half, article(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        preview.awaitText(PAGE, "Words in two steps.");
    }

    @Test
    void waitsForTheSecondStepOfASaving() throws Exception {
        Path article = fixture.project().resolve("content/issues/2023-09/01-first.md");
        String text = Files.readString(article);
        preview.awaitText(PAGE, "<main");
        long emptied = System.nanoTime();
        Files.writeString(article, "");
        while (System.nanoTime() - emptied < HALF_DONE_NANOS) {
            Thread.sleep(10);
            boolean wrong = preview.get(PAGE).body().contains("class=\"mistakes\"");
            assertFalse(wrong && System.nanoTime() - emptied < HALF_DONE_NANOS, "an empty file is a saving half done");
        }
        Files.writeString(article, text + "\n\nThe second step.\n");
        preview.awaitText(PAGE, "The second step.");
        Files.writeString(article, "");
        preview.awaitText(PAGE, "class=\"mistakes\"");
    }

    @Test
    void showsAnArticleInAFolderThatIsNew() throws Exception {
        fixture.write("content/issues/2023-11/issue.md", "---\nperiod: Later\npublished: 2023-11-30\n---\n")
                .write("content/issues/2023-11/01-new.md", "---\ntitle: New\nsection: news\n---\nQuite new.\n");
        preview.awaitText("/issues/2023-11/new.html", "Quite new.");
        fixture.write("content/issues/2023-11/01-new.md", "---\ntitle: New\nsection: news\n---\nNot so new.\n");
        preview.awaitText("/issues/2023-11/new.html", "Not so new.");
    }

    @Test
    void keepsTheLastGoodPageBelowAMistakeAndShowsItsLineAndWhatWouldBeRight() throws Exception {
        preview.get(PAGE);
        fixture.write("content/issues/2023-09/01-first.md", "---\ntitle: A\nsection: nwes\n---\nOther words.\n");
        String page = preview.awaitText(PAGE, "class=\"mistakes\"");
        assertTrue(page.contains("Words as they were."), page);
        assertTrue(page.contains("content/issues/2023-09/01-first.md:3:10"), page);
        assertTrue(page.contains("section: <mark>n</mark>wes"), page);
        assertTrue(page.contains("did you mean &quot;news&quot;?"), page);
        fixture.article("01-first", "Mended words.\n");
        assertFalse(preview.awaitText(PAGE, "Mended words.").contains("class=\"mistakes\""));
    }

    @Test
    void showsOtherArticlesWhileOneIsWrong() throws Exception {
        fixture.article("02-second", "Second.\n")
                .write("content/issues/2023-09/01-first.md", "---\ntitle: A\nsection: nwes\n---\nOther words.\n");
        preview.awaitText("/issues/2023-09/second.html", "Second.");
        fixture.article("02-second", "Second thoughts.\n");
        preview.awaitText("/issues/2023-09/second.html", "Second thoughts.");
    }

    @Test
    void survivesYamlThatIsBroken() throws Exception {
        String good = Files.readString(fixture.project().resolve("content/newsletter.yaml"));
        fixture.write("content/newsletter.yaml", "title: [unclosed\nsections: {\n");
        assertTrue(preview.awaitText(PAGE, "class=\"mistakes\"").contains("Words as they were."));
        fixture.write("content/newsletter.yaml", good);
        preview.await(PAGE, answer -> !answer.body().contains("class=\"mistakes\""));
    }

    @Test
    void beginsWithANewsletterThatCannotBeReadAndShowsItOnceItCan() throws Exception {
        SiteFixture broken = SiteFixture.empty(temporary.resolve("broken"));
        String good = Files.readString(broken.project().resolve("content/newsletter.yaml"));
        broken.write("content/newsletter.yaml", "title: [\n");
        try (Following following = Following.of(broken.project())) {
            HttpResponse<String> answer = following.get("/");
            assertEquals(503, answer.statusCode());
            assertTrue(answer.body().contains("content/newsletter.yaml:"), answer.body());
            broken.write("content/newsletter.yaml", good);
            following.await("/", later -> later.statusCode() == 200);
        }
    }

    @Test
    void survivesThatTheFolderOfAnIssueGoesAndComesBack() throws Exception {
        Path folder = article().getParent();
        Path aside = temporary.resolve("aside");
        Files.move(folder, aside);
        preview.await(PAGE, answer -> answer.statusCode() == 404);
        Files.move(aside, folder);
        preview.awaitText(PAGE, "Words as they were.");
        fixture.article("01-first", "Words after that.\n");
        preview.awaitText(PAGE, "Words after that.");
    }

    @Test
    void survivesThatTheWholeProjectGoesAndComesBack() throws Exception {
        delete(fixture.project());
        assertTrue(preview.awaitText(PAGE, "class=\"mistakes\"").contains("there is no newsletter here"));
        SiteFixture.empty(fixture.project()).article("01-first", "Words out of the ashes.\n");
        preview.awaitText(PAGE, "Words out of the ashes.");
        fixture.article("01-first", "Words after that.\n");
        preview.awaitText(PAGE, "Words after that.");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void followsTheThemeOfTheProjectAndKeepsTheLastGoodPageWhenItIsBroken() throws Exception {
        String template = Files.readString(Path.of("themes/gazette/web/article.ftlh"));
        fixture.write("themes/gazette/web/article.ftlh", template.replace("class=\"story\"", "class=\"story mine\""));
        preview.awaitText(PAGE, "class=\"story mine\"");
        fixture.write("themes/gazette/web/article.ftlh", template + "<#if>");
        String page = preview.awaitText(PAGE, "class=\"mistakes\"");
        assertTrue(page.contains("class=\"story mine\""), page);
        assertTrue(page.contains("[theme-template]") || page.contains("theme-template"), page);
        fixture.write("themes/gazette/web/article.ftlh", template);
        preview.await(
                PAGE,
                answer -> !answer.body().contains("class=\"mistakes\"")
                        && !answer.body().contains("class=\"story mine\""));
    }

    @Test
    void showsDraftsAndWhatIsStillToComeAndSaysSo() throws Exception {
        fixture.write(
                "content/issues/2023-09/02-draft.md",
                "---\ntitle: Unfinished\nsection: news\ndraft: true\n---\nHalf a thought.\n");
        String page = preview.awaitText("/issues/2023-09/draft.html", "Half a thought.");
        assertTrue(page.contains("<p class=\"mark\">Draft</p>"), page);
        assertTrue(page.contains("<p class=\"mark\">To be published 30 September 2023</p>"), page);
        assertTrue(preview.get("/").body().contains("<a href=\"/issues/2023-09/draft.html\">Draft</a>"));
    }

    @Test
    void leadsFromEachPageToTheLineItWasWrittenOn() throws Exception {
        fixture.article("01-first", "One.\n\nTwo.\n");
        String page = preview.awaitText(PAGE, "Two.");
        String file = article().toUri().getRawPath();
        assertTrue(page.contains("href=\"vscode://file" + file + ":1:1\""), page);
        String two = page.substring(page.lastIndexOf("<p id=\"", page.indexOf(">Two.")) + 7, page.indexOf("\">Two."));
        assertTrue(page.contains(two + ":7"), page);
    }

    @Test
    void putsItsScriptIntoServedPagesOnlyAndLeavesTheirPolicyStrict() throws Exception {
        String served = preview.get(PAGE).body();
        assertTrue(served.contains("<script src=\"/_preview.js\" defer></script>"), served);
        assertTrue(served.contains("script-src 'self'"), served);
        assertFalse(served.contains("unsafe-inline"), served);
        assertFalse(fixture.build().file("issues/2023-09/first.html").contains("_preview"));
        assertFalse(served.substring(served.indexOf("id=\"_preview\"")).matches("(?s).*(<script|style=|onclick=).*"));
    }

    @Test
    void makesThePdfNotBeforeSomebodyAsksForIt() throws Exception {
        Path cache = fixture.project().resolve(".fascicle/pdf");
        preview.get(PAGE);
        assertFalse(Files.exists(cache));
        HttpResponse<String> pdf = preview.get("/issues/2023-09/nobody-2023-09.pdf");
        assertEquals(200, pdf.statusCode());
        assertEquals("application/pdf", pdf.headers().firstValue("Content-Type").orElse(""));
        assertTrue(pdf.body().startsWith("%PDF"));
        preview.await("/_desk", desk -> !desk.body().contains("has not been made yet"));
    }

    @Test
    void saysNothingOfALineThatWasMendedWhileThePdfWasMade() throws Exception {
        // So long that printing it outlasts the reading of what is saved next, on most machines.
        fixture.article("01-first", "Words.\n\n".repeat(3_000) + "A sign that no font has: \uD80C\uDC00\n");
        preview.awaitText(PAGE, "A sign");
        Thread reader = Thread.ofPlatform().start(this::printed);
        Thread.sleep(ASKED_MILLIS);
        fixture.article("01-first", "Words that every font has.\n");
        preview.awaitText(PAGE, "every font has");
        reader.join();
        assertFalse(preview.get("/_desk").body().contains("no font has"));
    }

    private void printed() {
        try {
            preview.get("/issues/2023-09/nobody-2023-09.pdf");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void findsInTheSearchWhatIsWrittenNow() throws Exception {
        preview.await("/search.html", answer -> answer.statusCode() == 200);
        assertTrue(preview.get("/search.html").body().contains("search/"));
    }

    @Test
    void givesTheSearchItsIndexAndTheCardsOfEveryIssue() throws Exception {
        fixture.write("content/issues/2023-11/issue.md", "---\nperiod: November 2023\npublished: 2023-11-15\n---\n");
        fixture.write("content/issues/2023-11/01-later.md", "---\ntitle: Later\nsection: news\n---\nLifts.\n");
        try (Following fresh = Following.of(fixture.project())) {
            fresh.await("/search/manifest.js", answer -> answer.statusCode() == 200);
            List<String> cards = cards(fixture.project());
            assertTrue(cards.size() >= 2, cards::toString);
            for (String card : cards) {
                assertEquals(200, fresh.get("/" + card).statusCode(), card);
            }
        }
    }

    /// The paths of the cards of a site that is built.
    private static List<String> cards(Path project) throws IOException {
        new Build(BuildOptions.of(project), Progress.SILENT).run();
        try (Stream<Path> files = Files.walk(project.resolve("site/search/a"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> project.resolve("site").relativize(file).toString())
                    .toList();
        }
    }

    @Test
    void showsTheEmailsOfIssues() throws Exception {
        fixture.replace("content/newsletter.yaml", "title: Test\n", "title: Test\neditions: {email: true}\n");
        String mail = preview.await("/issues/2023-09/email/nobody-2023-09.html", answer -> answer.statusCode() == 200)
                .body();
        assertTrue(mail.contains("aria-label=\"Test, September 2023\""), mail);
    }

    @Test
    void tellsAtTheDeskWhatACheckTellsOfAddresses() throws Exception {
        fixture.write(
                "content/issues/2023-09/02-taken.md",
                "---\ntitle: Taken\nsection: news\naliases: [index.html]\n---\nWords.\n");
        assertTrue(preview.awaitText("/_desk", "address-taken").contains("02-taken.md"));
    }

    @Test
    void saysThatTheSearchIsBeingMade() throws Exception {
        try (Following fresh = Following.of(fixture.project())) {
            HttpResponse<String> first = fresh.get("/search.html");
            assertTrue(first.statusCode() == 200 || first.body().contains("The search is being made"), first::body);
            fresh.await("/search.html", answer -> answer.statusCode() == 200);
        }
    }

    @Test
    void showsAtTheDeskWhatIsLeftToDo() throws Exception {
        fixture.write("content/issues/2023-09/02-call.md", """
            ---
            title: Call for comments
            section: news
            takeaway: {rank: 3, text: Short.}
            consultation: {closes: 2023-09-18}
            ---
            One two three 国家标准.
            """);
        String desk = preview.awaitText("/_desk", "Call for comments");
        assertTrue(desk.contains("<span class=\"lacking\">missing</span>"), desk);
        assertTrue(desk.contains("<td class=\"right\">7</td>"), desk);
        assertTrue(desk.contains("<time>2023-09-18</time> <span class=\"left\">in 2 days</span>"), desk);
        preview.awaitText("/_desk", "no takeaway of this issue has the rank 1");
    }

    @Test
    void remindsAtTheDeskOfAConsultationWhoseOutcomeNobodyTold() throws Exception {
        for (String issue : List.of("2023-03", "2023-05", "2023-07")) {
            fixture.write("content/issues/" + issue + "/issue.md", "---\nperiod: P\npublished: " + issue + "-28\n---\n")
                    .write(
                            "content/issues/" + issue + "/01-other.md",
                            "---\ntitle: Of " + issue + "\nsection: news\n---\nWords.\n");
        }
        fixture.write("content/issues/2023-03/02-call.md", """
            ---
            title: Call
            section: news
            consultation: {title: Rules of Kelp, opens: 2023-03-01, closes: 2023-04-18}
            ---
            Comments are wanted.
            """);
        preview.awaitText("/_desk", "closed on 2023-04-18, not mentioned since");
    }

    @Test
    void answersOnlyThoseWhoAskThisMachineByItsName() throws Exception {
        assertEquals(200, statusOf("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + preview.port()));
        assertEquals(200, statusOf("GET / HTTP/1.1\r\nHost: localhost:" + preview.port()));
        assertEquals(403, statusOf("GET / HTTP/1.1\r\nHost: evil.example:" + preview.port()));
        assertEquals(403, statusOf("GET / HTTP/1.1\r\nHost: 127.0.0.1:1"));
        assertEquals(403, statusOf("GET /_events HTTP/1.1\r\nHost: evil.example"));
        assertEquals(403, statusOf("GET / HTTP/1.0"));
    }

    @Test
    void answersNoScriptOrPictureOfAnotherSite() throws Exception {
        String host = "\r\nHost: 127.0.0.1:" + preview.port() + "\r\nSec-Fetch-Site: ";
        for (String site : List.of("cross-site", "same-site", "Cross-Site")) {
            String sent = host + site + "\r\nSec-Fetch-Mode: ";
            assertEquals(403, statusOf("GET /_status?page=/ HTTP/1.1" + sent + "no-cors"), site);
            assertEquals(403, statusOf("GET /_events HTTP/1.1" + sent + "cors"), site);
            assertEquals(200, statusOf("GET / HTTP/1.1" + sent + "navigate"), site);
        }
        assertEquals(200, statusOf("GET /_status?page=/ HTTP/1.1" + host + "same-origin"));
    }

    @Test
    void givesNoFileThatTheSiteDoesNotHave() throws Exception {
        fixture.write("secret.txt", "secret").write("content/issues/2023-09/images/unused.png", "secret");
        for (String path : List.of(
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/issues/..%5c..%5csecret.txt",
                "/issues/2023-09/../../../secret.txt",
                "/issues/2023-09/images/unused.png",
                "/content/issues/2023-09/01-first.md",
                "/issues/2023-09/01-first.md",
                "//etc/passwd",
                "/_preview.js/../../secret.txt",
                "/assets/../../../../../etc/passwd",
                "/%00")) {
            int status = statusOf("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + preview.port());
            assertTrue(status == 404 || status == 400, path + " " + status);
        }
    }

    @Test
    void saysHowAPageStandsHoweverItsAddressIsWritten() throws Exception {
        for (String page : List.of("", "%20", "mailto:x", "/%5B", "http://%5B::", "%25zz", "/a%25zz")) {
            assertEquals(200, preview.get("/_status?page=" + page).statusCode(), page);
        }
        String plain = preview.get("/_status?page=" + PAGE).body();
        assertEquals(
                plain, preview.get("/_status?page=" + PAGE + "?q=%5BGB%7CT").body());
    }

    @Test
    void takesNoOrders() throws Exception {
        assertEquals(405, preview.send("POST", "/").statusCode());
        assertEquals(405, preview.send("DELETE", PAGE).statusCode());
        assertEquals("", preview.send("HEAD", PAGE).body());
        assertEquals(404, preview.send("HEAD", "/_events").statusCode());
    }

    @Test
    void leavesNoWorkerInTheBrowserThatWouldServeOtherSitesOfThisMachine() throws Exception {
        HttpResponse<String> worker = preview.get("/worker.js");
        assertEquals(200, worker.statusCode());
        assertTrue(worker.body().contains("registration.unregister()"), worker.body());
        assertFalse(worker.body().contains("\"fetch\""), worker.body());
        assertTrue(worker.headers().firstValue("Service-Worker-Allowed").isEmpty());
    }

    @Test
    void staysCalmWhenManyBeginToAskAndDoNotEnd() throws Exception {
        List<Socket> halfOpen = new ArrayList<>();
        try {
            for (int i = 0; i < HALF_OPEN; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), preview.port());
                socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.ISO_8859_1));
                halfOpen.add(socket);
            }
            assertEquals(
                    200,
                    assertTimeoutPreemptively(
                            Duration.ofSeconds(20), () -> preview.get(PAGE).statusCode()));
        } finally {
            for (Socket socket : halfOpen) {
                socket.close();
            }
        }
    }

    /// A page of another site may open any number of them.
    @Test
    void answersNoEndlessAddress() throws Exception {
        String host = " HTTP/1.1\r\nHost: 127.0.0.1:" + preview.port();
        assertEquals(404, statusOf("GET /" + "a/".repeat(1000) + host));
        assertEquals(414, statusOf("GET /" + "a/".repeat(100_000) + host));
        assertEquals(414, statusOf("GET /_status?page=/" + "a/".repeat(100_000) + host));
    }

    @Test
    void listensToNoMorePagesThanASystemHasConnections() throws Exception {
        List<Socket> open = new ArrayList<>();
        String events = "GET /_events HTTP/1.1\r\nHost: 127.0.0.1:" + preview.port() + "\r\n\r\n";
        try {
            int status = 200;
            while (status == 200 && open.size() < HALF_OPEN) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), preview.port());
                open.add(socket);
                socket.getOutputStream().write(events.getBytes(StandardCharsets.ISO_8859_1));
                byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
                status = Integer.parseInt(new String(line, StandardCharsets.ISO_8859_1).split(" ")[1]);
            }
            assertEquals(503, status);
            assertEquals(200, preview.get(PAGE).statusCode());
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    private int statusOf(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), preview.port())) {
            socket.getOutputStream()
                    .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            return Integer.parseInt(reader.readLine().split(" ")[1]);
        }
    }

    @Test
    void saysThatAPortIsInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            IOException failure = assertThrows(
                    IOException.class,
                    () -> Preview.of(fixture.project(), List.of(taken.getLocalPort()), Following.CLOCK, new Silent()));
            assertTrue(failure.getMessage().contains("port " + taken.getLocalPort() + " cannot be used"));
        }
    }

    @Test
    void takesTheNextPortThatIsFree() throws IOException {
        try (Preview first = Preview.of(fixture.project(), Preview.PORTS, Following.CLOCK, new Silent());
                Preview second = Preview.of(fixture.project(), Preview.PORTS, Following.CLOCK, new Silent())) {
            assertTrue(first.address().getPort() != second.address().getPort());
        }
    }

    private record Silent() implements Audience {
        @Override
        public void found(List<fascicle.Diagnostic> diagnostics) {
            // Not asked here.
        }

        @Override
        public void failed(Throwable mistake) {
            throw new AssertionError(mistake);
        }
    }
}
