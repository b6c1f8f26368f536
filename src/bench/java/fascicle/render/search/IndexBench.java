package fascicle.render.search;

import fascicle.Parallel;
import fascicle.memory.Memory;
import fascicle.model.Newsletter;
import fascicle.plan.Maker;
import fascicle.plan.Offers;
import fascicle.plan.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// Makes the search in a process of its own, and prints a line a step: seconds by the clock, seconds of processor.
///
/// Arguments: a folder of articles that [#write] wrote, how many of them to take, and the folder for the search.
final class IndexBench {
    private long wall = System.nanoTime();
    private Duration processor = processor();

    private IndexBench() {}

    public static void main(String[] arguments) throws IOException {
        new IndexBench().run(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
    }

    private void run(Path articles, int most, Path folder) throws IOException {
        List<Newsletters.Draft> drafts = IntStream.range(0, most)
                .parallel()
                .mapToObj(number -> read(file(articles, number)))
                .toList();
        Newsletter newsletter = Newsletters.of(drafts, Corpus.ABBREVIATIONS);
        print("articles read");
        Set<Path> made = ConcurrentHashMap.newKeySet();
        try (Parallel parallel = Parallel.ofProcessors()) {
            Plan plan = new SearchRenderer(parallel, Memory.none()).plan(newsletter, Offers.NONE);
            new Maker(Memory.none(), parallel).make(plan.files(), file -> {
                Path target = folder.resolve(file.path());
                if (made.add(target.getParent())) {
                    Files.createDirectories(target.getParent());
                }
                Files.write(target, file.bytes());
            });
        }
        print("search made");
    }

    private void print(String step) {
        long now = System.nanoTime();
        Duration used = processor();
        double seconds = used.minus(processor).toMillis() / 1e3;
        System.out.printf(Locale.ROOT, "%.3f %.3f %s%n", (now - wall) / 1e9, seconds, step);
        wall = now;
        processor = used;
    }

    /// In steps of ten milliseconds. Java's own bean is more exact, and takes fifty to load.
    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// Articles as files that are quickly read: a line each for title, takeaway, section and topics, then the text.
    static void write(List<Newsletters.Draft> drafts, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int number = 0; number < drafts.size(); number++) {
            Newsletters.Draft draft = drafts.get(number);
            String head = String.join("\n", draft.title(), draft.takeaway().replace('\n', ' '), draft.section());
            String topics = String.join("\t", draft.topics());
            Files.writeString(file(folder, number), head + "\n" + topics + "\n" + draft.body());
        }
    }

    private static Newsletters.Draft read(Path file) {
        try {
            String[] parts = Files.readString(file).split("\n", 5);
            List<String> topics = parts[3].isEmpty() ? List.of() : List.of(parts[3].split("\t"));
            return new Newsletters.Draft(parts[0], parts[1], parts[4], topics, parts[2]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path folder, int number) {
        return folder.resolve("a" + number + ".txt");
    }
}
