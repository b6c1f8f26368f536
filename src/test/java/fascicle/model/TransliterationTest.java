package fascicle.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Addresses can be read whatever the script.
class TransliterationTest {
    @ParameterizedTest
    @CsvSource({
        "Product quality law, product-quality-law",
        "'Ropes: what’s new?', ropes-what-s-new",
        "Café à la crème, cafe-a-la-creme",
        "Rød, rod",
        "Ræd, raed",
        "Straße, strasse",
        "国家标准, guo-jia-biao-zhun",
        "AI治理, ai-zhi-li",
        "AI 安全, ai-an-quan",
        "Новости, novosti",
        "Νέα, nea",
        "תקן, tqn",
        "がっこう, gakkou",
        "한국, hangug",
        "2024, 2024",
        "🎉, u1f389"
    })
    void aSlugIsReadable(String text, String slug) {
        assertEquals(slug, Slug.of(text).value());
    }
}
