package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.model.IssueId;
import fascicle.model.Slug;
import org.junit.jupiter.api.Test;

class FormerAddressTest {
    private static final IssueId ISSUE = new IssueId("2023-09");

    private static String of(String name) {
        return FormerAddress.of(ISSUE, name);
    }

    @Test
    void readsANameAsTheNewsletterIsRead() {
        assertEquals("issues/2023-09/words.html", of("03-words"));
        assertEquals("issues/2023-09/words.zh.html", of("03-words.zh"));
        assertEquals("issues/2023-09/v1-2-words.html", of("03-v1.2-words"));
        assertEquals("issues/2023-09/v1-2-words.zh.html", of("03-v1.2-words.zh"));
    }

    @Test
    void writesALanguageAsAddressesDo() {
        assertEquals("issues/2023-09/words.zh-CN.html", of("03-words.zh-cn"));
        assertEquals("issues/2023-09/words-xy.html", of("03-words.xy"));
    }

    @Test
    void takesTheWordsThatTheFileSaid() {
        assertEquals("issues/2023-09/other.html", FormerAddress.of(ISSUE, "03-v1.2-words", new Slug("other")));
        assertEquals("issues/2023-09/other.zh.html", FormerAddress.of(ISSUE, "03-v1.2-words.zh", new Slug("other")));
    }
}
