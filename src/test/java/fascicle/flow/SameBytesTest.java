package fascicle.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.model.LastDay;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// The same input gives the same bytes: in another folder, time zone and locale, with one thread and with six.
@Isolated("changes the JVM's time zone and locale")
class SameBytesTest {
    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void putZoneAndLocaleBack() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    @Test
    void theSampleIsTheSameEverywhere() throws IOException {
        SortedMap<String, byte[]> here = built("here", "Europe/Brussels", "en", 1);
        SortedMap<String, byte[]> there = built("quite/another folder", "Pacific/Kiritimati", "tr", 6);
        SortedMap<String, byte[]> elsewhere = built("第三", "America/St_Johns", "ar-u-nu-arab", 2);
        assertSame(here, there);
        assertSame(here, elsewhere);
    }

    private SortedMap<String, byte[]> built(String name, String zoneId, String language, int threads)
            throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
        Locale.setDefault(Locale.forLanguageTag(language));
        SiteFixture site = SiteFixture.sample(folder.resolve(name));
        BuildOptions plan = new BuildOptions(
                site.project(),
                site.site(),
                java.util.Optional.empty(),
                false,
                LastDay.NEVER,
                false,
                false,
                false,
                threads);
        assertTrue(new Build(plan, Progress.SILENT).run().made().isPresent());
        return site.files();
    }

    private static void assertSame(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
        assertEquals(one.keySet(), other.keySet());
        SortedMap<String, byte[]> different = new TreeMap<>(one);
        different.entrySet().removeIf(entry -> java.util.Arrays.equals(entry.getValue(), other.get(entry.getKey())));
        assertEquals(java.util.Set.of(), different.keySet());
    }

    @Test
    void aSecondBuildChangesNoFileAndNoTime() throws IOException {
        SiteFixture site = SiteFixture.sample(folder.resolve("twice")).build();
        SortedMap<String, byte[]> before = site.files();
        FileTime time = java.nio.file.Files.getLastModifiedTime(site.site().resolve("index.html"));
        Outcome.Made again = site.outcome().made().orElseThrow();
        assertEquals(0, again.added() + again.changed() + again.removed());
        site.isUnchangedFrom(before);
        assertEquals(time, java.nio.file.Files.getLastModifiedTime(site.site().resolve("index.html")));
    }
}
