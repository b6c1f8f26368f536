package fascicle.memory;

import fascicle.OnDisk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The folder of a memory: the names of its files, and which of them may go. No symbolic link is ever followed,
/// neither for the folder nor for what is in it, and only regular files of these names are removed:
///
///     index            which entries there are
///     lock             held while a run is settled
///     pack-ID          entries
///     draft-ID-PID     entries of a run that is not settled, locked as long as its process lives
///     copy-ID          a pack or an index that is being written, by whoever holds the lock
final class MemoryFolder {
    static final String LOCK = "lock";
    private static final String INDEX = "index";
    private static final Pattern OURS =
            Pattern.compile("(?:index|lock|(pack|copy)-[0-9a-f]{16}|draft-[0-9a-f]{16}-([0-9]{1,19}))");
    /// Far behind all content: some systems keep others from reading what is locked.
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private final Path folder;

    MemoryFolder(Path folder) {
        this.folder = folder;
    }

    /// Whether the folder is there, or can be made, and neither it nor the one above is a link that leads elsewhere.
    static boolean isSafe(Path folder) {
        return Stream.of(folder.toAbsolutePath().getParent(), folder).allMatch(MemoryFolder::isFolderOrNothing);
    }

    /// What cannot be asked is no place to keep anything in; the build goes on without.
    private static boolean isFolderOrNothing(Path path) {
        try {
            return OnDisk.look(path, LinkOption.NOFOLLOW_LINKS)
                    .map(BasicFileAttributes::isDirectory)
                    .orElse(true);
        } catch (IOException _) {
            return false;
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Path pack(long number) {
        return folder.resolve("pack-" + digits(number));
    }

    /// Asks again, since another process may have put a link there.
    void check() throws IOException {
        if (!isSafe(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
    }

    boolean exists() {
        try {
            return isSafe(folder) && OnDisk.isFolder(folder, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException _) {
            return false;
        }
    }

    static long number() {
        return new SplittableRandom().nextLong();
    }

    /// The index as it stands there; an empty one when there is none that is whole.
    Index index() {
        try (Pack file = Pack.at(folder.resolve(INDEX), StandardOpenOption.READ)) {
            return Index.read(file.read(0, Math.toIntExact(file.channel().size())));
        } catch (IOException | ArithmeticException | IndexOutOfBoundsException _) {
            return Index.EMPTY;
        }
    }

    /// In one step.
    void publish(Index index) throws IOException {
        Path copy = copy(number());
        try (FileChannel channel = OnDisk.open(copy, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            ByteBuffer rest = ByteBuffer.wrap(index.written());
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
        move(copy, folder.resolve(INDEX));
    }

    Path copy(long number) {
        return folder.resolve("copy-" + digits(number));
    }

    /// A pack that this process alone writes, until it is settled.
    Pack draft(long number) throws IOException {
        check();
        Files.createDirectories(folder);
        Path file = folder.resolve(
                "draft-" + digits(number) + "-" + ProcessHandle.current().pid());
        Files.createFile(file);
        Pack draft = Pack.at(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        draft.channel().tryLock(LOCKED, 1, false);
        return draft;
    }

    /// Of a run that is not to be settled; one that was settled has another name.
    void removeDraft(Path draft) throws IOException {
        if (draft.getFileName().toString().startsWith("draft-")) {
            Files.deleteIfExists(draft);
        }
    }

    void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Removes what nobody needs: all packs but these, and what runs that were killed have left. Only for whoever
    /// holds the lock.
    void sweep(long[] packs) throws IOException {
        check();
        Set<Path> needed = Set.copyOf(LongStream.of(packs).mapToObj(this::pack).toList());
        for (Path file : files()) {
            Matcher name = OURS.matcher(file.getFileName().toString());
            boolean goes = name.matches()
                    && !needed.contains(file)
                    && (name.group(1) != null
                            || name.group(2) != null && isLeftOver(file, Long.parseLong(name.group(2))));
            if (goes && OnDisk.isFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /// Drafts of this process are not opened to ask: closing them again would end their lock. Numbers of processes
    /// come again: so one may be older than this process, whose beginning the system knows to the second.
    private static boolean isLeftOver(Path draft, long process) throws IOException {
        if (process == ProcessHandle.current().pid()) {
            Instant made = Files.getLastModifiedTime(draft, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .plusSeconds(2);
            return ProcessHandle.current()
                    .info()
                    .startInstant()
                    .filter(made::isBefore)
                    .isPresent();
        }
        try (FileChannel channel = OnDisk.open(draft, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS))) {
            FileLock lock = channel.tryLock(LOCKED, 1, false);
            return lock != null;
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    private static String digits(long number) {
        return HexFormat.of().toHexDigits(number);
    }
}
