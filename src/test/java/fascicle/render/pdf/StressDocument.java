package fascicle.render.pdf;

import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A document with everything in it that an issue may hold, and some that none should.
final class StressDocument {
    static final Facts FACTS = new Facts(
            "Stress <document>",
            "Fascicle & others",
            "Everything",
            List.of("one", "two"),
            Locale.ENGLISH,
            LocalDate.of(2023, 11, 6));

    private static final Path FOLDER = Path.of("src/test/resources/print");

    private StressDocument() {}

    static String xhtml() throws IOException {
        return Files.readString(FOLDER.resolve("stress.xhtml"));
    }

    static Map<String, byte[]> pictures() throws IOException {
        return Map.of(
                "drawing.svg", Files.readAllBytes(FOLDER.resolve("drawing.svg")),
                "dot.png", Files.readAllBytes(FOLDER.resolve("dot.png")));
    }

    static Printed print() throws IOException, ThemeException {
        return print(xhtml());
    }

    static Printed print(String xhtml) throws IOException, ThemeException {
        return new Typesetter(Sample.theme()).print(xhtml, FACTS, pictures());
    }

    /// A document of a few words.
    static String around(String body) {
        return "<html lang=\"en\"><head><title>t</title><link rel=\"stylesheet\" href=\"theme:print/print.css\"/>"
                + "</head><body>" + body + "</body></html>";
    }
}
