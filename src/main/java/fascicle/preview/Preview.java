package fascicle.preview;

import fascicle.flow.Workbench;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A newsletter as a website on this machine that follows what is being written.
///
/// ```java
/// try (Preview preview = Preview.of(project, OptionalInt.empty(), Clock.systemDefaultZone(), audience)) {
///     show(preview.address());
///     preview.watch();
/// }
/// ```
public final class Preview implements AutoCloseable {
    private final Workbench workbench;
    private final Watcher watcher;
    private final Workshop workshop;
    private final WebServer server;

    private Preview(Workbench workbench, Watcher watcher, Workshop workshop, WebServer server) {
        this.workbench = workbench;
        this.watcher = watcher;
        this.workshop = workshop;
        this.server = server;
    }

    /// Reads the newsletter and begins to serve it.
    ///
    /// @param project the folder that holds `content`
    /// @param port absent to take the first that is free
    /// @param clock tells what is still to come
    /// @throws IOException when there is no such folder, it cannot be watched, or the port cannot be used
    public static Preview of(Path project, OptionalInt port, Clock clock, Audience audience) throws IOException {
        Wishes wishes = new Wishes(project, port, clock, audience);
        Workbench workbench = Workbench.of(project);
        try {
            return of(wishes, workbench);
        } catch (IOException e) {
            workbench.close();
            throw e;
        }
    }

    private record Wishes(Path project, OptionalInt port, Clock clock, Audience audience) {}

    private static Preview of(Wishes wishes, Workbench workbench) throws IOException {
        Watcher watcher = Watcher.of(wishes.project());
        try {
            return of(wishes, workbench, watcher);
        } catch (IOException e) {
            watcher.close();
            throw e;
        }
    }

    private static Preview of(Wishes wishes, Workbench workbench, Watcher watcher) throws IOException {
        Newsroom newsroom = new Newsroom(workbench, wishes.project());
        Subscribers subscribers = new Subscribers();
        Workshop workshop = new Workshop(workbench, newsroom, subscribers, wishes.audience());
        try {
            Furniture furniture = new Furniture(workbench.furniture(), newsroom, wishes.project(), wishes.clock());
            Reception reception = new Reception(newsroom, workshop, furniture);
            WebServer server = WebServer.start(wishes.port(), reception, subscribers, wishes.audience()::failed);
            workshop.begin();
            return new Preview(workbench, watcher, workshop, server);
        } catch (IOException e) {
            workshop.close();
            throw e;
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.port() + "/");
    }

    /// Follows what is saved, until the preview is closed.
    public void watch() throws IOException, InterruptedException {
        Optional<Set<Path>> changed = watcher.next();
        while (changed.isPresent()) {
            workshop.refresh(changed.get());
            changed = watcher.next();
        }
    }

    @Override
    public void close() throws IOException {
        watcher.close();
        server.close();
        workshop.close();
        workbench.close();
    }
}
