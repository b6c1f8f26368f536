package fascicle.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import fascicle.memory.Memory;
import fascicle.plan.OutputFile;
import fascicle.plan.SiteFile;
import fascicle.render.search.Question;
import fascicle.render.search.SearchIndex;
import fascicle.write.OutputFolder;
import fascicle.write.Staging;
import fascicle.write.Stamps;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was made before and is looked into again.
final class Stores {
    private static final String KEY = "1".repeat(64);
    private static final byte[] KEPT = "content of an entry".getBytes(UTF_8);

    private Stores() {}

    static void query(byte[] input, Ground ground) throws IOException {
        SearchIndex index = ground.index();
        String words = new String(input, UTF_8);
        for (boolean isTyping : List.of(true, false)) {
            for (Question.Order order : Question.Order.values()) {
                index.search(new Question(words, isTyping, !isTyping, Question.Filters.NONE, order, 10));
            }
        }
    }

    /// A site of one file of ours and one of somebody else, whose manifest is the input.
    static void manifest(byte[] input, Ground ground) throws IOException {
        Path site = ground.project().resolveSibling("published");
        Imports.empty(site);
        Files.createDirectories(site.resolve("deep"));
        Path foreign = Files.writeString(site.resolve("deep/CNAME"), "example.org");
        Path outside = Files.writeString(site.resolveSibling("outside.html"), "outside");
        Files.writeString(site.resolve("index.html"), "before");
        Files.write(site.resolve(".fascicle-manifest"), input);
        try (Staging staging = OutputFolder.at(site).stage(Stamps.NONE)) {
            staging.put(SiteFile.of(OutputFile.text("index.html", "after")));
            staging.publish();
        } catch (FileSystemException _) {
            require(Files.readString(site.resolve("index.html")).equals("before"), "half published");
        }
        require(Files.readString(foreign).equals("example.org"), "a file of somebody else is gone");
        require(Files.readString(outside).equals("outside"), "a file outside is gone");
    }

    /// The first byte says which of its files is the input.
    static void store(byte[] input, Ground ground) throws IOException {
        Path folder = ground.project().resolveSibling("kept/memory");
        Imports.empty(folder);
        try (Memory memory = Memory.in(folder, "tool")) {
            memory.keep(KEY, KEPT);
            memory.settle();
        }
        String prefix = input.length > 0 && input[0] == 'i' ? "index" : "pack-";
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(each -> each.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
            Files.write(file, Arrays.copyOfRange(input, Math.min(1, input.length), input.length));
        }
        try (Memory memory = Memory.in(folder, "tool")) {
            Optional<byte[]> found = memory.find(KEY);
            require(found.isEmpty() || Arrays.equals(found.get(), KEPT), "found what was not kept");
            memory.keep(KEY, KEPT);
            memory.settle();
            require(memory.trouble().isEmpty(), "in trouble: " + memory.trouble());
        }
        require(Memory.in(folder, "tool").find(KEY).isPresent(), "is not repaired");
    }

    private static void require(boolean isSo, String otherwise) {
        if (!isSo) {
            throw new AssertionError(otherwise);
        }
    }
}
