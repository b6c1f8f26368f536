package fascicle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fascicle.SiteFixture;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmailCommandTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2024-01-02T03:04:05Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Map<String, String> environment, String... arguments) {
        List<String> all = new ArrayList<>(List.of("email", "-C", folder.toString()));
        all.addAll(List.of(arguments));
        return Main.run(all, Terminal.plain(new PrintWriter(out), new PrintWriter(err)), NOW, environment);
    }

    private SiteFixture newsletter() throws IOException {
        return SiteFixture.empty(folder)
                .replace(
                        "content/newsletter.yaml",
                        "title: Test\n",
                        "title: Test\nbase-url: https://news.example/\nemail: {from: news@example.org}\n")
                .write(
                        "content/issues/2023-09/01-law.md",
                        "---\ntitle: A law\nsection: news\ntopics: [Law]\n---\nWords.\n")
                .write("content/issues/2023-09/01-law.zh.md", "---\ntitle: 法律\n---\n内容。\n")
                .write(
                        "content/issues/2023-09/02-sea.md",
                        "---\ntitle: A sea\nsection: news\ntopics: [Sea]\n---\nWords.\n");
    }

    /// It may have come with the newsletter.
    @Test
    void writesThroughNoLinkThatStandsWhereTheEmailWillBe() throws IOException {
        newsletter();
        Path mail = Files.createDirectories(folder.resolve("mail"));
        Path mine = Files.writeString(folder.resolve("mine"), "mine");
        Path letter = Files.createSymbolicLink(mail.resolve("nobody-2023-09.eml"), mine);
        Path words = Files.createSymbolicLink(mail.resolve("nobody-2023-09.txt"), folder.resolve("none"));
        assertEquals(0, run(Map.of(), "2023-09", "--output", mail.toString()), err::toString);
        assertEquals("mine", Files.readString(mine));
        assertFalse(Files.exists(folder.resolve("none")));
        assertFalse(Files.isSymbolicLink(letter) || Files.isSymbolicLink(words));
        assertTrue(Files.readString(letter).contains("Subject: "));
    }

    @Test
    void writesTheEmailIntoAFolderAndPublishesNothing() throws IOException {
        newsletter();
        Path mail = folder.resolve("mail");
        assertEquals(0, run(Map.of(), "2023-09", "--output", mail.toString()), err::toString);
        String text = Files.readString(mail.resolve("nobody-2023-09.txt"));
        assertTrue(text.contains("A law") && text.contains("A sea"), text);
        assertTrue(Files.exists(mail.resolve("nobody-2023-09.eml")));
        assertTrue(Files.notExists(folder.resolve("site")));
    }

    @Test
    void tellsOnlyOfATopicOrInALanguageWhereThatIsWanted() throws IOException {
        newsletter();
        Path mail = folder.resolve("mail");
        assertEquals(0, run(Map.of(), "2023-09", "-o", mail.toString(), "--topic", "sea"), err::toString);
        String text = Files.readString(mail.resolve("nobody-2023-09.txt"));
        assertTrue(!text.contains("A law") && text.contains("2. A sea"), text);
        assertEquals(0, run(Map.of(), "2023-09", "-o", mail.toString(), "--language", "zh"), err::toString);
        String html = Files.readString(mail.resolve("nobody-2023-09.html"));
        assertTrue(html.contains("<html lang=\"zh\"") && html.contains("法律") && !html.contains("A sea"), html);
        assertTrue(html.contains("在浏览器中阅读"), html);
    }

    /// The site may have no email at all.
    @Test
    void theHtmlAloneShowsTheCoverThatLiesBesideIt() throws IOException {
        withCover("");
        assertEquals(List.of("cover.png"), covers());
        assertFalse(err.toString().contains("email-pictures"), err::toString);
    }

    @Test
    void aCoverThatIsLookedForOnTheSiteHasToBeThere() throws IOException {
        String onSite = "https://news.example/issues/2023-09/email/cover.png";
        withCover("sender: brevo");
        assertEquals(List.of(onSite), covers());
        assertTrue(err.toString().contains("[email-pictures]"), err::toString);
        withCover("cover: linked");
        assertEquals(List.of(onSite), covers());
        assertTrue(err.toString().contains("[email-pictures]"), err::toString);
        withCover("cover: none, sender: brevo");
        assertEquals(List.of(), covers());
        assertFalse(err.toString().contains("[email-pictures]"), err::toString);
        withCover("sender: brevo}\neditions: {email: true");
        assertEquals(List.of(onSite), covers());
        assertFalse(err.toString().contains("[email-pictures]"), err::toString);
    }

    private void withCover(String settings) throws IOException {
        newsletter()
                .replace("content/newsletter.yaml", "email: {from: news@example.org}", "email: {" + settings + "}")
                .write("content/issues/2023-09/images/a.svg", """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="5" height="5"/></svg>
                    """)
                .write("content/issues/2023-09/issue.md", """
                    ---
                    period: One
                    published: 2023-09-30
                    cover: {file: images/a.svg, alt: A square}
                    ---
                    """);
    }

    /// Where the HTML alone looks for it.
    private List<String> covers() throws IOException {
        err.getBuffer().setLength(0);
        Path mail = folder.resolve("mail");
        assertEquals(0, run(Map.of(), "2023-09", "--output", mail.toString()), err::toString);
        return Jsoup.parse(Files.readString(mail.resolve("nobody-2023-09.html")))
                .select("img")
                .eachAttr("src");
    }

    @Test
    void refusesWhatCannotBeMeant() throws IOException {
        newsletter();
        Map<String, String> server = Map.of("FASCICLE_SMTP_HOST", "127.0.0.1");
        assertEquals(2, run(Map.of(), "2023-09"));
        assertEquals(2, run(Map.of(), "2023-08", "-o", folder.resolve("mail").toString()));
        assertTrue(err.toString().contains("there is no issue \"2023-08\"; did you mean \"2023-09\"?"), err::toString);
        assertEquals(2, run(Map.of(), "2023-09", "-o", folder.toString(), "--topic", "Lav"));
        assertTrue(err.toString().contains("did you mean \"Law\"?"), err::toString);
        assertEquals(2, run(Map.of(), "2023-09", "-o", folder.toString(), "--language", "fr"));
        assertTrue(
                err.toString().contains("there is no article in the language \"fr\" in this issue, only in en, zh"),
                err::toString);
        assertEquals(2, run(Map.of(), "2023-09", "-o", folder.toString(), "--language", "chinese_"));
        assertTrue(err.toString().contains("\"chinese_\" is no language; write its tag, such as en"), err::toString);
        assertEquals(2, run(Map.of(), "2023-09", "-o", folder.toString(), "--base-url", "news.example"));
        assertTrue(err.toString().contains("--base-url wants an address such as"), err::toString);
        assertEquals(2, run(Map.of(), "2023-09", "--to", "me@example.org"));
        assertTrue(err.toString().contains("set FASCICLE_SMTP_HOST"), err::toString);
        for (String mailbox :
                List.of("me@example.org\r\nBcc: all@example.org", "a@b.example, c@d.example", "me", "é@b.example")) {
            assertEquals(2, run(server, "2023-09", "--to", mailbox), mailbox);
        }
        List<String> many = new ArrayList<>(List.of("2023-09"));
        for (int i = 0; i < 11; i++) {
            many.addAll(List.of("--to", "m" + i + "@example.org"));
        }
        assertEquals(2, run(server, many.toArray(String[]::new)));
        assertTrue(err.toString().contains("10 mailboxes at most"), err::toString);
    }

    @Test
    void leadsToWhereTheCommandSaysThatTheSiteStands() throws IOException {
        newsletter();
        Path mail = folder.resolve("mail");
        assertEquals(
                0,
                run(Map.of(), "2023-09", "-o", mail.toString(), "--base-url", "https://other.example/a"),
                err::toString);
        String text = Files.readString(mail.resolve("nobody-2023-09.txt"));
        assertTrue(text.contains("https://other.example/a/issues/2023-09/law.html"), text);
    }

    @Test
    void saysWhatACampaignLacks() throws IOException {
        newsletter().replace("content/newsletter.yaml", "email: {", "email: {sender: listmonk, ");
        assertEquals(0, run(Map.of(), "2023-09", "-o", folder.resolve("mail").toString()), err::toString);
        assertTrue(err.toString().contains("such as list: 3"), err::toString);
    }

    @Test
    void makesNoneOfANewsletterWithErrors() throws IOException {
        newsletter().article("03-b", "[x](nowhere.md)");
        assertEquals(1, run(Map.of(), "2023-09", "-o", folder.resolve("mail").toString()));
        assertTrue(err.toString().contains("nowhere.md"), err::toString);
        assertTrue(Files.notExists(folder.resolve("mail")));
    }

    @Test
    void sendsAProof() throws IOException {
        newsletter();
        GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try {
            Map<String, String> environment = Map.of(
                    "FASCICLE_SMTP_HOST", "127.0.0.1",
                    "FASCICLE_SMTP_PORT", Integer.toString(server.getSmtp().getPort()),
                    "FASCICLE_SMTP_SECURITY", "none",
                    "FASCICLE_SMTP_FROM", "desk@example.org");
            assertEquals(
                    0, run(environment, "2023-09", "--to", "me@example.org", "--to", "you@example.org"), err::toString);
            assertEquals(2, server.getReceivedMessages().length);
            String headers = GreenMailUtil.getHeaders(server.getReceivedMessages()[0]);
            assertTrue(headers.contains("From: Nobody <desk@example.org>"), headers);
            assertTrue(headers.contains("To: me@example.org, you@example.org"), headers);
            assertTrue(headers.contains("Date: Tue, 2 Jan 2024 03:04:05 +0000"), headers);
        } finally {
            server.stop();
        }
    }

    @Test
    void saysWhichServerDoesNotAnswer() throws IOException {
        newsletter();
        Map<String, String> environment =
                Map.of("FASCICLE_SMTP_HOST", "127.0.0.1", "FASCICLE_SMTP_PORT", "1", "FASCICLE_SMTP_SECURITY", "none");
        assertEquals(3, run(environment, "2023-09", "--to", "me@example.org"));
        assertTrue(err.toString().contains("the mail server 127.0.0.1:1"), err::toString);
    }
}
