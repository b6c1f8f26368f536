package fascicle.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.flow.ProofReading;
import fascicle.importing.PostsRequest.Numbered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Posts of other tools become issues.
class PostsImporterTest {
    @TempDir
    Path folder;

    private Path blog;
    private Path project;

    @BeforeEach
    void begin() {
        blog = folder.resolve("blog");
        project = folder.resolve("newsletter");
    }

    private void write(String name, String text) throws IOException {
        Path file = blog.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Imported run(String... site) throws IOException {
        Optional<String> stood = site.length == 0 ? Optional.empty() : Optional.of(site[0]);
        return new PostsImporter(
                        new PostsRequest(blog, project, stood, Optional.of(Locale.FRENCH), Optional.empty(), false))
                .run();
    }

    private String article(String name) throws IOException {
        return Files.readString(project.resolve("content/issues").resolve(name));
    }

    private String body(String text) throws IOException {
        write("_posts/2019-03-05-knots.md", "---\ntitle: Knots\n---\n\n" + text);
        run("https://blog.example.org/");
        return article("2019-03/01-knots.md").split("---\n\n", 2)[1].strip();
    }

    @Test
    void whatRemarksSayIsNoLink() throws IOException {
        write("2019-03-05-knots.md", """
            ---
            title: Knots
            ---

            <!-- Write: [title](URL to issue) -->
            <!-- Or
            [so](like this)
            --> [Ropes](ropes.html) <!-- [or](not) --> [lost](lost.html)
            """);
        write("2019-03-06-ropes.md", "---\ntitle: Ropes\n---\nText.");
        Imported.Posts done = assertInstanceOf(Imported.Posts.class, run());
        assertEquals(1, done.doubts());
        assertTrue(Files.readString(done.log()).contains("nothing was found at lost.html"));
        assertTrue(article("2019-03/01-knots.md").contains("--> [Ropes](02-ropes.md) <!-- [or](not) --> [lost]"));
    }

    private static final String TO_A_DRAFT = """
        [a *nice* wire](wire.md#x "Wire"), [wire][w], [Wire][], [wire], [knots][k], `[wire](wire.md)` and
        [two
        lines](<wire.md>) and <a class="x" href="wire.md">of **HTML**</a> and [b [c] ![d](e.svg)](wire.md).

        [w]: wire.md 'The wire'
        [wire]: <wire.md>
        [k]: 2019-03-05-knots.md
        """;

    @Test
    void linksToDraftsLeaveTheirWords() throws IOException {
        write("e.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><title>E</title></svg>");
        write("2019-03-05-knots.md", "---\ntitle: Knots\n---\n" + TO_A_DRAFT);
        write("2019-03-06-wire.md", "---\ntitle: Wire\ndraft: true\n---\n[Steel](2019-03-07-steel.md).\n");
        write("2019-03-07-steel.md", "---\ntitle: Steel\ndraft: true\n---\nText.\n");
        Imported.Posts done = assertInstanceOf(Imported.Posts.class, run());
        assertEquals("""
            a *nice* wire, wire, Wire, wire, [knots][k], `[wire](wire.md)` and
            two
            lines and <a class="x">of **HTML**</a> and b [c] ![d](images/e.svg).

            [k]: 01-knots.md\
            """, article("2019-03/01-knots.md").split("---\n\n", 2)[1].strip());
        assertTrue(article("2019-03/02-wire.md").contains("[Steel](03-steel.md)"));
        assertEquals(6, done.doubts());
        assertTrue(Files.readString(done.log())
                .contains("01-knots.md: links to \"Wire\", which is a draft: its words stand without the link"));
        assertEquals(
                List.of(),
                ProofReading.of(project, true).diagnostics().stream()
                        .filter(fascicle.Diagnostic::isError)
                        .toList());
    }

    @Test
    void linksToDraftsLeadToWhereTheyStood() throws IOException {
        write("_posts/2019-03-06-wire.md", "---\npublished: false\npermalink: /on-wire/\n---\nText.");
        assertEquals(
                "[a](https://blog.example.org/2019/03/06/wire.html) [b](https://blog.example.org/on-wire/)",
                body("[a](/2019/03/06/wire.html) [b]({% post_url 2019-03-06-wire %})"));
    }

    @Test
    void headingsStandBelowTheTitle() throws IOException {
        assertEquals(
                "## Events\n\n"
                        + "### Berlin ###\n\n"
                        + "```\n"
                        + "# no heading\n"
                        + "```\n\n"
                        + "## Jobs\n"
                        + "### Two\n"
                        + "Text\n"
                        + "---\n\n"
                        + "###### Deep\n"
                        + "#tag",
                body("# Events\n\n## Berlin ###\n\n```\n# no heading\n```\n\nJobs\n====\n## Two\nText\n---\n\n"
                        + "###### Deep\n#tag"));
    }

    @Test
    void headingsThatStandBelowItAlreadyStay() throws IOException {
        String text = "## Events\n\n### Berlin\n\nJobs\n---\n\n```\n# no heading\n```\n\n- item\n---";
        assertEquals(text, body(text));
    }

    @Test
    void whatHasNoCategoryStandsInASectionCalledAsTheLanguageHasIt() throws IOException {
        write("2019-03-05-knots.md", "---\ntitle: Knoten\n---\nText.");
        new PostsImporter(new PostsRequest(
                        blog, project, Optional.empty(), Optional.of(Locale.CHINESE), Optional.empty(), false))
                .run();
        assertTrue(Files.readString(project.resolve("content/newsletter.yaml")).contains("title: 文章"));
    }

    @Test
    void readsTomlAsItsSpecificationHasIt() throws IOException {
        write(
                "a.md",
                "+++\ndate = 2019-03-05\ntitle = \"\"\"\nKnots \\u0026 ropes\"\"\" # all\n"
                        + "taxonomies.tags = [ 'a, b', \"c\" ] # two\nextra = { draft = true }\n+++\nText.");
        write("b.md", "+++\ndate = 2019-03-06\ntitle = Not quoted\n+++\nText.");
        run();
        assertTrue(article("2019-03/01-a.md")
                .startsWith("---\ntitle: Knots & ropes\nsection: articles\ntopics: [\"a, b\", c]\n---"));
        assertTrue(article("2019-03/02-b.md").contains("title: Not quoted"));
    }

    @Test
    void postsOfAMonthAreAnIssue() throws IOException {
        write(
                "_posts/2019-03-05-knots.md",
                "---\ntitle: 'Knots: all of them'\ntags: ropes, lifts\nauthor: Anna Li\n---\nText.");
        write(
                "content/ropes.md",
                "+++\n"
                        + "title = \"Ropes\"\n"
                        + "date = 2019-03-01T10:00:00Z\n"
                        + "[taxonomies]\n"
                        + "tags = [\n"
                        + "  \"ropes\",\n"
                        + "]\n"
                        + "+++\n"
                        + "Text.");
        write("old/steel.md", "Title: Steel\nDate: 2018-12-24\nCategory: news\n\nText.");
        write("post/wire/index.md", "---\ndate: 2019-04-01\ndraft: true\n---\n# The wire\n\nText.");
        write("README.md", "# About this folder");
        Imported.Posts done = assertInstanceOf(Imported.Posts.class, run());
        assertEquals(new Imported.Posts(4, 3, 1, 0, done.log()), done);
        assertEquals("""
            ---
            title: "Knots: all of them"
            section: articles
            topics: [ropes, lifts]
            author: [Anna Li]
            ---

            Text.
            """, article("2019-03/02-knots.md"));
        assertEquals(
                "---\ntitle: Ropes\nsection: articles\ntopics: [ropes]\n---\n\nText.\n",
                article("2019-03/01-ropes.md"));
        assertEquals("---\ntitle: Steel\nsection: news\n---\n\nText.\n", article("2018-12/01-steel.md"));
        assertEquals(
                "---\ntitle: The wire\nsection: articles\ndraft: true\n---\n\nText.\n", article("2019-04/01-wire.md"));
        assertEquals("---\nperiod: mars 2019\npublished: 2019-03-05\n---\n", article("2019-03/issue.md"));
        assertTrue(Files.readString(done.log()).contains("- README.md"));
        assertEquals(List.of(), ProofReading.of(project, false).diagnostics());
    }

    @Test
    void postsWithNumbersAndNoDaysAreAskedForTheirRhythm() throws IOException {
        write("001.md", "# The first\n\nText, [on](002.md).");
        write("002.md", "The second.");
        write("letter-6-ropes.md", "# Ropes\n\nThe sixth.");
        write("2023-review.md", "About.");
        Imported.Refused refused = assertInstanceOf(Imported.Refused.class, run());
        assertEquals("the 3 posts have numbers and no days", refused.reason());
        assertEquals(
                "say on which day the first came out, and how often: --first 2024-01-05 --every week", refused.hint());
        Numbered weekly = new Numbered(LocalDate.of(2024, 1, 5), Period.ofWeeks(1));
        Imported.Posts done = assertInstanceOf(
                Imported.Posts.class,
                new PostsImporter(new PostsRequest(
                                blog,
                                project,
                                Optional.empty(),
                                Optional.of(Locale.ENGLISH),
                                Optional.of(weekly),
                                false))
                        .run());
        assertEquals(new Imported.Posts(3, 2, 1, done.doubts(), done.log()), done);
        assertTrue(article("2024-01/01-001.md").startsWith("---\ntitle: The first\n"));
        assertTrue(article("2024-01/01-001.md").contains("[on](02-002.md)"), article("2024-01/01-001.md"));
        assertTrue(article("2024-02/issue.md").contains("published: 2024-02-09"), article("2024-02/issue.md"));
        assertTrue(article("2024-02/01-letter-6-ropes.md").contains("title: Ropes"));
    }

    @Test
    void postsOfHugoKeepTheAddressesThatFollowFromTheirPlaces() throws IOException {
        write("hugo.toml", "title = 'Blog'\n");
        write("content/posts/First Knots.md", "---\ndate: 2019-03-05\n---\nText.");
        write("content/posts/ropes/index.md", "---\ndate: 2019-03-06\nslug: on-ropes\n---\nText.");
        write("content/posts/wire.md", "---\ndate: 2019-03-07\nurl: /wire/\n---\nText.");
        run();
        assertTrue(article("2019-03/01-first-knots.md").contains("aliases: [posts/first-knots/index.html]"));
        assertTrue(article("2019-03/02-on-ropes.md").contains("aliases: [posts/on-ropes/index.html]"));
        assertTrue(article("2019-03/03-wire.md").contains("aliases: [wire/index.html]"));
    }

    @Test
    void rulesOfHugoForAddressesAreNotGuessed() throws IOException {
        write("config.toml", "[permalinks]\nposts = '/:year/:title/'\n");
        write("content/posts/knots.md", "---\ndate: 2019-03-05\n---\nText.");
        write("other/content/ropes.md", "---\ndate: 2019-03-06\n---\nText.");
        run();
        assertFalse(article("2019-03/01-knots.md").contains("aliases"));
        assertFalse(article("2019-03/02-ropes.md").contains("aliases"));
    }

    @Test
    void linksLeadToWherePostsNowStand() throws IOException {
        write("_posts/2018-01-02-ropes.md", "---\npermalink: /on-ropes/\n---\nText.");
        assertEquals("""
            [a](../2018-01/01-ropes.md) [b](../2018-01/01-ropes.md#x) [c](../2018-01/01-ropes.md)
            [d](https://blog.example.org/tags/x/) `[e](/ropes/)` [f](https://a.example/ropes/) [g](#h)

            [i]: ../2018-01/01-ropes.md "Ropes"

            ```
            [j](/ropes/)
            ```\
            """, body("""
                [a](/2018/01/02/ropes.html) [b](/on-ropes/#x) [c](https://blog.example.org/on-ropes)
                [d](/tags/x/) `[e](/ropes/)` [f](https://a.example/ropes/) [g](#h)

                [i]: {% post_url 2018-01-02-ropes %} "Ropes"

                ```
                [j](/ropes/)
                ```
                """));
    }

    @Test
    void picturesAndDocumentsComeAlong() throws IOException {
        write("static/img/map.png", "one");
        write("_posts/map.png", "two");
        write("assets/law.pdf", "three");
        assertEquals(
                "![a](images/map.png) <img src=\"images/map-2.png\"> [law](annexes/law.pdf)\n"
                        + "![b](https://blog.example.org/none.png)",
                body("![a](/img/map.png) <img src=\"map.png\"> [law]({{ site.baseurl }}/law.pdf)\n![b](/none.png)"));
        Path issue = project.resolve("content/issues/2019-03");
        assertEquals("one", Files.readString(issue.resolve("images/map.png")));
        assertEquals("two", Files.readString(issue.resolve("images/map-2.png")));
        assertEquals("three", Files.readString(issue.resolve("annexes/law.pdf")));
    }

    @Test
    void signsOfOtherToolsBecomeMarkdown() throws IOException {
        write("static/a.png", "a");
        assertEquals("""
            ![A map](images/a.png "Where")

            <https://www.youtube.com/watch?v=x_1> and <https://gist.github.com/anna/12>

            ```ruby
            {{ kept }}
            ```

            > [!TIP]
            > **Look**
            >
            > Words.

            ## Ropes

            Some [words](https://a.example/).\
            """, body("""
                {{< figure src="/a.png" alt="A map" caption="Where" class="wide" >}}

                {{< youtube id="x_1" >}} and {% gist anna 12 %}

                {% highlight ruby linenos %}
                {{ kept }}
                {% endhighlight %}
                :::tip Look
                Words.
                :::

                ## Ropes {#ropes}

                Some [words](https://a.example/){:target="_blank"}.
                {: .lead}
                """));
    }

    @Test
    void whatIsNotKnownStaysAndIsNamed() throws IOException {
        assertEquals(
                "{{< wheel speed=\"3\" >}} and [x](https://blog.example.org/y)",
                body("{{< wheel speed=\"3\" >}} and [x](/y)"));
        String log = Files.readString(project.resolve("imports/blog/log.md"));
        assertTrue(log.contains("2019-03/01-knots.md: a sign that only the former tool knew: {{< wheel"), log);
    }

    @Test
    void theLogLeadsToTheFetchingOfPictures() throws IOException {
        body("![A](https://a.example/a.png) and <img alt=\"B\" src=\"//a.example/b.png\">");
        String log = Files.readString(project.resolve("imports/blog/log.md"));
        assertTrue(
                log.contains("## Articles with pictures that stand elsewhere (1)\n\n- 2019-03/01-knots.md: 2\n"), log);
        assertTrue(log.contains("`fascicle fetch-pictures`"), log);
    }

    @Test
    void anIssueThatIsThereIsLeftAlone() throws IOException {
        write("_posts/2019-03-05-knots.md", "Text.");
        run();
        write("_posts/2019-04-05-ropes.md", "Text.");
        Imported.Refused refused = assertInstanceOf(Imported.Refused.class, run());
        assertEquals("there is an issue 2019-03 already", refused.reason());
        assertFalse(Files.exists(project.resolve("content/issues/2019-04")));
    }

    @Test
    void nothingIsTakenFromOutsideTheFolder() throws IOException {
        Files.writeString(Files.createDirectories(folder).resolve("secret.png"), "secret");
        Files.createDirectories(blog);
        Files.createSymbolicLink(blog.resolve("link.png"), folder.resolve("secret.png"));
        assertEquals(
                "![a](https://blog.example.org/secret.png) ![b](https://blog.example.org/link.png)",
                body("![a](../../secret.png) ![b](/link.png)"));
    }
}
