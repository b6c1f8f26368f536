package fascicle.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.plan.OutputFile;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
    @Test
    void theFrontPageListsAllArticlesWithTheirPages() throws IOException, ThemeException {
        Document front =
                Jsoup.parse(WebSite.own().into(Path.of("target/web-site")).text("index.html"));
        assertEquals(23, front.select(".index .entries li").size());
        Element first = front.select(".index .entries li").first();
        assertEquals("1", first.select(".number").text());
        assertEquals(
                "SESEC in Recent Chinese Standardisation Events",
                first.select(".title").text());
        assertEquals("p. 4", first.select(".folio").text());
        assertEquals(12, front.select(".takeaways li").size());
    }

    @Test
    void theSameNewsletterGivesTheSameBytesInEveryZoneAndLanguage() throws IOException, ThemeException {
        WebSite here = WebSite.own();
        TimeZone zone = TimeZone.getDefault();
        Locale language = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            WebSite there = WebSite.own();
            assertEquals(here.files().keySet(), there.files().keySet());
            for (OutputFile file : there.files().values()) {
                assertArrayEquals(here.files().get(file.path()).content(), file.content(), file.path());
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
    }

    @Test
    void noPageHasAStyleOrScriptWithinItself() throws IOException, ThemeException {
        for (OutputFile file : WebSite.own().files().values()) {
            if (file.path().endsWith(".html")) {
                Document page = Jsoup.parse(new String(file.content(), UTF_8));
                assertEquals(
                        0,
                        page.select("style, [style], script:not([src]):not([type])")
                                .size(),
                        file.path());
                assertEquals(0, page.select("[^on]").size(), file.path());
                String policy =
                        page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
                assertEquals("default-src 'none'", policy.split(";")[0], file.path());
            }
        }
    }
}
