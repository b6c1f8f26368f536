package fascicle.flow;

import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Small newsletters, each for one thing that a site must get right, built with a theme that shows nothing but words.
class GoldenSitesTest {
    @TempDir
    private Path folder;

    @Test
    void articlesAreNumberedThroughTheSectionsInTheirOrder() throws IOException {
        SiteFixture.from("numbering", folder)
                .build()
                .matchesGolden(
                        "index.html",
                        "issues/2023-09/early.html",
                        "issues/2023-09/late.html",
                        "issues/2023-09/last.html");
    }

    @Test
    void linksBetweenFilesBecomeLinksBetweenPages() throws IOException {
        SiteFixture.from("links", folder)
                .build()
                .hasFile("about.html")
                .hasFile("old/two.html")
                .matchesGolden("issues/2023-09/one.html", "issues/2023-09/two.html");
    }

    @Test
    void knownShortFormsAreMarkedWhereTheyStandAsWords() throws IOException {
        SiteFixture.from("abbreviations", folder).build().matchesGolden("issues/2023-09/one.html");
    }

    @Test
    void takeawaysStandInTheOrderOfTheirRanks() throws IOException {
        SiteFixture.from("takeaways", folder).build().matchesGolden("index.html");
    }

    @Test
    void datesAndTopicsReachThePage() throws IOException {
        SiteFixture.from("dates", folder).build().matchesGolden("issues/2023-09/one.html");
    }

    @Test
    void coloursOfANewsletterReachWhatNoStyleSheetDoes() throws IOException {
        SiteFixture.from("look", folder).build().matchesGolden("manifest.webmanifest");
    }

    @Test
    void theLogoOfANewsletterStandsBesideItsPages() throws IOException {
        SiteFixture red = SiteFixture.from("red", folder);
        String settings = Files.readString(folder.resolve("content/newsletter.yaml"));
        red.write("content/newsletter.yaml", settings.replaceFirst("(?s)fonts:.*(?=editions)", ""))
                .build()
                .matchesGolden("index.html", "logo.svg", "logo-dark.svg", "issues/2023-09/email/nobody-2023-09.txt");
    }

    @Test
    void anIssueIsToldInAnEmail() throws IOException {
        SiteFixture.from("email", folder).build().matchesGolden("issues/2023-09/email/nobody-2023-09.txt");
    }

    @Test
    void draftsAreLeftOut() throws IOException {
        SiteFixture.from("drafts", folder)
                .build()
                .hasNoFile("issues/2023-09/two.html")
                .matchesGolden("index.html", "issues/2023-09/three.html");
    }

    @Test
    void aTranslationIsAPageBesideItsOriginal() throws IOException {
        SiteFixture.from("translations", folder)
                .build()
                .hasFile("feed.zh.xml")
                .matchesGolden(
                        "index.html",
                        "issues/2023-09/one.html",
                        "issues/2023-09/one.zh.html",
                        "issues/2023-09/two.html");
    }

    @Test
    void aTopicOrSectionCalledIndexHasAPageOfItsOwn() throws IOException {
        SiteFixture.empty(folder)
                .replace("content/newsletter.yaml", "{id: news, title: News}", "{id: index, title: Index}")
                .write("content/issues/2023-09/index.md", """
                    ---
                    title: Index
                    section: index
                    topics: [Index]
                    ---
                    Words.
                    """)
                .build()
                .hasFile("topics/-index.html")
                .hasFile("sections/-index.html")
                .hasFile("issues/2023-09/index-1.html");
    }
}
