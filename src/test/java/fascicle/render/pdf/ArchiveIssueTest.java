package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.CorpusArchive;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An issue out of the archive that benchmarks use, where that archive is at hand.
class ArchiveIssueTest {
    @TempDir
    private Path root;

    @Test
    void keepsTheStandards() throws IOException, ThemeException, InterruptedException {
        CorpusArchive.make(root, 24);
        Sample sample = Sample.of(Sample.read(root), 2);
        assertEquals(List.of(), sample.diagnostics());
        assertEquals(1, sample.files().size());
        byte[] issue = sample.files().firstEntry().getValue();
        for (Validator standard : Validator.values()) {
            assertEquals(List.of(), standard.failures(issue), standard.toString());
        }
    }
}
