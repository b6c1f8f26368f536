package fascicle.cli;

import fascicle.OnDisk;
import fascicle.flow.ProofReading;
import fascicle.model.Newsletter;
import fascicle.render.search.OpenSearchExport;
import fascicle.render.search.SearchIndex;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `fascicle export`
@Command(
        name = "export",
        description = "Writes the search index for a search engine, for archives that outgrow a browser.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Mixin
    private FutureOption future = new FutureOption();

    @Option(
            names = "--opensearch",
            paramLabel = "DIR",
            required = true,
            description = "Write opensearch-index.json and opensearch-bulk.ndjson into this folder.")
    private Path folder = Path.of("");

    ExportCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Newsletter> newsletter = ProofReading.unproofed(project.path(), future.until(clock));
        if (newsletter.isEmpty()) {
            terminal.err().println("fascicle: the newsletter cannot be read; see: fascicle check");
            return ExitCode.ERRORS;
        }
        Files.createDirectories(folder);
        Path definition = folder.resolve("opensearch-index.json");
        Path bulk = folder.resolve("opensearch-bulk.ndjson");
        OnDisk.place(bulk, new byte[0]);
        try (SearchIndex index = SearchIndex.of(newsletter.get());
                Writer out = Files.newBufferedWriter(bulk)) {
            OpenSearchExport export = new OpenSearchExport(index);
            OnDisk.place(definition, export.definition().getBytes(StandardCharsets.UTF_8));
            export.writeBulk(out);
        }
        long articles = newsletter.get().versions().count();
        terminal.out().println("Wrote " + Tally.count(articles, "article") + ": " + definition + ", " + bulk);
        return ExitCode.DONE;
    }
}
