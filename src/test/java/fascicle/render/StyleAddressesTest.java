package fascicle.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleAddressesTest {
    @TempDir
    private Path folder;

    private static List<String> elsewhere(String css) {
        return StyleAddresses.in(css).stream()
                .filter(StyleAddresses.Address::isElsewhere)
                .map(StyleAddresses.Address::address)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{b:url(https://a.example/x)}",
                "a{b:url( 'https://a.example/x' )}",
                "a{b:URL(\"https://a.example/x\")}",
                "a{b:u\\72l(https://a.example/x)}",
                "@import 'https://a.example/x';",
                "@IMPORT url(https://a.example/x);",
                "@\\69mport \"https://a.example/x\";",
                "a{b:image-set('https://a.example/x' 1x)}",
                "a{b:-webkit-image-set(url('https://a.example/x') 1x)}",
                "a{b:src('https://a.example/x')}",
                "a{b:url(ht\\74ps://a.example/x)}",
                "/* 'quote */a{b:url(https://a.example/x)}",
                "a{b:'it\\'s';c:url(https://a.example/x)}",
                "@import/**/'https://a.example/x'",
                "a{b:url(https://a.example/x",
                "a{--b:url(https://a.example/x)}",
                "a{content:\"\n}\nb{c:url(https://a.example/x)}",
                "a{--b:'https://a.example/x';c:image-set(var(--b) 1x)}",
                "a{--b: '//a.example/x'}",
                "@font-face{src:local('b'),url(https://a.example/x)}"
            })
    void findsAnAddressInWhateverSpelling(String css) {
        assertEquals(1, elsewhere(css).size(), css);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//a.example/x",
                "\\\\a.example/x",
                "/\\\\a.example/x",
                "http:a",
                "ftp://a.example",
                "HTTPS://a.example",
                "javascript:a",
                "file:///etc/passwd",
                " \thttps://a.example",
                "ht\ttps://a.example"
            })
    void knowsWhatLeadsToAnotherHost(String address) {
        assertEquals(true, new StyleAddresses.Address(0, address).isElsewhere());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{b:url(dot.svg)}", "a{b:url('fonts/a.woff2')}", "a::after{content:'https://a.example'}",
                "/* url(https://a.example) */", "a{b:url(data:image/png;base64,AAAA)}", "@import 'more.css';",
                "a[href^='https://a.example']{b:c}", "@namespace svg 'http://www.w3.org/2000/svg';", "a{b:url(#c)}",
                "a{b:counter(c)'://'}", "@import 'a.css';a::after{content:'http://b'}"
            })
    void leavesAloneWhatStaysHere(String css) {
        assertEquals(List.of(), elsewhere(css), css);
    }

    @Test
    void tellsTheLineOfTheThemesStyle() throws IOException {
        Path file = folder.resolve("ours/print/print.css");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "a { color: red }\nb { background: url(\"//a.example/t.gif\") }\n");
        Theme theme = new Theme(List.of(folder.resolve("ours")));
        assertEquals(
                "themes/ours/print/print.css:2:21: error: \"//a.example/t.gif\" is none of the theme's files"
                        + " [theme-address]",
                assertThrows(ThemeException.class, () -> theme.checkStyles(folder.resolve("tool")))
                        .diagnostic()
                        .toString());
    }

    /// A build does not look at what comes with the tool.
    @Test
    void theToolsOwnThemesWantNothingFromElsewhere() throws IOException, ThemeException {
        Path nowhere = folder.resolve("tool");
        for (String own : List.of("themes/gazette", "themes/plain", "src/main/resources/preview")) {
            Theme theme = new Theme(List.of(Path.of(own)));
            assertTrue(theme.list("").stream().anyMatch(path -> path.endsWith(".css")), own);
            theme.checkStyles(nowhere);
        }
    }

    @Test
    void aStyleThatReplacesOneOfTheToolIsLookedAt() throws IOException {
        Path file = folder.resolve("ours/web/style.css");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "@import '//a.example/more.css';\n");
        Theme theme = new Theme(List.of(folder.resolve("ours"), Path.of("themes/gazette")));
        assertThrows(ThemeException.class, () -> theme.checkStyles(Path.of("themes")));
    }
}
