package fascicle.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Diagnostic;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is done to a newsletter, and in whatever order: building it on top of what is remembered gives, byte for
/// byte, what building it from nothing gives, the site and all that is found wrong. Each history begins with the same
/// newsletter, built; it is built again after each edit, and compared after the last.
///
/// `-Dhistories=1000` tries more.
class RandomHistoriesTest {
    private static final int HISTORIES = Integer.getInteger("histories", 300);
    private static final int MOST_EDITS = 3;
    private static final List<String> WORDS = List.of(
            "standards",
            "data",
            "GB/T 29829-2022",
            "SAMR",
            "国家数据局",
            "a law",
            "committee",
            "teh",
            "ISO/IEC 27001",
            "2023");

    @TempDir
    private Path folder;

    private Random random = new Random(0);
    private Path project = Path.of("");

    @Test
    void whatIsRememberedIsWhatWouldBeMade() throws IOException {
        Path beginning = folder.resolve("beginning");
        project = beginning;
        begin();
        build(beginning);
        for (int seed = 0; seed < HISTORIES; seed++) {
            random = new Random(seed);
            project = folder.resolve("history");
            delete(project);
            copy(beginning, project);
            String done = "history " + seed + ": " + edit();
            for (int edits = 1 + random.nextInt(MOST_EDITS); edits > 1; edits--) {
                build(project);
                done += ", " + edit();
            }
            compare(done);
        }
    }

    private void compare(String what) throws IOException {
        Path fresh = folder.resolve("fresh");
        delete(fresh);
        copy(project.resolve("content"), fresh.resolve("content"));
        copy(project.resolve("themes"), fresh.resolve("themes"));
        Outcome remembered = build(project);
        Outcome anew = build(fresh);
        assertEquals(lines(anew), lines(remembered), what);
        assertEquals(anew.made().isPresent(), remembered.made().isPresent(), what);
        if (anew.made().isPresent()) {
            SortedMap<String, byte[]> expected = files(fresh.resolve("site"));
            SortedMap<String, byte[]> found = files(project.resolve("site"));
            assertEquals(expected.keySet(), found.keySet(), what);
            expected.forEach((path, bytes) -> assertArrayEquals(bytes, found.get(path), what + ": " + path));
        }
    }

    private static Outcome build(Path project) throws IOException {
        return new Build(BuildOptions.of(project), Progress.SILENT).run();
    }

    /// Without those that look at the site that stood before: the one from nothing has none.
    private static List<String> lines(Outcome outcome) {
        return outcome.diagnostics().stream()
                .map(Diagnostic::toString)
                .filter(line -> !line.endsWith("[address-gone]"))
                .toList();
    }

    private void begin() throws IOException {
        write("themes/gazette/web/extra.ftlh", "");
        write("content/newsletter.yaml", settings("Letter", "en"));
        write("content/abbreviations.yaml", "SAMR: {en: State Administration for Market Regulation, zh: 国家市场监督管理总局}\n");
        write("content/pages/about.md", "---\ntitle: About\n---\nWho we are.\n");
        for (String issue : List.of("2023-09", "2023-11")) {
            write(
                    "content/issues/" + issue + "/issue.md",
                    "---\nperiod: Period " + issue + "\npublished: " + issue + "-30\n---\n");
            for (int i = 1; i <= 2; i++) {
                article(issue, i, text());
            }
        }
        picture("content/issues/2023-09/map.png", 500);
    }

    private static String settings(String title, String more) {
        return "title: " + title + "\npublisher: Nobody\nlanguage: " + more
                + "\ntimezone: Europe/Brussels\nsections:\n  - {id: news, title: News}\n  - {id: laws, title: Laws}\n";
    }

    private void article(String issue, int number, String text) throws IOException {
        write(
                "content/issues/" + issue + "/0" + number + "-article.md",
                "---\ntitle: Article " + number + "\nsection: news\ntopics: [Data]\n---\n" + text);
    }

    private String text() {
        StringBuilder text = new StringBuilder("It says");
        for (int i = 0; i < 8; i++) {
            text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.append(".\n").toString();
    }

    /// Does something, and says what.
    private String edit() throws IOException {
        String issue = random.nextBoolean() ? "2023-09" : "2023-11";
        int number = 1 + random.nextInt(3);
        String file = "content/issues/" + issue + "/0" + number + "-article.md";
        int kind = random.nextInt(12);
        switch (kind) {
            case 0 -> article(issue, number, text());
            case 1 -> article(issue, number, text() + "\n![A map](../2023-09/map.png)\n");
            case 2 -> write(file, head("Another title " + random.nextInt(9), "laws", "") + text());
            case 3 -> write(file, head("Dated", "news", "consultation: {closes: 2023-12-0" + number + "}\n") + text());
            case 4 -> Files.deleteIfExists(project.resolve(file));
            case 5 -> write("content/issues/" + issue + "/0" + number + "-article.zh.md", "---\ntitle: 文章\n---\n文字。\n");
            case 6 -> write("content/newsletter.yaml", settings("Letter " + random.nextInt(5), "en"));
            case 7 -> write("content/newsletter.yaml", settings("Letter", "en\nbase-url: https://example.org/"));
            case 8 -> write("content/abbreviations.yaml", "ISO: {en: An Organization " + random.nextInt(5) + "}\n");
            case 9 -> picture("content/issues/2023-09/map.png", 500 + random.nextInt(600));
            case 10 ->
                write("themes/gazette/messages/en.properties", "nav.archive=Archive " + random.nextInt(5) + "\n");
            default ->
                write(
                        "content/issues/" + issue + "/issue.md",
                        "---\nperiod: Period " + random.nextInt(9) + "\npublished: " + issue + "-2" + number
                                + "\n---\nEditorial: " + text());
        }
        return kind + " of " + file;
    }

    private static String head(String title, String section, String more) {
        return "---\ntitle: " + title + "\nsection: " + section + "\n" + more
                + "takeaway: {text: Why it matters.}\n---\n";
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void picture(String path, int width) throws IOException {
        BufferedImage picture = new BufferedImage(width, 9, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", project.resolve(path).toFile());
    }

    private static SortedMap<String, byte[]> files(Path site) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : new ArrayList<>(walk.toList()).reversed()) {
                Files.delete(file);
            }
        }
    }
}
