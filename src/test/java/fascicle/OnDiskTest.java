package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OnDiskTest {
    @TempDir
    Path folder;

    @Test
    void tellsFilesFromFoldersAndFromNothing() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertTrue(OnDisk.isFile(file) && OnDisk.isFolder(folder) && OnDisk.mayWrite(file));
        assertFalse(OnDisk.isFolder(file) || OnDisk.isFile(folder));
        assertFalse(OnDisk.isThere(folder.resolve("none/at/all")));
    }

    /// The system has an error for each of them, which is none of the machine.
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links as POSIX has them")
    void takesWhatCannotBeThereForNothing() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Path circle = folder.resolve("circle");
        Files.createSymbolicLink(circle, circle);
        Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("none"));
        assertFalse(OnDisk.isThere(file.resolve("below/a/file")));
        assertFalse(OnDisk.isThere(circle) || OnDisk.isThere(circle.resolve("x")) || OnDisk.isThere(nowhere));
        assertFalse(OnDisk.isThere(folder.resolve("x".repeat(300))));
        assertTrue(OnDisk.isThere(nowhere, LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void replacesALinkInThePlaceOfAFileAndLeavesWhatItLeadsTo() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("volume.pdf"), mine);
        OnDisk.place(link, new byte[] {'a'});
        OnDisk.place(folder.resolve("other"), new byte[] {'b'});
        OnDisk.place(folder.resolve("other"), new byte[] {'c'});
        assertEquals("mine", Files.readString(mine));
        assertEquals("a", Files.readString(link));
        assertEquals("c", Files.readString(folder.resolve("other")));
    }
}
