package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    /// The letters of English and what editors use every day; a browser fetches the other fonts only for pages
    /// that have other letters.
    private static final Pattern DAILY = Pattern.compile(
            "[\\p{Cc}"
                + " !-#%-;=?-\\[\\]_a-z\u00a0\u00b7\u00e9\u00fc\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u20ac\u2e80-\uffff]*+");

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
    void hasWhatEditorsUseEveryDayInItsFirstFont() throws Exception {
        String style = WebSite.own().files().entrySet().stream()
                .filter(file -> file.getKey().matches("assets/gazette\\..*css"))
                .map(file -> new String(file.getValue().content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        List<String> ranges = Pattern.compile("serif[^;}]*?woff2.*?unicode-range:([^;}]*)")
                .matcher(style)
                .results()
                .map(found -> found.group(1).strip())
                .toList();
        assertTrue(ranges.size() >= 6, ranges.toString());
        for (int sign : "@#_%&\u20ac\u00e9\u00fc".codePoints().toArray()) {
            long fonts = ranges.stream().filter(range -> covers(range, sign)).count();
            assertEquals(3, fonts, Character.toString(sign));
            assertTrue(covers(ranges.getFirst(), sign), Character.toString(sign));
        }
    }

    private static boolean covers(String ranges, int sign) {
        return Stream.of(ranges.replace("U+", "").split(",")).anyMatch(range -> {
            String[] ends = range.strip().split("-");
            return sign >= Integer.parseInt(ends[0], 16) && sign <= Integer.parseInt(ends[ends.length - 1], 16);
        });
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
                + (DAILY.matcher(Jsoup.parse(site.text(path)).select(".prose").text())
                                .matches()
                        ? 0
                        : site.files().keySet().stream()
                                .filter(name -> name.contains("fonts/serif-ext."))
                                .mapToLong(name -> site.files().get(name).content().length)
                                .sum())
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
