package fascicle.memory;

import fascicle.ProcessLock;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/// The entries in a folder: those of its index, and those of this run, which are written to a draft as they come.
final class Store {
    /// Locks of files are those of a process, not of a thread.
    private static final Object ONE_AT_A_TIME = new Object();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MemoryFolder folder;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<Long, Pack> packs = new ConcurrentHashMap<>();
    private final Map<EntryKey, Place> fresh = new ConcurrentHashMap<>();
    private volatile Index index;
    /// By the places of the index. Threads only ever set, and whoever settles waits for them.
    private boolean[] used;

    private long draftNumber;
    private @Nullable Pack draft;
    private volatile @Nullable String trouble;
    /// Changed and asked under the lock.
    private boolean ended;

    private record Place(long start, int length) {}

    Store(Path folder) {
        this.folder = new MemoryFolder(folder);
        this.index = this.folder.exists() ? this.folder.index() : Index.EMPTY;
        this.used = new boolean[index.size()];
    }

    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    boolean has(EntryKey key) {
        return locked(lock.readLock(), () -> fresh.containsKey(key) || use(key) >= 0);
    }

    /// Absent unless it is whole.
    Optional<Entry> find(EntryKey key) {
        return locked(lock.readLock(), () -> stored(key))
                .flatMap(Entry::parse)
                .filter(entry -> entry.key().equals(key));
    }

    private Optional<byte[]> stored(EntryKey key) {
        if (ended) {
            return Optional.empty();
        }
        @Nullable Place place = fresh.get(key);
        if (place != null) {
            return draft().flatMap(pack -> read(pack, place.start(), place.length()));
        }
        int at = use(key);
        if (at < 0) {
            return Optional.empty();
        }
        long number = index.packs()[index.pack()[at]];
        Pack pack = packs.computeIfAbsent(number, _ -> Pack.at(folder.pack(number), StandardOpenOption.READ));
        return read(pack, index.start()[at], index.length()[at]);
    }

    private synchronized Optional<Pack> draft() {
        return Optional.ofNullable(draft);
    }

    private int use(EntryKey key) {
        int at = index.find(key.first(), key.second());
        if (at >= 0) {
            used[at] = true;
        }
        return at;
    }

    private static Optional<byte[]> read(Pack pack, long start, int length) {
        try {
            return Optional.of(pack.read(start, Math.toIntExact(Entry.size(length))));
        } catch (IOException | ArithmeticException _) {
            return Optional.empty(); // as good as none
        }
    }

    /// Nothing more is kept after the machine has failed once.
    void keep(Entry entry) {
        locked(lock.readLock(), () -> {
            if (!ended && trouble == null && !fresh.containsKey(entry.key())) {
                append(entry);
            }
            return entry;
        });
    }

    private synchronized void append(Entry entry) {
        try {
            @Nullable Pack open = draft;
            if (open == null) {
                draftNumber = MemoryFolder.number();
                open = folder.draft(draftNumber);
                draft = open;
            }
            long start = open.append(ByteBuffer.wrap(entry.head()), ByteBuffer.wrap(entry.content()));
            fresh.put(entry.key(), new Place(start, entry.content().length));
        } catch (ClosedChannelException _) {
            return; // this thread is not to go on; others may
        } catch (IOException e) {
            fail(e);
        }
    }

    private void fail(IOException e) {
        boolean named = e instanceof FileSystemException file && file.getFile() != null;
        trouble = named ? e.getMessage() : folder.file("") + ": " + e.getMessage();
    }

    /// Writes the index anew, with what is new here and what other processes have added meanwhile.
    ///
    /// @param run whether a run has ended, after which what was not used lately is forgotten
    void settle(boolean run) {
        locked(lock.writeLock(), () -> {
            synchronized (ONE_AT_A_TIME) {
                try {
                    if (folder.exists()) {
                        settleLocked(run);
                    } else {
                        start(Index.EMPTY); // somebody has removed it
                    }
                } catch (IOException e) {
                    fail(e);
                }
            }
            return run;
        });
    }

    private ProcessLock lock() throws IOException {
        Path file = folder.file(MemoryFolder.LOCK);
        return ProcessLock.patiently(PATIENCE, () -> ProcessLock.attempt(file))
                .orElseThrow(() -> new FileSystemException(file.toString(), null, "another process holds it"));
    }

    private void settleLocked(boolean run) throws IOException {
        try (ProcessLock _ = lock()) {
            Index other = folder.index();
            long number = other.run() + (run ? 1 : 0);
            List<Index.Row> rows = merged(other, number);
            if (run) {
                rows.removeIf(row -> row.used() < number - 1);
            }
            Index next = Index.of(number, compacted(rows));
            folder.publish(next);
            start(next);
            folder.sweep(next.packs());
        }
    }

    private List<Index.Row> compacted(List<Index.Row> rows) {
        try {
            return new Compaction(folder).compacted(rows);
        } catch (IOException e) {
            fail(e);
            return rows; // where they are
        }
    }

    private List<Index.Row> merged(Index other, long run) throws IOException {
        Map<EntryKey, Place> added = publishDraft();
        List<Index.Row> rows = new ArrayList<>(other.size() + added.size());
        Index ours = Index.of(
                run,
                added.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue(), run))
                        .toList());
        for (Index.Row row : other.rows()) {
            int at = index.find(row.first(), row.second());
            if (ours.find(row.first(), row.second()) < 0) {
                rows.add(at >= 0 && used[at] ? row.usedIn(run) : row);
            }
        }
        rows.addAll(ours.rows());
        return rows;
    }

    private Index.Row row(EntryKey key, Place place, long run) {
        return new Index.Row(key.first(), key.second(), draftNumber, place.start(), place.length(), (int) run);
    }

    /// What was kept; nothing when somebody has emptied the folder.
    private Map<EntryKey, Place> publishDraft() throws IOException {
        Optional<Pack> open = draft();
        if (open.isEmpty()) {
            return Map.of();
        }
        Path name = folder.pack(draftNumber);
        try {
            folder.move(open.get().file(), name);
        } catch (NoSuchFileException _) {
            return Map.of();
        }
        open.get().renamed(name);
        return fresh;
    }

    private synchronized void start(Index next) throws IOException {
        closeAll();
        index = next;
        used = new boolean[next.size()];
    }

    private void closeAll() throws IOException {
        for (Pack pack : packs.values()) {
            pack.close();
        }
        packs.clear();
        fresh.clear();
        if (draft != null) {
            draft.close();
            draft = null;
        }
    }

    /// What was not settled is lost, and so is what somebody keeps who is still at work.
    void end() {
        locked(lock.writeLock(), () -> {
            ended = true;
            try {
                Optional<Pack> open = draft();
                closeAll();
                if (open.isPresent() && folder.exists()) {
                    folder.removeDraft(open.get().file());
                }
            } catch (IOException e) {
                fail(e);
            }
            return this;
        });
    }

    private interface Work<T> {
        T done();
    }

    private static <T> T locked(Lock lock, Work<T> work) {
        lock.lock();
        try {
            return work.done();
        } finally {
            lock.unlock();
        }
    }
}
