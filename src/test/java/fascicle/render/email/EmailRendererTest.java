package fascicle.render.email;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Parallel;
import fascicle.SiteFixture;
import fascicle.flow.Outcome;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.plan.MadePlan;
import fascicle.plan.Offer;
import fascicle.plan.Offers;
import fascicle.plan.OutputFile;
import fascicle.render.Languages;
import fascicle.render.Markup;
import fascicle.render.Theme;
import fascicle.render.html.NuChecker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmailRendererTest {
    private static final String EMAIL = "issues/2023-09/email/nobody-2023-09";

    @TempDir
    Path folder;

    private SiteFixture wanted(String more) throws IOException {
        return SiteFixture.empty(folder)
                .replace(
                        "content/newsletter.yaml",
                        "title: Test\n",
                        "title: Test\neditions: {email: true}\nbase-url: https://news.example/\n" + more);
    }

    private static Document html(SiteFixture site) throws IOException {
        return Jsoup.parse(site.file(EMAIL + ".html"));
    }

    /// The email without the rest of the site.
    private static MadePlan made(SiteFixture site) throws Exception {
        Newsletter newsletter = site.newsletter();
        List<Offer> pages = newsletter
                .articles()
                .map(article -> Offer.page(article.key(), "a.pdf", article.number() + 2))
                .toList();
        try (Parallel parallel = Parallel.of(1)) {
            return MadePlan.of(
                    new EmailRenderer(new Theme(List.of(Path.of("themes/gazette")))),
                    newsletter,
                    Offers.of(pages),
                    parallel);
        }
    }

    private static String file(MadePlan made, String ending) {
        return new String(made.files().get(EMAIL + ending), StandardCharsets.UTF_8);
    }

    private static Document document(MadePlan made) {
        return Jsoup.parse(file(made, ".html"));
    }

    @Test
    void makesNoneUnlessTheNewsletterWantsThem() throws IOException {
        SiteFixture.empty(folder).article("01-a", "Words.").build().hasNoFile(EMAIL + ".eml");
    }

    @Test
    void tellsTheIssueWithLinksToItsPagesAndToThePagesOfThePrint() throws IOException {
        SiteFixture site = wanted("").article("01-a", "Words.").build();
        assertEquals(
                List.of("https://news.example/issues/2023-09/a.html"),
                html(site).select("p a:contains(01-a)").eachAttr("href"));
        Element print = html(site).selectFirst("a[href*=nobody-2023-09.pdf#page=]");
        String page = print.attr("href").replaceFirst(".*=", "");
        assertEquals("p. " + page, print.text());
        String text = site.file(EMAIL + ".txt");
        assertTrue(
                text.contains("1. 01-a (p.\u00a0" + page + ")\n   https://news.example/issues/2023-09/a.html\n"), text);
    }

    @Test
    void subjectAndPreheaderAreTheEditors() throws IOException {
        SiteFixture site = wanted("")
                .replace(
                        "content/issues/2023-09/issue.md",
                        "period:",
                        "email: {subject: 'Law &\n      order', preheader: Read <this>}\nperiod:")
                .article("01-a", "Words.")
                .build();
        assertEquals("Law & order", html(site).title());
        assertEquals("Read <this>", html(site).select("[aria-hidden]").text());
        assertTrue(site.file(EMAIL + ".eml").contains("\r\nSubject: Law & order\r\n"));
    }

    @Test
    void placeholdersAreTheSendersAndWordsOfAuthorsAreNone() throws IOException {
        String trap = "{{ .Subscriber.Email }} {%% raw %%} *|EMAIL|* `{{{x`".replace("%%", "%");
        for (List<String> each : List.of(
                List.of("listmonk", "{{ UnsubscribeURL }}", "{{ MessageURL }}"),
                List.of("brevo", "{{ unsubscribe }}", "{{ mirror }}"),
                List.of("mailchimp", "*|UNSUB|*", "*|ARCHIVE|*"),
                List.of("keila", "{{ unsubscribe_link }}", "https://news.example/issues/2023-09/index.html"))) {
            SiteFixture site = SiteFixture.empty(folder)
                    .replace(
                            "content/newsletter.yaml",
                            "title: Test\n",
                            "title: '" + trap + "'\neditions: {email: true}\nbase-url: https://news.example/\n"
                                    + "email: {sender: " + each.getFirst() + "}\n")
                    .write("content/issues/2023-09/issue.md", "---\nperiod: One\npublished: 2023-09-30\n---\n" + trap)
                    .build();
            for (String kind : List.of(".html", ".txt")) {
                String all = site.file(EMAIL + kind);
                for (String own : each.subList(1, 3)) {
                    assertTrue(all.contains(own), each + kind);
                    all = all.replace(own, "");
                }
                for (String sign : List.of("{{", "{%", "*|")) {
                    assertFalse(all.contains(sign), each + kind + sign + all);
                }
            }
            String shown = html(site).text();
            assertTrue(shown.contains("{{ .Subscriber.Email }} {% raw %} *|EMAIL|*"), shown);
        }
    }

    /// An address with listmonk's ending is counted by it, and older versions carry out what stands before the ending.
    @Test
    void wordsOfAuthorsNeitherHaveReadersCountedNorEndTheirSubscriptions() throws IOException {
        SiteFixture site = wanted("email: {sender: listmonk, list: 3, from: news@example.org}\n")
                .replace(
                        "content/newsletter.yaml",
                        "publisher: Nobody",
                        "publisher: \"No {{ body }} @TrackLink\\r\\nBcc: a@a.example\"")
                .write(
                        "content/issues/2023-09/issue.md",
                        "---\nperiod: One\npublished: 2023-09-30\nemail: {subject: \"One\\nTwo\","
                                + " preheader: \"One\\nfascicle:online\"}\n---\n"
                                + "{fascicle:unsubscribe, {fascicle:\uFFFFonline, [a](https://a.example/b@TrackLink).")
                .write(
                        "content/issues/2023-09/01-a.md",
                        "---\ntitle: 'https://a.example/\" .}}{{ env \"A\" }}@TrackLink'\nsection: news\n---\nWords.\n")
                .build();
        String campaign = site.file("issues/2023-09/email/campaign.json");
        String email = "issues/2023-09/email/" + campaign.replaceFirst("(?s).*?\"name\" : \"([^\"]*)\".*", "$1");
        String html = site.file(email + ".html");
        for (String all : List.of(html, site.file(email + ".txt"), campaign)) {
            assertFalse(all.contains("@TrackLink"), all);
            assertFalse(all.contains("\uFFFF"), all);
            assertTrue(all.contains("{fascicle:"), all);
            assertFalse(all.contains("{{{") || all.contains("{{ body") || all.contains("{{ env"), all);
        }
        assertTrue(Jsoup.parse(html).select("a[href$=/b@TrackLink]").hasText());
        assertTrue(campaign.contains("\"No { { body }} @ TrackLink Bcc: a@a.example <news@example.org>\""), campaign);
        assertTrue(campaign.contains("\"subject\" : \"One Two\""), campaign);
        String message = site.file(email + ".eml");
        assertTrue(
                message.contains("\r\nFrom: \"No {{ body }} @TrackLink Bcc: a@a.example\" <news@example.org>\r\n"),
                message);
    }

    @Test
    void whatIsToldToASenderIsWhatTheFilesSay() throws IOException {
        SiteFixture site = wanted("email: {sender: listmonk, list: 3, from: news@example.org}\n")
                .article("01-a", "Words.")
                .build();
        String campaign = site.file("issues/2023-09/email/campaign.json");
        assertTrue(campaign.contains("\"from_email\" : \"Nobody <news@example.org>\""), campaign);
        assertTrue(campaign.contains("{{ UnsubscribeURL }}"), campaign);
    }

    @Test
    void aLongIssueIsShortenedUntilGmailShowsItsEnd() throws Exception {
        SiteFixture site = wanted("");
        for (int i = 100; i < 330; i++) {
            site.write(
                    "content/issues/2023-09/" + i + "-a.md",
                    "---\ntitle: The title of number " + i
                            + " of many\nsection: news\nsource: A paper\ntakeaway: {text: "
                            + "Some words that say what is in it. ".repeat(4) + "}\n---\nWords.\n");
        }
        MadePlan made = made(site);
        assertEquals(
                List.of("email-long"),
                made.findings().stream().map(found -> found.code()).toList());
        String html = file(made, ".html");
        assertTrue(html.getBytes(StandardCharsets.UTF_8).length < 102_000, () -> html.length() + " bytes");
        assertTrue(html.contains("More is on the site"));
    }

    @Test
    void anIssueOfFortyArticlesKeepsItsWholeIndexAndItsFirstTakeaways() throws Exception {
        SiteFixture site = wanted("");
        for (int i = 10; i < 50; i++) {
            site.write(
                    "content/issues/2023-09/" + i + "-a.md",
                    "---\ntitle: The title of number " + i
                            + " on standards for machines in China\n"
                            + "section: news\n"
                            + "source: A paper, issue 5/2023\n"
                            + "takeaway: {text: \"The ministry sets out **what** makers of machines have to show, by"
                            + " when, and to whom.\"}\n"
                            + "consultation: {closes: 2023-11-18}\n"
                            + "---\n"
                            + "Words.\n");
        }
        Document email = document(made(site));
        assertEquals(
                40,
                email.select("h3.heading + table tr, h3 + table tr:has(td + td + td)")
                        .size());
        int told = email.text().split("by when, and to whom", -1).length - 1;
        assertTrue(told >= 20, told + " takeaways");
        assertTrue(email.text().contains("More is on the site") == told < 40, told + " takeaways");
    }

    @Test
    void withoutAnAddressOnTheWebItLeadsNowhereAndSaysSo() throws IOException {
        SiteFixture site = wanted("").replace("content/newsletter.yaml", "base-url: https://news.example/\n", "");
        site.article("01-a", "Words.").write("content/issues/2023-09/issue.md", """
            ---
            period: One
            published: 2023-09-30
            ---
            See [a](01-a.md).
            """);
        Outcome outcome = site.outcome();
        assertTrue(outcome.diagnostics().stream().anyMatch(found -> found.code().equals("email-links")));
        assertEquals(List.of(), html(site).select("a").eachAttr("href"));
    }

    @Test
    void numbersAreNotPartedFromWhatTheyCount() throws IOException {
        SiteFixture site = wanted("")
                .write("content/issues/2023-09/01-a.md", """
                    ---
                    title: By Article 18 of 42 条
                    section: news
                    consultation: {closes: 2023-11-18}
                    takeaway: {text: "It costs EUR 5 million, `Article 9` or 12 %."}
                    ---
                    Words.
                    """)
                .write("content/issues/2023-09/01-a.zh.md", "---\ntitle: 2023年第 3 章\n---\n内容。\n")
                .build();
        String text = html(site).body().wholeText();
        for (String whole :
                List.of("Article_18", "42_条", "18_November_2023", "EUR_5_million", "12_%", "September_2023")) {
            assertTrue(text.contains(whole.replace('_', '\u00a0')), whole + " in " + text);
        }
        assertTrue(text.contains("Article 9"), text);
        assertFalse(site.file(EMAIL + ".txt").contains("Article\u00a018"), "a text is in lines of its own");
    }

    @Test
    void numbersInChineseAreNotPartedEither() throws IOException {
        SiteFixture site = wanted("").replace("content/newsletter.yaml", "language: en", "language: zh");
        site.write("content/issues/2023-09/01-a.md", "---\ntitle: 2023年第 3 章\nsection: news\n---\n内容。\n")
                .build();
        Element title = html(site).selectFirst("p a:contains(2023年)");
        assertEquals(
                List.of("2023年", "第\u00a03\u00a0章"),
                title.select("span[style~=white-space:nowrap]").stream()
                        .map(Element::wholeText)
                        .toList());
    }

    @Test
    void theSameIssueGivesTheSameBytes() throws IOException {
        SiteFixture site = wanted("").article("01-a", "Words.").build();
        byte[] first = Files.readAllBytes(site.site().resolve(EMAIL + ".eml"));
        try (var files = Files.walk(folder.resolve(".fascicle"))) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
        assertTrue(Arrays.equals(first, Files.readAllBytes(site.build().site().resolve(EMAIL + ".eml"))));
    }

    @Test
    void theWordsOfAuthorsAreNotDressedAsPartsOfTheTemplate() throws Exception {
        SiteFixture site = wanted("")
                .write(
                        "content/issues/2023-09/issue.md",
                        "---\nperiod: One\npublished: 2023-09-30\n---\n"
                                + Stream.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION")
                                        .map(kind -> "> [!" + kind + "]\n> Words.\n\n")
                                        .collect(Collectors.joining())
                                + everything());
        Issue issue = site.newsletter().issues().getFirst();
        Languages languages = new Theme(List.of(Path.of("themes/gazette"))).languages(Locale.ENGLISH);
        Markup markup = new Markup(new EmailMedium(site.newsletter().settings(), languages, Locale.ENGLISH));
        Document body = Jsoup.parse(markup.body(issue.editorial()).markup());
        MailForm.apply(body);
        SortedSet<String> authors = new TreeSet<>();
        body.select("[class]").forEach(element -> authors.addAll(element.classNames()));
        assertTrue(
                authors.containsAll(List.of("note", "notes", "figure", "caution", "right", "long")), authors::toString);
        String template = Files.readString(Path.of("themes/gazette/email/issue.ftlh"));
        Pattern.compile("(?:class=|<@row )\"([^\"]*)\"")
                .matcher(template)
                .results()
                .flatMap(match -> Stream.of(match.group(1).split(" ")))
                .forEach(name -> assertFalse(authors.contains(name), name));
    }

    @Test
    void tablesAreSetTowardsTheSidesThatTheirAuthorsSay() throws Exception {
        for (String language : List.of("en", "ar")) {
            SiteFixture site = wanted("")
                    .replace("content/newsletter.yaml", "language: en", "language: " + language)
                    .write("content/issues/2023-09/issue.md", """
                        ---
                        period: One
                        published: 2023-09-30
                        ---
                        | a | b | c | d |
                        |:--|:-:|--:|---|
                        | e | f | g | h |
                        """);
            List<String> sides = document(made(site)).select("table table table tr > *").eachAttr("style").stream()
                    .map(style -> style.replaceFirst(".*text-align:(\\w+).*", "$1"))
                    .toList();
            String usual = language.equals("ar") ? "right" : "left";
            assertEquals(List.of("left", "center", "right", usual, "left", "center", "right", usual), sides, language);
        }
    }

    @Test
    void whatIsInAnotherLanguageThanTheEmailIsMarked() throws Exception {
        SiteFixture site = wanted("email: {from: a@example.org}\n")
                .replace("content/newsletter.yaml", "language: en", "language: ar")
                .replace("content/newsletter.yaml", "title: Test", "title: نشرة")
                .write("content/issues/2023-09/01-a.fr.md", "---\ntitle: La loi\n---\nTexte.\n")
                .write("content/issues/2023-09/02-b.md", "---\ntitle: 法律\nsection: news\nlanguage: zh\n---\n内容。\n")
                .article("01-a", "Words.");
        Document email = document(made(site));
        assertEquals("rtl", email.selectFirst("html").attr("dir"));
        for (Element words : List.of(
                email.selectFirst("h2:contains(Index)"),
                email.selectFirst("p:contains(You receive)"),
                email.selectFirst("p > a:contains(Read in)").parent())) {
            assertEquals("en ltr", words.attr("lang") + " " + words.attr("dir"), words::outerHtml);
        }
        for (String own : List.of("p:containsOwn(نشرة)", "h1", "h3:contains(News)")) {
            assertEquals("", email.selectFirst(own).attr("lang"), own);
        }
    }

    @Test
    void theNameOfASectionIsInTheNewslettersLanguageUnlessATranslationGivesItOneOfItsOwn() throws Exception {
        SiteFixture site = wanted("")
                .write("content/issues/2023-09/01-a.md", "---\ntitle: 法律\nsection: news\nlanguage: zh\n---\n内容。\n");
        assertEquals("", document(made(site)).selectFirst("h3:contains(News)").attr("lang"));
        Issue issue = site.newsletter().issues().getFirst();
        assertEquals("zh", issue.articles().getFirst().language().toLanguageTag());
    }

    @Test
    void bracketsColonsAndCommasAreThoseOfTheLanguage() throws Exception {
        String event = "event: {starts: 2023-11-21T10:00, ends: 2023-11-21T11:00, where: Online}\n";
        for (List<String> each : List.of(
                List.of("en", "Add to calendar: https", "21 November 2023, 10:00–11:00 CET (Brussels)", " (p.\u00a0"),
                List.of(
                        "fr",
                        "Ajouter au calendrier\u00a0:\n",
                        "21 novembre 2023, 10:00–11:00 CET (Bruxelles)",
                        " (p."),
                List.of("zh", "加入日历：https", "2023年11月21日，10:00–11:00 中欧标准时间（布鲁塞尔）", "（第"))) {
            SiteFixture site = SiteFixture.empty(folder)
                    .replace(
                            "content/newsletter.yaml",
                            "title: Test\n",
                            "title: Test\neditions: {email: true}\nbase-url: https://news.example/\n")
                    .replace("content/newsletter.yaml", "language: en", "language: " + each.getFirst())
                    .write(
                            "content/issues/2023-09/01-a.md",
                            "---\ntitle: A\nsection: news\n" + event + "---\nWords.\n");
            MadePlan email = made(site);
            String text = file(email, ".txt");
            each.stream().skip(1).forEach(said -> assertTrue(text.contains(said), said + text));
            assertTrue(document(email).text().contains(each.get(2)), each::toString);
        }
    }

    @Test
    void aThemesFontsAreReadOnce() throws Exception {
        EmailTheme theme = new EmailTheme(new Theme(List.of(Path.of("themes/gazette"))));
        assertSame(theme.fonts(), theme.fonts());
    }

    @Test
    void theCheckerOfTheW3cFindsNothing() throws Exception {
        SiteFixture site = everything(folder);
        NuChecker checker = new NuChecker();
        byte[] page = Files.readAllBytes(site.site().resolve(EMAIL + ".html"));
        assertEquals(
                List.of(),
                checker.complaints(new OutputFile("email.html", page)).stream()
                        .filter(EmailRendererTest::counts)
                        .toList());
    }

    /// Word knows widths, paddings and alignments of tables by their old attributes only, and hides what is not to be
    /// seen by a property of its own.
    private static boolean counts(String complaint) {
        return !complaint.contains("“mso-hide”")
                && !complaint.matches(
                        ".*“(?:cellpadding|cellspacing|border|width|valign|align)” attribute .*obsolete.*");
    }

    /// An email with all that authors may write, in two scripts.
    static SiteFixture everything(Path folder) throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .replace(
                        "content/newsletter.yaml",
                        "title: Test\n",
                        "title: Test\nsubtitle: A line\neditions: {email: true}\nbase-url: https://news.example/\n"
                                + "contact: mailto:a@example.org\n")
                .write("content/issues/2023-09/images/a.svg", """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="5" height="5"/></svg>
                    """)
                .write("content/issues/2023-09/01-a.md", """
                    ---
                    title: The 国家数据局 opens
                    section: news
                    takeaway: {text: "*Words* of 数据."}
                    source: A paper
                    consultation: {closes: 2023-11-18, submit: "mailto:a@example.org"}
                    event: {starts: 2023-11-21T10:00, ends: 2023-11-21T11:00, where: Online, register: "https://example.org/"}
                    ---
                    Words.
                    """);
        site.write(
                "content/issues/2023-09/issue.md",
                "---\n"
                        + "period: September 2023\n"
                        + "number: 3\n"
                        + "published: 2023-09-30\n"
                        + "cover: {file: images/a.svg, alt: A square}\n"
                        + "---\n"
                        + everything());
        return site.build();
    }

    private static String everything() throws IOException {
        try (var file = EmailRendererTest.class.getResourceAsStream("/fascicle/render/html/everything.md")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
