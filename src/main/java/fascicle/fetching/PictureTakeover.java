package fascicle.fetching;

import fascicle.Diagnostic;
import fascicle.Fix;
import fascicle.OnDisk;
import fascicle.Position;
import fascicle.fetching.PictureFetcher.Fetched;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// Takes pictures that articles show from elsewhere over into the `images` folders beside them: one newsletter, once.
/// Nothing is written before somebody asks for it.
public final class PictureTakeover {
    private final Path project;
    private final BiConsumer<Position, String> failed;
    private final Map<String, Optional<Fetched>> fetched = new HashMap<>();
    private final Map<Path, byte[]> files = new LinkedHashMap<>();
    private final Set<Position> places = new HashSet<>();

    /// @param project the folder that holds `content`
    /// @param failed is told where a picture stands that cannot be taken over, and why
    public PictureTakeover(Path project, BiConsumer<Position, String> failed) {
        this.project = project;
        this.failed = failed;
    }

    /// Calls the addresses of the pictures among what was found.
    ///
    /// @param hosts which computers may be called
    /// @return the findings that are mended when the pictures are written, each with its fix
    /// @throws IOException when an article cannot be read
    public List<Diagnostic> fetch(List<Diagnostic> found, Predicate<InetAddress> hosts) throws IOException {
        List<Diagnostic> mended = new ArrayList<>();
        try (PictureFetcher fetcher = new PictureFetcher(hosts)) {
            for (Diagnostic told : found) {
                if (RemotePicture.isOne(told)) {
                    mended(told, fetcher).ifPresent(mended::add);
                }
            }
        }
        return mended;
    }

    /// How many pictures were fetched.
    public int count() {
        return files.size();
    }

    /// Writes the pictures that were fetched.
    public void write() throws IOException {
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            OnDisk.refuseOutside(project, file.getKey());
            Files.createDirectories(file.getKey().getParent());
            OnDisk.place(file.getKey(), file.getValue());
        }
    }

    private Optional<Diagnostic> mended(Diagnostic told, PictureFetcher fetcher) throws IOException {
        Path file = project.resolve(told.at().path());
        Optional<RemotePicture> picture =
                RemotePicture.of(told, OnDisk.text(file).lines().toList());
        if (picture.isEmpty()) {
            return failed(told, "its address does not stand there: put it into images/ yourself");
        }
        Path images = file.resolveSibling("images");
        if (OnDisk.isThere(images, LinkOption.NOFOLLOW_LINKS)
                && !images.toRealPath().startsWith(project.toRealPath())) {
            return failed(told, "its images/ lies outside the newsletter");
        }
        RemotePicture found = picture.get();
        if (!places.add(found.at())) {
            return Optional.empty();
        }
        Optional<Fetched> content = fetched(found, fetcher);
        return content.map(bytes -> {
            String name = named(images, found, bytes);
            return told.withFix(new Fix.Words(found.at(), found.address(), "images/" + name));
        });
    }

    private Optional<Fetched> fetched(RemotePicture picture, PictureFetcher fetcher) {
        Optional<Fetched> known = fetched.get(picture.whole());
        if (known == null) {
            known = called(picture, fetcher);
            fetched.put(picture.whole(), known);
        }
        return known;
    }

    private Optional<Fetched> called(RemotePicture picture, PictureFetcher fetcher) {
        try {
            return Optional.of(fetcher.fetch(picture.whole()));
        } catch (FetchFault fault) {
            return failed(picture.told(), fault.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return failed(picture.told(), "somebody stopped it");
        }
    }

    private <T> Optional<T> failed(Diagnostic told, String why) {
        failed.accept(told.at(), why);
        return Optional.empty();
    }

    /// The name that a picture has in a folder, which is a new one unless the same picture is there.
    private String named(Path folder, RemotePicture picture, Fetched content) {
        for (int number = 1; ; number++) {
            String name = picture.name() + (number == 1 ? "" : "-" + number) + content.ending();
            Path file = folder.resolve(name);
            if (isFree(file, content.content())) {
                files.put(file, content.content());
                return name;
            }
        }
    }

    private boolean isFree(Path file, byte[] content) {
        byte[] taken = files.get(file);
        if (taken != null) {
            return Arrays.equals(taken, content);
        }
        try {
            return !OnDisk.isThere(file, LinkOption.NOFOLLOW_LINKS)
                    || OnDisk.isFile(file, LinkOption.NOFOLLOW_LINKS) && Arrays.equals(OnDisk.read(file), content);
        } catch (IOException _) {
            return false;
        }
    }
}
