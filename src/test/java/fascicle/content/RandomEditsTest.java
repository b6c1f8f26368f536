package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Parallel;
import fascicle.SiteFixture;
import fascicle.content.ContentReader.Means;
import fascicle.memory.Memory;
import fascicle.model.Newsletter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is done to a newsletter, and in whatever order: reading it with what is known of before, in the same
/// process or in another, gives what reading it from nothing gives. `-Dhistories=1000` tries more.
class RandomEditsTest {
    private static final int HISTORIES = Integer.getInteger("histories", 40);
    private static final int EDITS = 12;
    private static final String ISSUE = "content/issues/2023-09/";

    /// What may stand in an article.
    private static final List<String> TEXTS = List.of(
            "Words of SAMR.\n",
            "## Part\n\nWords.\n",
            "See [b](b.md#part) and [c](c.md).\n",
            "See [the issue](issue.md) and [about](../../pages/about.md#us).\n",
            "![x](images/x.svg) and [y](images/y.pdf).\n",
            "![missing](images/z.svg) and [nowhere](nowhere.md).\n",
            "Nothing[^1] here.\n\n[^1]: A note of [a](a.md).\n\n<!-- check:off list-lone so it is -->\n- one\n");

    private static final List<String> KEYS = List.of(
            "",
            "topics: [Data Law]\n",
            "topics: [data law, Safety]\n",
            "draft: true\n",
            "slug: other\n",
            "aliases: [old.html, archive.html]\n",
            "standards: [GB/T 1]\n",
            "takeaway: {rank: 2, text: \"Of **SAMR** and [a](a.md).\"}\n",
            "consultation: {title: Open, closes: 2023-12-01}\n",
            "annexes: [{title: The draft, file: images/y.pdf}]\n",
            "unknwn: key\n");

    @TempDir
    private Path folder;

    private Random random = new Random(0);
    private SiteFixture site;

    @Test
    void readingWithAMemoryIsReadingFromNothing() throws IOException {
        try (Parallel parallel = Parallel.of(2)) {
            for (int seed = 0; seed < HISTORIES; seed++) {
                random = new Random(seed);
                Path project = Files.createDirectories(folder.resolve("n" + seed));
                site = SiteFixture.empty(project);
                history(project, parallel, "history " + seed);
            }
        }
    }

    private void history(Path project, Parallel parallel, String name) throws IOException {
        ContentReader preview = reader(project, parallel, Memory.none());
        preview.read();
        for (int edit = 0; edit < EDITS; edit++) {
            edit();
            if (random.nextBoolean()) {
                age(project);
            }
            String when = name + ", edit " + edit;
            Reading fresh = ContentReader.once(project, Chosen.FINISHED);
            same(fresh, preview.read(), when);
            same(fresh, preview.read(), when + ", again");
            try (Memory memory = Memory.in(project.resolve(".fascicle/memory"), "test")) {
                same(fresh, reader(project, parallel, memory).read(), when + ", with the memory of others");
                memory.settle();
            }
        }
    }

    private static ContentReader reader(Path project, Parallel parallel, Memory memory) throws IOException {
        return new ContentReader(project, Chosen.FINISHED, new Means(parallel, memory, RevisionSource.NONE));
    }

    private static void same(Reading expected, Reading actual, String when) {
        assertEquals(expected.diagnostics(), actual.diagnostics(), when);
        assertEquals(expected.manuscript(), actual.manuscript(), when);
        assertEquals(expected.newsletter().isPresent(), actual.newsletter().isPresent(), when);
        if (expected.newsletter().isPresent()) {
            Newsletter wanted = expected.newsletter().get();
            Newsletter found = actual.newsletter().orElseThrow();
            assertEquals(wanted.settings(), found.settings(), when);
            assertEquals(wanted.issues(), found.issues(), when);
            assertEquals(wanted.pages(), found.pages(), when);
            assertEquals(wanted.abbreviations().all(), found.abbreviations().all(), when);
        }
    }

    /// As if all had been written long ago, each at another time: only such files are not opened again.
    private void age(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Instant then = Instant.parse("2023-01-01T00:00:00Z").plusSeconds(random.nextInt(1000000));
                if (Files.getLastModifiedTime(file).toInstant().isAfter(Instant.parse("2024-01-01T00:00:00Z"))) {
                    Files.setLastModifiedTime(file, FileTime.from(then));
                }
            }
        }
    }

    private void edit() throws IOException {
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> article();
            case 4 -> delete();
            case 5 -> translation();
            case 6 ->
                write(
                        "content/pages/about.md",
                        "---\ntitle: About\n---\n## Us\n\nSee [a](" + "../issues/2023-09/a.md).\n");
            case 7 -> write(ISSUE + "images/" + one(List.of("x.svg", "y.pdf", "z.svg")), "<svg/>");
            case 8 -> write("content/abbreviations.yaml", "SAMR: {en: " + one(List.of("One", "Two")) + "}\n");
            default -> settings();
        }
    }

    private void article() throws IOException {
        String key = one(KEYS);
        String section = "section: " + one(List.of("news", "news", "news", "nws")) + "\n";
        String title = "title: " + one(List.of("One", "Two")) + "\n";
        write(ISSUE + one(List.of("a", "b", "c", "d")) + ".md", "---\n" + title + section + key + "---\n" + one(TEXTS));
    }

    private void translation() throws IOException {
        String name = one(List.of("a", "b")) + one(List.of(".zh.md", ".fr.md", ".en.md"));
        write(ISSUE + name, "---\ntitle: 一\n" + one(KEYS) + "---\n" + one(TEXTS));
    }

    private void delete() throws IOException {
        try (Stream<Path> files = Files.walk(site.project().resolve(ISSUE))) {
            List<Path> all = files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("issue.md"))
                    .sorted()
                    .toList();
            if (!all.isEmpty()) {
                Files.delete(all.get(random.nextInt(all.size())));
            }
        }
    }

    private void settings() throws IOException {
        write("content/newsletter.yaml", """
            title: Test
            publisher: Nobody
            language: %s
            timezone: Europe/Brussels
            sections:
              - {id: news, title: %s}
            names: {zh: {News: 新闻, Data Law: 数据}}
            """.formatted(one(List.of("en", "en", "fr")), one(List.of("News", "Other"))));
    }

    private void write(String path, String text) throws IOException {
        site.write(path, text);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
