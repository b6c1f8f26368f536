package fascicle.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import fascicle.model.LastDay;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A preview may stay open for days.
class WorkspaceTest {
    @Test
    void whatWaitsIsOutOnceItsDayHasCome(@TempDir Path folder) throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .article("01-first", "See [later](../2023-11/01-later.md).\n")
                .write("content/issues/2023-11/issue.md", "---\nperiod: November 2023\npublished: 2023-11-15\n---\n")
                .write("content/issues/2023-11/01-later.md", "---\ntitle: Later\nsection: news\n---\nWords.\n");
        AtomicReference<LocalDate> today = new AtomicReference<>(LocalDate.of(2023, 11, 14));
        try (Workspace workspace = Workspace.of(site.project(), () -> new LastDay.Of(today.get()))) {
            assertEquals(List.of("link-draft"), codes(workspace.read()));
            today.set(LocalDate.of(2023, 11, 15));
            assertEquals(List.of(), codes(workspace.read()));
        }
    }

    private static List<String> codes(WorkingCopy copy) {
        return copy.errors().stream().map(Diagnostic::code).toList();
    }
}
