package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.xhtmlrenderer.pdf.ITextRenderer;

class FactsTest {
    private static final Pattern VERSION = Pattern.compile("-(\\d[\\d.]*)\\.jar$");

    /// As the name of its archive says it.
    private static String version(Class<?> ofLibrary) throws Exception {
        Path archive = Path.of(
                ofLibrary.getProtectionDomain().getCodeSource().getLocation().toURI());
        Matcher version = VERSION.matcher(archive.getFileName().toString());
        assertEquals(true, version.find(), archive::toString);
        return version.group(1);
    }

    @Test
    void namesTheLibrariesInTheVersionsThatSetThePages() throws Exception {
        String made = "Fascicle (Flying Saucer %s, OpenPDF %s)"
                .formatted(version(ITextRenderer.class), version(Document.class));
        assertEquals(made, Facts.PRODUCER);
    }
}
