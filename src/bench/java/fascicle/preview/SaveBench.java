package fascicle.preview;

import fascicle.Chromium;
import fascicle.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Prints the milliseconds from the saving of an article until the browser has drawn it.
public final class SaveBench {
    private static final int FIRST = 3;
    private static final int SAVES = 25;

    /// Runs in every page: notes when the words that a saving has added are drawn.
    private static final String OBSERVER = """
        const look = () => {
          const text = document.querySelector("main")?.lastElementChild?.parentElement.textContent ?? "";
          const found = /Saving number (\\d+)\\./.exec(text);
          if (found && !sessionStorage.getItem("bench-" + found[1])) {
            requestAnimationFrame(() => sessionStorage.setItem("bench-" + found[1], String(Date.now())));
          }
          setTimeout(look, 4);
        };
        look();
        """;

    private SaveBench() {}

    /// @param arguments a folder to work in, then the folders of newsletters
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        for (String project : List.of(arguments).subList(1, arguments.length)) {
            measure(Path.of(project).toAbsolutePath().normalize(), Files.createTempDirectory(work, "profile"));
        }
        System.exit(0);
    }

    private static void measure(Path project, Path profile) throws Exception {
        Path article = middleArticle(project);
        String text = Files.readString(article);
        long begun = System.nanoTime();
        try (Preview preview = Preview.of(project, List.of(0), Clock.systemUTC(), new Silent());
                Chromium chromium = Chromium.open(profile)) {
            System.out.printf("%s: ready after %.1f s%n", project.getFileName(), (System.nanoTime() - begun) / 1e9);
            Thread.ofPlatform().daemon().start(() -> watch(preview));
            chromium.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", OBSERVER));
            chromium.open(preview.address().resolve(page(project, article)).toString());
            Thread.sleep(15_000);
            List<Long> times = new ArrayList<>();
            for (int i = 0; i < FIRST + SAVES; i++) {
                long taken = save(chromium, article, text + "\n\nSaving number " + i + ".\n", i);
                if (i >= FIRST) {
                    times.add(taken);
                }
            }
            Collections.sort(times);
            System.out.printf(
                    "%s: median %d ms, fastest %d, slowest %d (%d saves)%n",
                    project.getFileName(), times.get(SAVES / 2), times.getFirst(), times.getLast(), SAVES);
        } finally {
            Files.writeString(article, text);
        }
    }

    private static long save(Chromium chromium, Path article, String text, int number) throws Exception {
        long saved = System.currentTimeMillis();
        Files.writeString(article, text);
        Object seen = null;
        while (seen == null) {
            Thread.sleep(50);
            seen = chromium.run("return sessionStorage.getItem('bench-" + number + "')");
        }
        Thread.sleep(1500);
        return Long.parseLong(seen.toString()) - saved;
    }

    private static void watch(Preview preview) {
        try {
            preview.watch();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path middleArticle(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("content/issues"))) {
            List<Path> articles = files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("issue.md"))
                    .sorted()
                    .toList();
            return articles.get(articles.size() / 2);
        }
    }

    private static String page(Path project, Path article) {
        String path = project.resolve("content").relativize(article).toString();
        return "/" + path.replaceFirst("/\\d+-([^/]*)\\.md$", "/$1.html");
    }

    private record Silent() implements Audience {
        @Override
        public void found(List<Diagnostic> diagnostics) {
            // Only the time matters.
        }

        @Override
        public void failed(Throwable mistake) {
            throw new AssertionError(mistake);
        }
    }
}
