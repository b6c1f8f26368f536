package fascicle.preview;

import fascicle.flow.Workspace;
import fascicle.model.LastDay;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A newsletter as a website on this machine that follows what is being written.
///
/// ```java
/// try (Preview preview = Preview.of(project, Preview.PORTS, Clock.systemDefaultZone(), audience)) {
///     show(preview.address());
///     preview.watch();
/// }
/// ```
public final class Preview implements AutoCloseable {
    /// Where to look for a free port when none is asked for; the last stands for any.
    public static final List<Integer> PORTS = IntStream.concat(IntStream.range(4040, 4060), IntStream.of(0))
            .boxed()
            .toList();

    private final Workspace workspace;
    private final Watcher watcher;
    private final Background background;
    private final WebServer server;

    private Preview(Workspace workspace, Watcher watcher, Background background, WebServer server) {
        this.workspace = workspace;
        this.watcher = watcher;
        this.background = background;
        this.server = server;
    }

    /// Reads the newsletter and begins to serve it.
    ///
    /// @param project the folder that holds `content`
    /// @param ports to take the first of that is free
    /// @param clock tells what is still to come
    /// @throws IOException when there is no such folder, it cannot be watched, or the port cannot be used
    public static Preview of(Path project, List<Integer> ports, Clock clock, Audience audience) throws IOException {
        Wishes wishes = new Wishes(project, ports, clock, audience);
        Workspace workspace = Workspace.of(project, () -> new LastDay.Today(clock.instant()));
        try {
            return of(wishes, workspace);
        } catch (IOException e) {
            workspace.close();
            throw e;
        }
    }

    private record Wishes(Path project, List<Integer> ports, Clock clock, Audience audience) {}

    private static Preview of(Wishes wishes, Workspace workspace) throws IOException {
        Watcher watcher = Watcher.of(wishes.project(), wishes.audience()::failed);
        try {
            return of(wishes, workspace, watcher);
        } catch (IOException e) {
            watcher.close();
            throw e;
        }
    }

    private static Preview of(Wishes wishes, Workspace workspace, Watcher watcher) throws IOException {
        LiveNewsletter newsletter = new LiveNewsletter(workspace, wishes.project(), wishes.audience()::failed);
        Subscribers subscribers = new Subscribers();
        Background background = new Background(newsletter, subscribers, wishes.audience());
        try {
            PreviewPages pages =
                    new PreviewPages(workspace.previewTheme(), newsletter, wishes.project(), wishes.clock());
            Router router = new Router(newsletter, background, pages);
            WebServer server = WebServer.start(wishes.ports(), router, subscribers, wishes.audience()::failed);
            background.begin();
            return new Preview(workspace, watcher, background, server);
        } catch (IOException e) {
            background.close();
            throw e;
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.port() + "/");
    }

    /// Follows what is saved, until the preview is closed.
    public void watch() throws InterruptedException {
        Optional<Set<Path>> changed = watcher.next();
        while (changed.isPresent()) {
            background.refresh(changed.get());
            changed = watcher.next();
        }
    }

    @Override
    public void close() throws IOException {
        watcher.close();
        server.close();
        background.close();
        workspace.close();
    }
}
