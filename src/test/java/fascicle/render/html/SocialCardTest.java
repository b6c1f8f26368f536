package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.render.Look;
import fascicle.render.ThemeException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// The pictures by which links to articles are shown.
class SocialCardTest {
    private static final int PAPER = 0xfffbf8f2;

    private final Look look;

    SocialCardTest() throws IOException, ThemeException {
        this.look = Look.of(WebSite.GAZETTE);
    }

    @Test
    void isTheSamePictureEachTime() throws IOException {
        byte[] card = drawn("Robots walk");
        assertArrayEquals(card, drawn("Robots walk"));
        assertFalse(Arrays.equals(card, drawn("Robots talk")));
        BufferedImage picture = read(card);
        assertEquals(List.of(1200, 630), List.of(picture.getWidth(), picture.getHeight()));
    }

    @Test
    void keepsALongTitleWithinItsPlace() throws IOException {
        for (String title : List.of(
                "Standards ".repeat(60),
                "Donaudampfschifffahrtsgesellschaft".repeat(12),
                "标准".repeat(150),
                "﷽".repeat(80))) {
            BufferedImage picture = read(drawn(title));
            assertTrue(isWritten(picture, 240, 180, 880, 280), title);
            assertFalse(isWritten(picture, 1145, 130, 55, 480), "to the right: " + title);
            assertFalse(isWritten(picture, 240, 480, 880, 20), "below: " + title);
        }
    }

    @Test
    void setsChineseAndArabicInFontsThatHaveThem() throws IOException {
        for (String title : List.of("国家数据局正式成立", "التقييس في الصين")) {
            String unknown = "\u0dff".repeat(title.length());
            assertFalse(Arrays.equals(drawn(title), drawn(unknown)), title);
            assertFalse(Arrays.equals(drawn(title), drawn(title.substring(1) + title.charAt(0))), title);
        }
        BufferedImage arabic = read(drawn("الصين"));
        assertTrue(isWritten(arabic, 900, 170, 228, 100));
        assertFalse(isWritten(arabic, 240, 170, 300, 100));
    }

    @Test
    void takesHostileCharacters() throws IOException {
        for (String title : List.of(
                "", " \t\r\n", "\u0000\u001b[31m", "\ud800", "\u202e\u2066reversed", "<&\"'>\u2028", "\ufeff")) {
            assertEquals(1200, read(drawn(title)).getWidth());
        }
        assertArrayEquals(drawn("one two"), drawn(" one\u0000\r\ntwo\u2028"));
    }

    @Test
    void isNamedByThePageWhenTheNewsletterStandsSomewhere() throws Exception {
        WebSite site = WebSite.ownAt("https://news.example/china");
        Document page = Jsoup.parse(site.text("issues/2023-09/national-data-bureau.html"));
        String address = page.select("meta[property=og:image]").attr("content");
        assertEquals("https://news.example/china/cards/2023-09/national-data-bureau.png", address);
        assertEquals(
                "summary_large_image", page.select("meta[name=twitter:card]").attr("content"));
        assertTrue(page.select("meta[property=og:image:alt]").attr("content").contains("National Data Bureau"));
        BufferedImage picture =
                read(site.files().get("cards/2023-09/national-data-bureau.png").content());
        assertEquals(page.select("meta[property=og:image:width]").attr("content"), "" + picture.getWidth());
        assertEquals(page.select("meta[property=og:image:height]").attr("content"), "" + picture.getHeight());
    }

    @Test
    void isLeftOutWhenTheNewsletterStandsNowhere() throws Exception {
        WebSite site = WebSite.own();
        assertTrue(site.files().keySet().stream().noneMatch(path -> path.startsWith("cards/")));
        assertFalse(site.text("issues/2023-09/national-data-bureau.html").contains("og:image"));
    }

    private byte[] drawn(String title) throws IOException {
        SocialCard card =
                new SocialCard(new Typecase(WebSite.GAZETTE, look.get("card.chinese")), look, Optional.empty());
        return card.draw(new SocialCard.Text("News of Standards", "12", title, "Events · May 2026"));
    }

    private static BufferedImage read(byte[] card) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(card));
    }

    private static boolean isWritten(BufferedImage picture, int left, int top, int width, int height) {
        return Arrays.stream(picture.getRGB(left, top, width, height, null, 0, width))
                .anyMatch(pixel -> pixel != PAPER);
    }
}
