package fascicle.cli;

import fascicle.Diagnostic;
import fascicle.Fix;
import fascicle.OnDisk;
import fascicle.Position;
import fascicle.fetching.FetchFault;
import fascicle.fetching.PictureFetcher;
import fascicle.fetching.PictureFetcher.Fetched;
import fascicle.flow.ProofReading;
import java.io.IOException;
import java.io.PrintWriter;
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
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `fascicle fetch-pictures`
@Command(
        name = "fetch-pictures",
        description =
                "Takes pictures that articles show from elsewhere over into the newsletter: it calls their addresses,"
                        + " and shows what would change.",
        mixinStandardHelpOptions = true)
final class FetchPicturesCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Predicate<InetAddress> hosts;

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Option(names = "--write", description = "Write the pictures into images/, and their names into the articles.")
    private boolean write;

    private final Map<String, Optional<Fetched>> fetched = new HashMap<>();
    private final Map<Path, byte[]> files = new LinkedHashMap<>();
    private final Set<Position> places = new HashSet<>();
    private int failures;

    /// @param hosts which computers may be called
    FetchPicturesCommand(Terminal terminal, Predicate<InetAddress> hosts) {
        this.terminal = terminal;
        this.hosts = hosts;
    }

    /// 1 when a picture could not be fetched.
    @Override
    public Integer call() throws IOException {
        Path folder = project.path();
        List<Diagnostic> mended = new ArrayList<>();
        try (PictureFetcher fetcher = new PictureFetcher(hosts)) {
            for (Diagnostic told : ProofReading.of(folder, true).diagnostics()) {
                if (RemotePicture.isOne(told)) {
                    mended(told, folder, fetcher).ifPresent(mended::add);
                }
            }
        }
        Repairs repairs = new Repairs(folder, terminal.out(), terminal.outStyle());
        if (write) {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                OnDisk.refuseOutside(folder, file.getKey());
                Files.createDirectories(file.getKey().getParent());
                OnDisk.place(file.getKey(), file.getValue());
            }
            repairs.make(mended);
        } else {
            repairs.show(mended);
        }
        terminal.out().println(summary(mended.size()));
        terminal.out().flush();
        return failures > 0 ? 1 : 0;
    }

    private String summary(int changes) {
        String pictures = Tally.count(files.size(), "picture");
        String rest = failures == 0 ? "" : "; " + failures + " could not be fetched";
        return changes == 0
                ? "No picture to take over" + rest + "."
                : write
                        ? "Took over " + pictures + rest + "."
                        : "Would take over " + pictures + rest + "; nothing was written: say --write.";
    }

    private Optional<Diagnostic> mended(Diagnostic told, Path folder, PictureFetcher fetcher) throws IOException {
        Path file = folder.resolve(told.at().path());
        Optional<RemotePicture> picture =
                RemotePicture.of(told, OnDisk.text(file).lines().toList());
        if (picture.isEmpty()) {
            return failed(told, "its address does not stand there: put it into images/ yourself");
        }
        Path images = file.resolveSibling("images");
        if (OnDisk.isThere(images, LinkOption.NOFOLLOW_LINKS)
                && !images.toRealPath().startsWith(folder.toRealPath())) {
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
            failed(picture.told(), fault.getMessage());
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            failed(picture.told(), "somebody stopped it");
            return Optional.empty();
        }
    }

    private <T> Optional<T> failed(Diagnostic told, String why) {
        PrintWriter err = terminal.err();
        err.println(told.at() + ": the picture was not fetched: " + Harmless.text(why));
        err.flush();
        failures++;
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
