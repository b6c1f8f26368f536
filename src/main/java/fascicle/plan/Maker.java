package fascicle.plan;

import fascicle.Allowance;
import fascicle.Allowance.Exceeded;
import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.Position;
import fascicle.memory.Memory;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Makes planned files, in any order and by several threads; what the memory has of the same inputs is not made
/// again.
public final class Maker {
    /// Of a processor. The longest issues that we know are set in a tenth of it.
    private static final Duration LONGEST = Duration.ofMinutes(5);
    /// In bytes.
    private static final long STACK = 16L << 20;

    private final Memory memory;
    private final Parallel parallel;
    private final Allowance allowance;

    public Maker(Memory memory, Parallel parallel) {
        this(memory, parallel, new Allowance(LONGEST, STACK));
    }

    /// @param allowance of each file
    Maker(Memory memory, Parallel parallel, Allowance allowance) {
        this.memory = memory;
        this.parallel = parallel;
        this.allowance = allowance;
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

    /// Makes files and hands them out as they are made. What is made together is made once. What is short of
    /// memory beside others is tried again alone.
    ///
    /// @throws IOException when a file among their inputs cannot be read, or one of them cannot be taken
    public Found make(List<PlannedFile> files, Outbox out) throws IOException {
        Set<Recipe<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<PlannedFile> first =
                files.stream().filter(file -> seen.add(file.recipe())).toList();
        List<Optional<Found>> tried =
                parallel.<PlannedFile, Optional<Found>, RuntimeException>each(first, file -> beside(file, out));
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tried.size(); i++) {
            found.add(tried.get(i).isPresent() ? tried.get(i).get() : handedOut(make(first.get(i)), out));
        }
        return new Found(
                found.stream().flatMap(each -> each.findings().stream()).toList(),
                found.stream().flatMap(each -> each.offers().stream()).toList());
    }

    /// Absent when there was too little memory for it beside what others make.
    private Optional<Found> beside(PlannedFile file, Outbox out) throws IOException {
        try {
            return Optional.of(handedOut(tried(file), out));
        } catch (Exceeded e) {
            return e.of() == Exceeded.Of.MEMORY ? Optional.empty() : Optional.of(found(e, file));
        }
    }

    private static Found handedOut(Ready ready, Outbox out) throws IOException {
        for (SiteFile file : ready.files()) {
            out.put(file);
        }
        return new Found(ready.findings(), ready.offers());
    }

    private static Found found(Exceeded e, PlannedFile file) {
        return new Found(List.of(e.at(file.asked(), "making " + file.path())), List.of());
    }

    /// A planned file, from the memory or made now; what takes more than it may is not made, which is a finding.
    ///
    /// @throws IOException when a file among its inputs cannot be read
    public Ready make(PlannedFile file) throws IOException {
        try {
            return tried(file);
        } catch (Exceeded e) {
            return new Ready(List.of(), found(e, file).findings(), List.of(), new TreeMap<>());
        }
    }

    private Ready tried(PlannedFile file) throws IOException, Exceeded {
        return made(file.recipe());
    }

    private <I> Ready made(Recipe<I> recipe) throws IOException, Exceeded {
        I inputs = recipe.inputs().gathered();
        if (recipe.effort() == Recipe.Effort.QUICK) {
            return ready(recipe.making().of(inputs));
        }
        String key = memory.key(recipe.name(), inputs);
        Optional<Kept> kept = memory.find(key, Kept.class);
        if (kept.isPresent()) {
            return ready(kept.get(), recipe);
        }
        Made made = recipe.effort() == Recipe.Effort.OF_ALL
                ? recipe.making().of(inputs)
                : allowance.spend(() -> recipe.making().of(inputs));
        return kept(key, made);
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
