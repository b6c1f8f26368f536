package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a template writes, a page of the site runs and fetches only what is of the site.
class PolicyTest {
    private static final String HEAD =
            "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n";

    @Test
    void leavesAPageThatBeginsWithAStrictPolicy() {
        String page = HEAD + Policy.STRICT + "<title>T</title>";
        assertEquals(page, Policy.on(page));
        String redirect = page.replace(Policy.STRICT, policy("default-src 'none'; style-src 'self'"));
        assertEquals(redirect, Policy.on(redirect));
    }

    private static String policy(String policy) {
        return "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "default-src *",
                "script-src 'self'",
                "default-src 'none'; script-src 'self' 'unsafe-inline'",
                "default-src 'none'; script-src https://a.example",
                "default-src 'none'; img-src data:",
                "default-src 'none'; script-src file:",
                ""
            })
    void putsItsOwnBeforeOneThatIsNot(String policy) {
        String page = HEAD + policy(policy) + "<script>x()</script>";
        assertEquals("<!doctype html>" + Policy.STRICT + page.substring("<!doctype html>".length()), Policy.on(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x()</script>",
                "words <img src='http://a.example/'>",
                "<html onload='x()'><head>",
                "<!-- <!doctype html><html><head> --><script>x()</script>",
                "</p><svg/onload=x()>"
            })
    void putsItBeforeAllThatIsNoPage(String page) {
        assertEquals(Policy.STRICT + page, Policy.on(page));
    }

    @Test
    void putsItBeforeTheAttributesOfThePage() {
        String page = HEAD.replace("<html ", "<html onload=\"x()\" ") + Policy.STRICT;
        assertEquals("<!doctype html>" + Policy.STRICT + page.substring("<!doctype html>".length()), Policy.on(page));
    }

    @Test
    void leavesPlainTextAlone() {
        assertEquals("1 < 2 & 3 > 2", Policy.on("1 < 2 & 3 > 2"));
    }
}
