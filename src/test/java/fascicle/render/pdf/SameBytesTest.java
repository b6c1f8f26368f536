package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.model.Newsletter;
import fascicle.model.Settings;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
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

    static Newsletter withArticlePdfs(Newsletter newsletter) {
        Settings settings = newsletter.settings();
        return new Newsletter(
                new Settings(
                        settings.title(),
                        settings.subtitle(),
                        settings.publisher(),
                        settings.issn(),
                        settings.language(),
                        settings.timezone(),
                        settings.baseUrl(),
                        settings.contact(),
                        settings.subscribe(),
                        settings.footer(),
                        settings.theme(),
                        Settings.Paper.LETTER,
                        settings.print(),
                        true,
                        false,
                        false,
                        settings.editions(),
                        settings.mailing(),
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
