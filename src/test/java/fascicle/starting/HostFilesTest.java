package fascicle.starting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fascicle.Release;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// What `init --host` writes.
class HostFilesTest {
    @TempDir
    private Path folder;

    private String file(Host host, String path) throws IOException {
        new NewNewsletter(folder, Optional.empty(), Locale.ENGLISH, host, ZoneId.of("UTC"), LocalDate.of(2026, 11, 29))
                .start(Map.of());
        return Files.readString(folder.resolve(path));
    }

    @ParameterizedTest
    @CsvSource({
        "GITHUB, .github/workflows/newsletter.yml",
        "GITLAB, .gitlab-ci.yml",
        "FORGEJO, .forgejo/workflows/newsletter.yml"
    })
    void isYamlThatBuildsWithAToolPinnedByItsCommit(Host host, String path) throws IOException {
        String text = file(host, path);
        Object read = new Load(LoadSettings.builder().build()).loadFromString(text);
        assertTrue(read instanceof Map, text);
        assertTrue(text.contains(Release.ofThisTool().home().orElse("OWNER/fascicle")), text);
        assertFalse(text.matches("(?s).*@(version|repository|ref)@.*"), text);
        assertFalse(text.matches("(?s).*\\b(vars|secrets)\\..*"), "a fork has neither variables nor secrets");
        text.lines()
                .filter(line -> line.contains("uses:"))
                .forEach(line -> assertTrue(line.matches(".*@[0-9a-f]{40} # v[0-9.]+"), line));
    }

