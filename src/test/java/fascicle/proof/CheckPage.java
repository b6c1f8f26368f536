package fascicle.proof;

import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The page of a check in `docs/checks`, whose examples are newsletters that can be tried.
///
/// A block of code goes into the file that its first line names. One that names none is an article; the settings are
/// added to those of a small newsletter.
record CheckPage(String code, String text) {
    static final Path FOLDER = Path.of("docs/checks");
    private static final Pattern BLOCK =
            Pattern.compile("^```(\\w+)(?: (\\S+))?\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern NEXT = Pattern.compile("\n## (Right|What it looks for|What to do)\n");
    private static final String SETTINGS = "content/newsletter.yaml";

    static CheckPage of(String code) throws IOException {
        return new CheckPage(code, Files.readString(FOLDER.resolve(code + ".md")));
    }

    static List<String> codes() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .map(name -> name.replace(".md", ""))
                    .sorted()
                    .toList();
        }
    }

    /// What stands below a heading of the second level.
    String section(String heading) {
        int begin = text.indexOf("\n## " + heading + "\n");
        Matcher next = NEXT.matcher(text);
        int end = next.find(begin + 1) ? next.start() : text.length();
        return begin < 0 ? "" : text.substring(begin, end);
    }

    boolean hasExample(String heading) {
        return BLOCK.matcher(section(heading)).find();
    }

    /// The newsletter of an example.
    SiteFixture example(String heading, Path folder) throws IOException {
        SiteFixture site = SiteFixture.empty(folder);
        List<String> settings = new ArrayList<>();
        Matcher block = BLOCK.matcher(section(heading));
        while (block.find()) {
            String path = block.group(2);
            if (path == null) {
                article(site, block.group(3));
            } else if (path.equals(SETTINGS)) {
                settings.add(block.group(3));
            } else {
                site.write(path, block.group(3));
            }
        }
        return settings.isEmpty()
                ? site
                : site.write(SETTINGS, Files.readString(folder.resolve(SETTINGS)) + String.join("", settings));
    }

    private static void article(SiteFixture site, String body) throws IOException {
        if (body.startsWith("---\n")) {
            site.write("content/issues/2023-09/01-example.md", body);
        } else {
            site.article("01-example", body);
        }
    }
}
