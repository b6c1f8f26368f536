package fascicle.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.model.Article;
import fascicle.model.Issue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page number on the web is the page number in print: each page of the PDF that the web names begins the
/// article.
class OneTruthTest {
    @TempDir
    private Path folder;

    @Test
    void theIndexAndEveryArticleLeadToThePageOnWhichTheArticleBegins() throws IOException {
        SiteFixture site = SiteFixture.sample(folder).build();
        Issue issue = site.newsletter().latest().orElseThrow();
        Document index = Jsoup.parse(site.file("issues/2023-09/index.html"));
        Map<String, String> pages = new HashMap<>();
        try (PDDocument pdf = Loader.loadPDF(
                site.site().resolve("issues/2023-09/sesec-2023-09.pdf").toFile())) {
            for (Article article : issue.articles()) {
                String own = linkToPrint(
                        Jsoup.parse(site.file("issues/2023-09/" + article.key().slug() + ".html")));
                assertTrue(headingsOf(pdf, pageOf(own)).contains(squeezed(article.title())), article.title());
                pages.put(article.title(), own);
            }
        }
        assertEquals(pages, linksOfTheIndex(index, issue.articles()));
    }

    private static Map<String, String> linksOfTheIndex(Document index, List<Article> articles) {
        Map<String, String> links = new HashMap<>();
        for (Article article : articles) {
            Element entry = index.select(".index a[href$=" + article.key().slug() + ".html]")
                    .first();
            links.put(article.title(), linkToPrint(entry.closest("li")));
        }
        return links;
    }

    private static String linkToPrint(Element place) {
        return place.select("a[href*=.pdf#page=]").attr("href").replaceFirst(".*/", "");
    }

    private static int pageOf(String link) {
        return Integer.parseInt(link.replaceFirst(".*#page=", ""));
    }

    private static String headingsOf(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return squeezed(stripper.getText(pdf));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