    @ParameterizedTest
    @EnumSource(Host.class)
    void whatOnlyPeopleCanKnowIsAskedFor(Host host) throws IOException {
        assumeTrue(Release.ofThisTool().home().isEmpty(), "this tool knows where it is published");
        String readme = file(host, "README.md");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean asked = readme.contains("In " + folder.relativize(file) + ", write its repository");
                assertEquals(
                        file.endsWith("README.md") || asked, asks(file) || file.endsWith("README.md"), file.toString());
            }
        }
        assertEquals(host != Host.NONE && host != Host.NGINX, readme.contains("OWNER/fascicle"), readme);
    }

    private static boolean asks(Path file) throws IOException {
        return Files.readString(file).contains("OWNER/fascicle");
    }

    @Test
    void onlyPublishingMayWriteAndForksDoNotPublish() throws IOException {
        String text = file(Host.GITHUB, ".github/workflows/newsletter.yml");
        assertTrue(text.contains("\npermissions:\n  contents: read\n"), text);
        assertEquals(text.indexOf("pages: write"), text.lastIndexOf("pages: write"));
        assertTrue(text.indexOf("pages: write") > text.indexOf("  publish:"), text);
        assertTrue(text.contains("!github.event.repository.fork"), text);
        assertTrue(text.contains("--base-url \"$BASE_URL\""), text);
    }

    @Test
    void whatForgejoPublishesIsNeverOfAPullRequest() throws IOException {
        String text = file(Host.FORGEJO, ".forgejo/workflows/newsletter.yml");
        Map<?, ?> read = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
        Map<?, ?> jobs = (Map<?, ?>) read.get("jobs");
        Map<?, ?> publish = (Map<?, ?>) jobs.get("publish");
        assertEquals(List.of("check", "publish"), List.copyOf(jobs.keySet()));
        assertEquals("check", publish.get("needs"));
        assertEquals("github.event_name != 'pull_request'", publish.get("if"));
        assertFalse(jobs.get("check").toString().contains("push"), text);
    }

    /// As Netlify runs it, with programs that only say how they were called.
    @ParameterizedTest
    @CsvSource({"production, https://news.example.org", "deploy-preview, https://deploy-preview-7--news.example.net"})
    void netlifyBuildsForTheAddressThatIsMeant(String context, String address)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
        String command = file(Host.NETLIFY, "netlify.toml").split("\"\"\"")[1];
        Path bin = Files.createDirectories(folder.resolve("bin"));
        program(bin.resolve("curl"), "exit 0");
        program(bin.resolve("sha256sum"), "exit 0");
        program(
                bin.resolve("tar"),
                "mkdir .fascicle/tool/bin; cd .fascicle/tool/bin; echo 'echo \"$@\"; ls .fascicle/tool' >fascicle;"
                        + " chmod +x fascicle");
        Path brought = Files.createDirectories(folder.resolve(".fascicle/tool/lib"));
        Files.writeString(brought.resolve("strange.jar"), "");
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "PATH", bin + ":" + System.getenv("PATH"),
                        "CONTEXT", context,
                        "URL", "https://news.example.org",
                        "DEPLOY_PRIME_URL", "https://deploy-preview-7--news.example.net",
                        "FASCICLE_VERSION", "1.0.0",
                        "FASCICLE_SHA256", "0"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertEquals("build --base-url " + address + "\nbin\n", said);
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    /// A jar or settings of Maven that lie where the tool is fetched to would be run with it by who may publish.
    @ParameterizedTest
    @CsvSource({
        "FORGEJO, .forgejo/workflows/newsletter.yml, .fascicle/tool/.mvn/maven.config",
        "GITLAB, .gitlab-ci.yml, .fascicle/tool/target/fascicle.jar",
        "GITLAB, .gitlab-ci.yml, .m2/org/plugin/plugin.jar"
    })
    void nothingThatTheRepositoryBroughtIsRunWithTheTool(Host host, String path, String brought)
            throws IOException, InterruptedException, GitAPIException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
        String text = file(host, path);
        for (List<String> steps : fetching(host, text)) {
            Path strange = folder.resolve(brought);
            Files.createDirectories(strange.getParent());
            Files.writeString(strange, "");
            try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
                git.add().addFilepattern(brought).call();
            }
            // The tool itself is not fetched.
            String script = String.join("\n", steps).replaceAll("(?m)^git -C .*$", "true");
            Process process = new ProcessBuilder("/bin/bash", "-e", "-c", script)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assumeTrue(process.waitFor() != 127, "no git");
            assertTrue(process.exitValue() == 2 && said.contains("git rm") || !Files.exists(strange), said);
        }
    }

    private static List<List<String>> fetching(Host host, String text) {
        Map<?, ?> read = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
        if (host == Host.GITLAB) {
            Map<?, ?> shared = (Map<?, ?>) read.get(".fascicle");
            return List.of(((List<?>) shared.get("before_script"))
                    .stream().map(Object::toString).toList());
        }
        return ((Map<?, ?>) read.get("jobs"))
                .values().stream()
                        .flatMap(job -> ((List<?>) ((Map<?, ?>) job).get("steps")).stream())
                        .map(step -> (Map<?, ?>) step)
                        .filter(step -> "Fetch the tool".equals(step.get("name")))
                        .map(step -> List.of(String.valueOf(step.get("run"))))
                        .toList();
    }

    /// Its own list lacks them, and browsers would keep instead of show them.
    @Test
    void nginxIsToldWhatFilesOfASiteAre() throws IOException {
        String text = file(Host.NGINX, "nginx.conf");
        for (String type : List.of("text/calendar ics;", "application/epub+zip epub;", "text/markdown md;")) {
            assertTrue(text.contains(type), text);
        }
        assertTrue(text.contains("location ~ \\.(?:ics|epub|md|"), text);
    }

    @Test
    void noneWritesNothingOfAHost() throws IOException {
        assertTrue(file(Host.NONE, "README.md").contains("Copy `site/` to any web server"));
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertEquals(List.of(".gitignore", ".vscode", "README.md", "content", "themes"), names);
        }
    }

    @ParameterizedTest
    @CsvSource({"NETLIFY, netlify.toml, FASCICLE_SHA256", "NGINX, nginx.conf, error_page 404 /404.html;"})
    void aServerOfAnotherKindHasItsOwn(Host host, String path, String words) throws IOException {
        String text = file(host, path);
        assertTrue(text.contains(words), text);
        assertFalse(text.contains("@version@"), text);
    }
}
