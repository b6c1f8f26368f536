package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// What a reader's connection has to carry for an article.
class WeightTest {
    private static final int MOST = 60_000;

    /// The letters of English; a browser fetches the other fonts only for pages that have other letters.
    private static final Pattern FONTS = Pattern.compile("assets/fonts/(serif|serif-italic|serif-semibold|sans)\\..*");

    @Test
    void noArticleWeighsMoreThanSixtyKilobytesInAll() throws Exception {
        WebSite site = WebSite.ownWithSearch();
        List<String> heavy = new ArrayList<>();
        for (String path : site.files().keySet()) {
            if (path.matches("issues/[^/]+/[^/]+\\.html") && weight(site, path) > MOST) {
                heavy.add(path + ": " + weight(site, path));
            }
        }
        assertTrue(heavy.isEmpty(), heavy.toString());
    }

    @Test
    void fetchesTheSearchOnlyWhereItIsAskedFor() throws Exception {
        WebSite site = WebSite.ownWithSearch();
        assertTrue(parts(site, "search.html").stream().anyMatch(part -> part.endsWith("/search.js")));
        for (String path : site.files().keySet()) {
            if (path.endsWith(".html") && !path.equals("search.html")) {
                assertTrue(parts(site, path).stream().noneMatch(part -> part.contains("search")), path);
            }
        }
    }

    /// The page, its style sheets and scripts as they are compressed on the way, and all fonts it can need.
    private static long weight(WebSite site, String path) throws IOException {
        long weight = compressed(site, path);
        for (String part : parts(site, path)) {
            weight += compressed(site, part);
        }
        return weight
                + site.files().keySet().stream()
                        .filter(name -> FONTS.matcher(name).matches())
                        .mapToLong(name -> site.files().get(name).content().length)
                        .sum();
    }

    private static List<String> parts(WebSite site, String path) {
        Document page = Jsoup.parse(site.text(path), "https://news.example/" + path);
        return Stream.concat(
                        page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("abs:href").stream(),
                        page.select("script[src]").eachAttr("abs:src").stream())
                .map(address -> address.replace("https://news.example/", ""))
                .toList();
    }

    private static long compressed(WebSite site, String path) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
            gzip.write(site.files().get(path).content());
        }
        return small.size();
    }
}
