package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.model.Newsletter;
import fascicle.model.Settings;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same content gives the same PDFs.
class SameBytesTest {
    @TempDir
    private Path other;

    @Test
    void inAnotherFolderTimeZoneAndLocaleAndWithAnyNumberOfThreads() throws IOException, ThemeException {
        Sample here = Sample.of(withArticlePdfs(Sample.read(Path.of(""))), 1);
        copy(Path.of("content"), other.resolve("content"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("th", "TH", "TH"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Sample there = Sample.of(withArticlePdfs(Sample.read(other)), 6);
            assertEquals(here.files().keySet(), there.files().keySet());
            here.files()
                    .forEach((path, pdf) -> assertArrayEquals(pdf, there.files().get(path), path));
            assertEquals(here.made().findings(), there.made().findings());
            assertEquals(here.made().offers(), there.made().offers());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whatDrawingsUseIsWrittenInTheOrderOfItsUse() throws IOException, ThemeException {
        StringBuilder svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 90'>");
        for (int i = 0; i < 12; i++) {
            svg.append("<linearGradient id='g%1$d'><stop stop-color='#%1$x%1$x0'/><stop offset='1'/></linearGradient>"
                    .formatted(i));
            svg.append("<rect y='%1$d' width='9' height='3' fill='url(#g%1$d)'/>".formatted(i));
            svg.append("<rect x='20' y='%1$d' width='9' height='3' fill='#123' fill-opacity='0.%2$d'/>"
                    .formatted(i, 10 + i));
        }
        byte[] drawing = svg.append("</svg>").toString().getBytes(StandardCharsets.UTF_8);
        byte[] pdf = printed(drawing);
        List<Integer> patterns = Pattern.compile("(\\d+) 0 obj\\s*<<([^>]|>(?!>))*?/Type/Pattern")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        assertEquals(12, patterns.size());
        assertEquals(patterns.stream().sorted().toList(), patterns, "numbers are given out as they are used");
        assertArrayEquals(pdf, printed(drawing));
    }

    private static byte[] printed(byte[] drawing) throws IOException, ThemeException {
        return new Typesetter(Sample.theme())
                .print(
                        StressDocument.around("<p><img src='picture:drawing.svg' alt='x'/></p>"),
                        StressDocument.FACTS,
                        Map.of("drawing.svg", drawing))
                .pdf();
    }

    static Newsletter withArticlePdfs(Newsletter newsletter) {
        Settings settings = newsletter.settings();
        return new Newsletter(
                new Settings(
                        settings.title(),
                        settings.subtitle(),
                        settings.publisher(),
                        settings.fileName(),
                        settings.issn(),
                        settings.language(),
                        settings.timezone(),
                        settings.baseUrl(),
                        settings.contact(),
                        settings.subscribe(),
                        settings.footer(),
                        settings.theme(),
                        settings.look(),
                        Settings.Paper.LETTER,
                        settings.print(),
                        true,
                        false,
                        false,
                        settings.editions(),
                        settings.mailing(),
                        settings.names(),
                        settings.statement(),
                        settings.sections()),
                newsletter.issues(),
                newsletter.pages(),
                newsletter.abbreviations());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
