package fascicle.render.search;

import com.sun.management.OperatingSystemMXBean;
import fascicle.model.Newsletter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Indexes the corpus in a process of its own, and prints a line a step: seconds by the clock, seconds of processor.
///
/// Arguments: how many articles, and the folder to write the files into.
final class IndexBench {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private long wall = System.nanoTime();
    private long processor = SYSTEM.getProcessCpuTime();

    private IndexBench() {}

    public static void main(String[] arguments) throws IOException {
        new IndexBench().run(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    private void run(int articles, Path folder) throws IOException {
        Newsletter newsletter = Corpus.newsletter(articles);
        print("corpus read");
        try (SearchIndex index = SearchIndex.of(newsletter)) {
            print("index");
            Set<Path> made = new HashSet<>();
            new Export(index).write(file -> {
                Path target = folder.resolve(file.path());
                if (made.add(target.getParent())) {
                    Files.createDirectories(target.getParent());
                }
                Files.write(target, file.content());
            });
            print("files");
            RelatedArticles.of(index);
            print("related articles");
        }
    }

    private void print(String step) {
        long now = System.nanoTime();
        long used = SYSTEM.getProcessCpuTime();
        System.out.printf(Locale.ROOT, "%.3f %.3f %s%n", (now - wall) / 1e9, (used - processor) / 1e9, step);
        wall = now;
        processor = used;
    }
}
