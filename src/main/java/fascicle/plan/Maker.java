package fascicle.plan;

import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.Position;
import fascicle.memory.Memory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/// Makes planned files, in any order and by several threads; what the memory has of the same inputs is not made
/// again.
public final class Maker {
    private final Memory memory;
    private final Parallel parallel;

    public Maker(Memory memory, Parallel parallel) {
        this.memory = memory;
        this.parallel = parallel;
    }

    /// What was found while files were made.
    ///
    /// @param findings what is wrong, in the order of the files
    /// @param offers what other parts of the site may want to know, in the order of the files
    public record Found(List<Diagnostic> findings, List<Offer> offers) {
        public Found {
            findings = List.copyOf(findings);
            offers = List.copyOf(offers);
        }
    }

    /// What the memory keeps of a result. The bytes of its files are kept apart, each under its hash.
    record Kept(
            List<KeptFile> files,
            List<Diagnostic> findings,
            List<Offer> offers,
            SortedMap<String, Position> paragraphs) {}

    /// @param hash the SHA-256 of its bytes, in hexadecimal digits
    record KeptFile(String path, String hash, long size) {}

    /// Makes files and hands them out as they are made. What is made together is made once.
    ///
    /// @throws IOException when a file among their inputs cannot be read, or one of them cannot be taken
    public Found make(List<PlannedFile> files, Outbox out) throws IOException {
        Set<Recipe<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Recipe<?>> recipes = new ArrayList<>();
        files.stream().map(PlannedFile::recipe).filter(seen::add).forEach(recipes::add);
        List<Found> found = parallel.<Recipe<?>, Found, RuntimeException>each(recipes, recipe -> {
            Ready ready = make(recipe);
            for (SiteFile file : ready.files()) {
                out.put(file);
            }
            return new Found(ready.findings(), ready.offers());
        });
        return new Found(
                found.stream().flatMap(each -> each.findings().stream()).toList(),
                found.stream().flatMap(each -> each.offers().stream()).toList());
    }

    /// What a recipe gives, from the memory or made now.
    ///
    /// @throws IOException when a file among its inputs cannot be read
    public <I> Ready make(Recipe<I> recipe) throws IOException {
        I inputs = recipe.inputs().gathered();
        if (!recipe.isKept()) {
            return ready(recipe.making().of(inputs));
        }
        String key = memory.key(recipe.name(), inputs);
        Optional<Kept> kept = memory.find(key, Kept.class);
        return kept.isPresent()
                ? ready(kept.get(), recipe)
                : kept(key, recipe.making().of(inputs));
    }

    private static Ready ready(Made made) {
        return new Ready(
                made.files().stream().map(SiteFile::of).toList(), made.findings(), made.offers(), made.paragraphs());
    }

    private Ready kept(String key, Made made) throws IOException {
        Ready ready = ready(made);
        for (SiteFile file : ready.files()) {
            memory.keep(file.hash(), file.bytes());
        }
        List<KeptFile> files = ready.files().stream()
                .map(file -> new KeptFile(file.path(), file.hash(), file.size()))
                .toList();
        memory.keep(key, new Kept(files, made.findings(), made.offers(), made.paragraphs()));
        return ready;
    }

    private <I> Ready ready(Kept kept, Recipe<I> recipe) {
        kept.files().forEach(file -> memory.has(file.hash())); // or their bytes would be forgotten as unused
        List<SiteFile> files = kept.files().stream()
                .map(file -> new SiteFile(file.path(), file.hash(), file.size(), () -> bytes(file, recipe)))
                .toList();
        return new Ready(files, kept.findings(), kept.offers(), kept.paragraphs());
    }

    /// The memory may be damaged; then the file is made again.
    private <I> byte[] bytes(KeptFile file, Recipe<I> recipe) throws IOException {
        Optional<byte[]> kept = memory.find(file.hash());
        if (kept.isPresent()) {
            return kept.get();
        }
        return recipe.making().of(recipe.inputs().gathered()).files().stream()
                .filter(made -> made.path().equals(file.path()))
                .map(OutputFile::content)
                .findFirst()
                .orElseThrow(() -> new IOException(file.path() + " cannot be made again; build once more"));
    }
}
