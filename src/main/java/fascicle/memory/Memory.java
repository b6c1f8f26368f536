package fascicle.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was made once, kept in a folder from run to run under the fingerprint of all that it was made from.
///
/// ```java
/// try (Memory memory = Memory.in(project.resolve(".fascicle/memory"), version)) {
///     String key = memory.key("page", inputs);
///     Made made = memory.kept(key, Made.class, () -> make(inputs));
///     memory.settle();
/// }
/// ```
///
/// It is a help and no more. What is damaged, cut off or made by another version of the tool is not found; the folder
/// may be deleted at any time; a process that is killed leaves it as it was before its run. When the machine fails,
/// nothing more is kept, and [#trouble] says why; no exception keeps a site from being published. A process may crash
/// with the whole machine: then the last run may be lost, which its checks notice.
///
/// What is kept is written at once, to a draft of this run, and found again in this run. [#settle] makes it known to
/// others, who may have settled runs of their own meanwhile, and forgets what the last two settled runs did not use.
///
/// May be used by several threads.
public final class Memory implements AutoCloseable {
    private final @Nullable Store store;
    private final Optional<String> refusal;
    private final String tool;
    private final EntryKey mask;
    private final Encoding encoding;

    private record Named(String name, String tool, Object inputs) {}

    private Memory(@Nullable Store store, Optional<String> refusal, String tool, Encoding encoding) {
        this.store = store;
        this.refusal = refusal;
        this.tool = tool;
        this.mask = EntryKey.of(HexFormat.of().formatHex(Fingerprint.of(tool)));
        this.encoding = encoding;
    }

    /// @param folder such as `.fascicle/memory`; made when there is something to keep. When it or the folder above
    /// is a symbolic link, or a file, nothing is kept
    /// @param tool its version: what other versions kept is not found
    /// @param encoding of the trees that are kept
    public static Memory in(Path folder, String tool, Encoding encoding) {
        return new Memory(MemoryFolder.isSafe(folder) ? new Store(folder) : null, Optional.empty(), tool, encoding);
    }

    /// A memory of records as they are.
    public static Memory in(Path folder, String tool) {
        return in(folder, tool, new Encoding());
    }

    /// Keeps nothing.
    public static Memory none() {
        return new Memory(null, Optional.empty(), "", new Encoding());
    }

    /// Keeps nothing, and says why.
    public static Memory refused(String why) {
        return new Memory(null, Optional.of(why), "", new Encoding());
    }

    /// The key of what a function of this name makes from these inputs: 64 hexadecimal digits.
    ///
    /// @throws IllegalArgumentException when the inputs have no fingerprint
    public String key(String name, Object inputs) {
        return HexFormat.of().formatHex(Fingerprint.of(new Named(name, tool, inputs)));
    }

    /// Whether something is kept there. To ask is to use it.
    public boolean has(String key) {
        EntryKey masked = masked(key);
        return store != null && store.has(masked);
    }

    /// The bytes that were kept; absent when there are none that are whole.
    public Optional<byte[]> find(String key) {
        return content(key, Entry.BYTES);
    }

    /// The tree that was kept; absent when there is none that is whole.
    ///
    /// @param type the class that it was kept as
    public <T> Optional<T> find(String key, Class<T> type) {
        return content(key, Entry.TREE).flatMap(bytes -> decoded(bytes, type));
    }

    private <T> Optional<T> decoded(byte[] bytes, Class<T> type) {
        try {
            return Optional.of(encoding.decoded(bytes, type));
        } catch (DamagedException _) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> content(String key, int kind) {
        EntryKey masked = masked(key);
        return store == null
                ? Optional.empty()
                : store.find(masked).filter(entry -> entry.kind() == kind).map(Entry::content);
    }

    public void keep(String key, byte[] content) {
        EntryKey masked = masked(key);
        if (store != null) {
            store.keep(new Entry(masked, Entry.BYTES, content));
        }
    }

    /// @throws IllegalArgumentException when the tree cannot be encoded
    public void keep(String key, Object tree) {
        EntryKey masked = masked(key);
        if (store != null) {
            store.keep(new Entry(masked, Entry.TREE, encoding.encoded(tree)));
        }
    }

    /// Makes something.
    ///
    /// @param <T> what it is, a tree that can be kept
    /// @param <E> what may keep it from being made
    @FunctionalInterface
    public interface Making<T, E extends Exception> {
        T made() throws IOException, E;
    }

    /// The tree that was kept, or else what is made now, which is then kept. What fails keeps nothing.
    ///
    /// @param type the class that it is kept as
    /// @throws IllegalArgumentException when the tree cannot be encoded
    public <T, E extends Exception> T kept(String key, Class<T> type, Making<T, E> making) throws IOException, E {
        Optional<T> known = find(key, type);
        if (known.isPresent()) {
            return known.get();
        }
        T made = making.made();
        keep(key, made);
        return made;
    }

    private EntryKey masked(String key) {
        return EntryKey.of(key).masked(mask);
    }

    /// The end of a run that used all that it needs: makes known what is new, and forgets what was not used lately.
    public void settle() {
        if (store != null) {
            store.settle(true);
        }
    }

    /// The end of a run that used only a part, such as one page for a preview: makes known what is new, and forgets
    /// nothing.
    public void save() {
        if (store != null) {
            store.settle(false);
        }
    }

    /// Why nothing more is kept; absent while all is well.
    public Optional<String> trouble() {
        return store == null ? refusal : store.trouble();
    }

    /// What was neither settled nor saved is lost.
    @Override
    public void close() {
        if (store != null) {
            store.end();
        }
    }
}
