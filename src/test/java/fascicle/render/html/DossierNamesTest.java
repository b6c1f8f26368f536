package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.json.Json;

/// The names of dossiers are folded by Java when they are written and by a script when they are looked for.
class DossierNamesTest {
    private static final List<String> NAMES = List.of(
            "Standardization Administration",
            "STANDARDIZATION ADMINISTRATION",
            "Izanami's organisations",
            "Size, Prize",
            "GB/T 1\u20142023",
            "\uff27\uff22\uff0f\uff34\u3000\uff11\uff0d\uff12",
            "L\u2019\u00c9tranger \u2018x\u2019",
            "\u0130stanbul STRASSE stra\u00dfe \u03a3\u038a\u03a3\u03a5\u03a6\u039f\u03a3",
            "a\u00a0b\u202fc\u2009d\te\nf\ufeffg\u2028h\u0085i\u1680j\u2011k",
            "\u56fd\u5bb6\u6807\u51c6 \ufb01nance");

    /// What the page needs of a browser, and names that tell what they are asked for.
    private static final String PAGE = """
        const asked = [];
        const input = {value: "", addEventListener: (_, show) => { input.show = show; }};
        const line = {dataset: {root: ""}, querySelector: () => ({})};
        globalThis.document = {
          documentElement: {lang: "en"},
          querySelector: (selector) => (selector.startsWith(".search-page") ? input : line),
        };
        globalThis.window = {
          addEventListener: () => {},
          dossiers: {all: [], names: new Proxy({}, {get: (_, key) => { asked.push(key); }})},
        };
        """;

    private static final String ASK = """
        process.stdout.write(JSON.stringify(NAMES.map((name) => {
          asked.length = 0;
          input.value = name;
          input.show();
          return asked[0];
        })));
        """;

    @Test
    void areFoldedAlikeWhereTheyAreWrittenAndWhereTheyAreLookedFor() throws Exception {
        String script = Files.readString(Path.of("themes/gazette/assets/dossiers.js"));
        String names = "const NAMES = " + new Json().toJson(NAMES) + ";\n";
        assertEquals(
                NAMES.stream().map(DossierFiles::typed).toList(),
                new Json().toType(node(PAGE + script + "\n" + names + ASK), List.class));
    }

    private static String node(String script) throws Exception {
        try {
            Process process =
                    new ProcessBuilder("node", "-").redirectErrorStream(true).start();
            try (var in = process.getOutputStream()) {
                in.write(script.getBytes(StandardCharsets.UTF_8));
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), said);
            return said;
        } catch (IOException _) {
            assumeTrue(false, "left out: Node.js is not installed");
            return "";
        }
    }
}
